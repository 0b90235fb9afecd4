import * as z from 'zod';
import { ADOPTION_REFUSALS, changeField, changeText, isRefusing, valuesAt } from '#modules/bylaws/index.ts';
import type { BylawsChange, Finding } from '#modules/bylaws/model.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { draftBylaws, type DraftBylaws } from '../draft.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

/**
 * The founders agree on values: changed ones, and others that they leave as they are. What breaks the law or contradicts itself
 * is refused at once, with its article, where it was typed; what that makes wrong elsewhere (groups that are still missing) is
 * told, and stands in the way of adoption only.
 */
export const amendDraft = command({
  name: 'founding.amend-draft',
  summary: 'Changes or confirms values of the draft bylaws; what the law forbids is refused with its article',
  may: 'founding.prepare',
  input: z.strictObject({
    changes: z.array(changeField).max(200).default([]),
    /** Paths of values that were looked at and stay as they are. */
    agreed: z.array(z.string().max(200)).max(400).default([]),
    /** Values as the caller saw them: one that somebody else has changed since is not overwritten unseen. */
    seen: z.array(changeField).max(400).default([]),
  }),
  output: z.object({ warnings: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.value_unreadable',
    'founding.value_changed_meanwhile',
    ...ADOPTION_REFUSALS,
  ],

  async run(context, { changes, agreed, seen }) {
    await requireFounding(context);
    const before = await draftBylaws(context);
    const moved = seen.filter((each) => !isSame(valueNow(before, each.path), each.value));
    for (const { path } of moved) refuseIfOverwritten(before, path, changes);
    const after = await draftBylaws(context, changes);
    const broken = after.findings.filter(isRefusing).find((finding) => stops(finding, before, changes));
    if (broken) reject(broken);
    for (const change of changes) await store.insertChange(context, change);
    // Nobody agrees to a value that he or she has not seen.
    const confirmed = agreed.filter((path) => !moved.some((each) => each.path === path));
    for (const change of valuesAt(after.bylaws, confirmed)) await store.insertChange(context, change);
    return { warnings: after.findings.length };
  },
});

/** Refuses a change of a value that somebody else has changed to something else since it was shown. */
function refuseIfOverwritten(now: DraftBylaws, path: string, changes: readonly BylawsChange[]): void {
  const mine = changes.find((change) => change.path === path);
  const theirs = valueNow(now, path);
  if (!mine || isSame(theirs, mine.value)) return;
  const value = changeText(now.bylaws, { path, value: theirs }).value;
  reject('founding.value_changed_meanwhile', { valueId: value?.id ?? '-', valueEn: value?.en ?? '-' }, { path });
}

const valueNow = (draft: DraftBylaws, path: string): unknown => valuesAt(draft.bylaws, [path])[0]?.value ?? null;

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** Whether a finding refuses these changes: it is new, and said of what they touch. */
function stops(finding: Finding, before: DraftBylaws, changes: readonly BylawsChange[]): boolean {
  if (before.findings.some((each) => each.code === finding.code && each.path === finding.path)) return false;
  return changes.some(({ path }) => isWithin(path, finding.path) || isWithin(finding.path, path));
}

const isWithin = (path: string, around: string): boolean => path === around || path.startsWith(`${around}.`);

import type { PlainDate } from '#kernel/calendar.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { applyChanges } from './domain/changes.ts';
import { checkBylaws, isRefusing } from './domain/check/check-bylaws.ts';
import { REFUSING_CODES } from './domain/check/codes.ts';
import { articlesOf, legalText } from './domain/text/render.ts';
import { readDocument } from './editor/read-changed.ts';
import { inForce } from './in-force.ts';
import type { Bylaws, BylawsChange, BylawsInForce, BylawsVersion, ResolutionReference } from './model.ts';
import { versionAsked } from './reading.ts';
import { bylawsSchema } from './schema.ts';
import * as store from './store.ts';
import { contentHash } from './verify.ts';

/** The edition of the document's shape that this program writes. */
const EDITION = 1;

/** The bylaws on a date (today when none is named), or `null` before the first version's effective date. */
export async function findBylawsInForce(
  context: ReadContext,
  on: PlainDate = context.today,
): Promise<BylawsInForce | null> {
  const version = await store.versionOn(context, on);
  if (!version) return null;
  context.noteBylaws(version.id);
  return inForce(context, version);
}

/** The bylaws in force on a date; refuses `bylaws.none_in_force` where there are none yet. */
export async function bylawsInForce(context: ReadContext, on: PlainDate = context.today): Promise<BylawsInForce> {
  return (await findBylawsInForce(context, on)) ?? reject('bylaws.none_in_force', { on });
}

/** What an adoption rests on. Only a command that has checked the resolution's validity may call the operations below. */
interface Adoption {
  readonly effectiveOn: PlainDate;
  readonly resolution: ResolutionReference;
}

/**
 * Adopts the first version, at the founding meeting. Refuses a document that breaks the law or contradicts itself, and a
 * second first version (`bylaws.already_adopted`).
 */
export async function adoptInitial(
  context: Context,
  adoption: Adoption & { readonly bylaws: Bylaws },
): Promise<BylawsVersion> {
  await store.lockAdoption(context);
  const earlier = await store.versions(context);
  if (earlier.length > 0) reject('bylaws.already_adopted', { number: String(earlier.length) });
  return adopt(context, adoption, adoption.bylaws, earlier);
}

/**
 * Adopts a changed version: the whole document, or changes of the version that is the newest. It never reaches back: it takes
 * force today or later, and not before a version adopted earlier.
 */
export async function adoptVersion(
  context: Context,
  adoption: Adoption & ({ readonly bylaws: Bylaws } | { readonly changes: readonly BylawsChange[] }),
): Promise<BylawsVersion> {
  await store.lockAdoption(context);
  const earlier = await store.versions(context);
  const newest = earlier.at(-1) ?? reject('bylaws.none_in_force', { on: adoption.effectiveOn });
  const bylaws = 'bylaws' in adoption ? adoption.bylaws : await changed(context, newest, adoption.changes);
  return adopt(context, adoption, bylaws, earlier);
}

/** The newest version, also where it is not in force yet: what a further change would change. */
export async function newestBylaws(context: ReadContext): Promise<BylawsInForce> {
  const newest = (await store.versions(context)).at(-1) ?? reject('bylaws.none_in_force', { on: context.today });
  return inForce(context, newest);
}

/** What the newest version would say after changes, with the article of every value: for a proposal before it is adopted. */
export async function previewChanges(
  context: ReadContext,
  changes: readonly BylawsChange[],
): Promise<Pick<BylawsInForce, 'bylaws' | 'articleOf'>> {
  return rulesOf(context, { changes });
}

/** The rules of a version (the newest where none is named) with changes on top: to measure by what might be, or might have been. */
export async function rulesOf(
  context: ReadContext,
  chosen: { readonly version?: number | undefined; readonly changes: readonly BylawsChange[] },
): Promise<Pick<BylawsInForce, 'bylaws' | 'articleOf'>> {
  const version =
    chosen.version === undefined
      ? (await newestBylaws(context)).version
      : await versionAsked(context, { version: chosen.version });
  if (chosen.changes.length === 0) return inForce(context, version);
  const bylaws = await changed(context, version, chosen.changes);
  return { bylaws, articleOf: articlesOf(bylaws) };
}

async function changed(
  context: ReadContext,
  version: BylawsVersion,
  changes: readonly BylawsChange[],
): Promise<Bylaws> {
  const content = await store.contentOf(context, version.id);
  const applied = applyChanges(content.document, changes);
  if (!applied.ok) reject(applied.refusal);
  const read = readDocument(applied.value);
  return read.ok ? read.bylaws : reject('bylaws.value_unreadable', read.why.params, { path: read.why.path });
}

/** Refuses an effective date that a change adopted today could not have: for a proposal, before anybody votes on it. */
export async function refuseReachingBack(context: ReadContext, effectiveOn: PlainDate): Promise<void> {
  mustNotReachBack(context, effectiveOn, (await store.versions(context)).at(-1));
}

function mustNotReachBack(context: ReadContext, effectiveOn: PlainDate, newest: BylawsVersion | undefined): void {
  if (effectiveOn < context.today) {
    reject('bylaws.effective_in_the_past', { effectiveOn, today: context.today }, { path: 'effectiveOn' });
  }
  if (newest && effectiveOn < newest.effectiveOn) {
    const params = { effectiveOn, earliest: newest.effectiveOn, number: String(newest.number) };
    reject('bylaws.effective_before_predecessor', params, { path: 'effectiveOn' });
  }
}

/** Every refusal of the operations above, for the `rejects` of the commands that call them. */
export const ADOPTION_REFUSALS = [
  'bylaws.none_in_force',
  'bylaws.already_adopted',
  'bylaws.effective_in_the_past',
  'bylaws.effective_before_predecessor',
  'bylaws.no_such_path',
  'bylaws.value_unreadable',
  ...REFUSING_CODES,
] as const;

async function adopt(
  context: Context,
  { effectiveOn, resolution }: Adoption,
  bylaws: Bylaws,
  earlier: readonly BylawsVersion[],
): Promise<BylawsVersion> {
  mustNotReachBack(context, effectiveOn, earlier.at(-1));
  const refusing = checkBylaws(bylaws).find(isRefusing);
  if (refusing) reject(refusing);

  const content = { document: bylawsSchema.encode(bylaws), legalText: legalText(bylaws) };
  const version: BylawsVersion = {
    id: context.newId('byl'),
    number: earlier.length + 1,
    effectiveOn,
    adoptedOn: context.today,
    recordedAt: context.now,
    resolution,
    hash: contentHash(content),
  };
  await store.insertVersion(context, version, {
    edition: EDITION,
    document: canonicalJson(content.document),
    legalText: canonicalJson(content.legalText),
  });
  context.noteBylaws(version.id);
  return version;
}

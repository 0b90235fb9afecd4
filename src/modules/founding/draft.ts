import {
  applyChanges,
  articlesOf,
  bylawsFromPreset,
  bylawsSchema,
  checkBylaws,
  editorAnswer,
  PRESETS,
  readDocument,
  type PresetName,
} from '#modules/bylaws/index.ts';
import { groupsOf, type Bylaws, type BylawsChange } from '#modules/bylaws/model.ts';
import { namesOf } from '#modules/identity/index.ts';
import type { Id } from '#kernel/id.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { Founder } from './model.ts';
import * as store from './store.ts';

/** The rules that the founders are agreeing on: their preset with their changes. */
export interface DraftBylaws {
  readonly bylaws: Bylaws;
  readonly findings: ReturnType<typeof checkBylaws>;
  articleOf(path: string): string;
}

/** The draft with these changes on top; refuses a path that leads nowhere and a value of the wrong shape. */
export async function draftBylaws(context: ReadContext, more: readonly BylawsChange[] = []): Promise<DraftBylaws> {
  const draft = (await store.findDraft(context)) ?? reject('founding.not_being_founded');
  const { tenant } = context;
  const start = bylawsFromPreset({
    preset: presetName(draft.preset),
    identity: {
      name: tenant?.name ?? '',
      seatCity: draft.seatCity,
      ...(draft.purpose === '' ? {} : { purpose: draft.purpose }),
      ...(draft.multiStakeholder === null ? {} : { multiStakeholder: draft.multiStakeholder }),
    },
  });
  const changes = [...(await store.changes(context)), ...more];
  const changed = applyChanges(bylawsSchema.encode(start), changes);
  if (!changed.ok) reject(changed.refusal);
  const read = readDocument(changed.value);
  if (!read.ok) reject('founding.value_unreadable', read.why.params, { path: read.why.path });
  const { bylaws } = read;
  return { bylaws, findings: checkBylaws(bylaws), articleOf: articlesOf(bylaws) };
}

/** The draft as its editor shows it, with what was typed on top; the founders have agreed on what they kept. */
export async function draftAnswer(
  context: ReadContext,
  bylaws: Bylaws,
  typed: { readonly chapter?: string | undefined; readonly changes?: readonly BylawsChange[] } = {},
): Promise<ReturnType<typeof editorAnswer>> {
  const agreed = (await store.changes(context)).map((change) => change.path);
  return editorAnswer({
    stored: bylawsSchema.encode(bylaws),
    before: bylaws,
    changes: typed.changes ?? [],
    chapter: typed.chapter,
    isDecided: (path) => agreed.some((each) => path === each || path.startsWith(`${each}.`)),
  });
}

/** Refuses `founding.no_such_group`: a stakeholder group that the draft does not have. */
export async function refuseUnknownGroup(context: ReadContext, groupKey: string): Promise<void> {
  const groups = groupsOf((await draftBylaws(context)).bylaws);
  if (groups.some((group) => group.key === groupKey)) return;
  reject('founding.no_such_group', { group: groupKey }, { path: 'groupKey', article: 'Permenkop UKM 8/2021' });
}

function presetName(stored: string): PresetName {
  const names = Object.keys(PRESETS).filter((name): name is PresetName => name === stored);
  return names[0] ?? 'worker';
}

/** A known person as a founder, before anything else is said of him or her. */
export async function founderOf(context: ReadContext, personId: Id): Promise<Founder> {
  return plainFounder(personId, (await namesOf(context, [personId])).get(personId) ?? '');
}

/** Somebody who founds for himself or herself, in no group. */
export function plainFounder(personId: Id, name: string): Founder {
  return { personId, name, groupKey: null, cooperative: null };
}

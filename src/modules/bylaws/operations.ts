import type { PlainDate } from '#kernel/calendar.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { applyChanges } from './domain/changes.ts';
import type { Bylaws, BylawsChange, BylawsInForce, BylawsVersion, ResolutionReference } from './model.ts';
import { bylawsSchema } from './schema.ts';
import * as store from './store.ts';

/** The edition of the document's shape that this program writes. */
const EDITION = 1;

/** The bylaws on a date (today when none is named), or `null` before the first version's effective date. */
export async function findBylawsInForce(
  context: ReadContext,
  on: PlainDate = context.today,
): Promise<BylawsInForce | null> {
  const version = await store.versionOn(context, on);
  if (!version) return null;
  const content = await store.contentOf(context, version.id);
  context.noteBylaws(version.id);
  return { version, bylaws: bylawsSchema.parse(content?.document), articleOf: () => '' };
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

/** Adopts the first version, at the founding meeting. Refuses where one exists already (`bylaws.already_adopted`). */
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
  if ('bylaws' in adoption) return adopt(context, adoption, adoption.bylaws, earlier);

  const content = await store.contentOf(context, newest.id);
  const changed = applyChanges(content?.document, adoption.changes);
  if (!changed.ok) reject(changed.refusal);
  return adopt(context, adoption, bylawsSchema.parse(changed.value), earlier);
}

async function adopt(
  context: Context,
  { effectiveOn, resolution }: Adoption,
  bylaws: Bylaws,
  earlier: readonly BylawsVersion[],
): Promise<BylawsVersion> {
  const newest = earlier.at(-1);
  if (effectiveOn < context.today) {
    reject('bylaws.effective_in_the_past', { effectiveOn, today: context.today }, { path: 'effectiveOn' });
  }
  if (newest && effectiveOn < newest.effectiveOn) {
    const params = { effectiveOn, earliest: newest.effectiveOn, number: String(newest.number) };
    reject('bylaws.effective_before_predecessor', params, { path: 'effectiveOn' });
  }

  const document = bylawsSchema.encode(bylaws);
  const version: BylawsVersion = {
    id: context.newId('byl'),
    number: earlier.length + 1,
    effectiveOn,
    adoptedOn: context.today,
    recordedAt: context.now,
    resolution,
    hash: sha256(canonicalJson(document)),
  };
  await store.insertVersion(context, version, {
    edition: EDITION,
    document: canonicalJson(document),
    legalText: '[]',
  });
  context.noteBylaws(version.id);
  return version;
}

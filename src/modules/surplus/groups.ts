import type { Period } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { groupsOf, type BylawsInForce } from '#modules/bylaws/model.ts';
import { groupsOn } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { groupInYear, type DividingRules } from './domain/year-case.ts';
import type { PoolSplit } from './model.ts';
import type { ProposalDocument } from './proposal.ts';

/** In which stakeholder group every member takes part in a year; whoever is in none is left out. */
export async function groupsOfYear(
  context: ReadContext,
  members: readonly Member[],
  bylaws: DividingRules,
  period: Period,
): Promise<ReadonlyMap<Id, string>> {
  const onLastDay = await groupsOn(context, period.to);
  const groups = new Map<Id, string>();
  for (const member of members) {
    const group = groupInYear(member, onLastDay.get(member.id), bylaws);
    if (group !== undefined) groups.set(member.id, group);
  }
  return groups;
}

/** Members whom a refusal names; the register lists them all. */
const NAMED_AT_MOST = 5;

/** Every member belongs to exactly one group (Permenkop UKM 8/2021): whose share is not known keeps all shares from being known. */
export function refuseWithoutGroup(
  members: readonly Member[],
  groups: ReadonlyMap<Id, string>,
  { year, inForce }: { readonly year: number; readonly inForce: BylawsInForce },
): void {
  const unplaced = members.filter((member) => !groups.has(member.id));
  if (unplaced.length === 0) return;
  const [first] = groupsOf(inForce.bylaws);
  const names = unplaced.slice(0, NAMED_AT_MOST).map((member) => `${member.number}. ${member.name}`);
  reject(
    'surplus.members_without_group',
    { year: String(year), count: String(unplaced.length), names: names.join(', ') },
    { path: 'year', article: inForce.articleOf(`stakeholders.groups.${first?.key ?? ''}.name`) },
  );
}

/** What each group of a pool got, with its article and how many take part in it: a group without claims leaves its part undistributed. */
export function groupsShown(
  pool: PoolSplit,
  groups: ReadonlyMap<Id, string>,
  { bylaws, articleOf }: Pick<BylawsInForce, 'bylaws' | 'articleOf'>,
): ProposalDocument['pools'][number]['groups'] {
  const names = new Map(groupsOf(bylaws).map(({ key, name }) => [key, name]));
  const counts = new Map<string, number>();
  for (const key of groups.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pool.divisions.map(({ group, bps, by, amountRupiah, distributed }) => {
    const key = group ?? '';
    return {
      key,
      name: names.get(key) ?? key,
      bps,
      by,
      members: counts.get(key) ?? 0,
      article: articleOf(`surplus.pools.${pool.key}.groups.${key}.bps`) || (pool.article ?? ''),
      amountRupiah,
      distributedRupiah: distributed,
    };
  });
}

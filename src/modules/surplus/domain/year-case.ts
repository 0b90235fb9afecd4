import type { PlainDate } from '#kernel/calendar.ts';
import { allocate, type Rupiah } from '#kernel/money.ts';
import { groupsOf, type Bylaws, type SurplusPool, type SurplusRules } from '#modules/bylaws/model.ts';
import type { NetSurplus } from '#modules/ledger/model.ts';
import { EQUAL, type GroupRule, type PoolRule } from '../model.ts';

/** How the surplus of a year falls into what is shared and what the bylaws send to the reserve before. */
export interface SharedPart {
  readonly sharedRupiah: Rupiah;
  /** Earned with people who are no members: theirs is nobody's, so it stays with the cooperative. */
  readonly nonMemberRupiah: Rupiah;
}

/**
 * Divides a surplus between business with members and with others, in proportion to their margins, where the bylaws send the
 * latter to the reserve. (Doctrine, handbook C9 and 4.2.) A loss, and a year in which one of the margins is negative, is
 * shared whole: there is then no part that others earned.
 */
export function sharedPart(net: NetSurplus, rule: SurplusRules['nonMemberSurplusTo']): SharedPart {
  const { surplusRupiah, memberMarginRupiah, nonMemberMarginRupiah } = net;
  const divides = rule === 'reserve' && surplusRupiah > 0n && memberMarginRupiah >= 0n && nonMemberMarginRupiah > 0n;
  if (!divides) return { sharedRupiah: surplusRupiah, nonMemberRupiah: 0n };
  const [shared = 0n, others = 0n] = allocate(surplusRupiah, [memberMarginRupiah, nonMemberMarginRupiah]);
  return { sharedRupiah: shared, nonMemberRupiah: others };
}

/** The bylaws that a division obeys. */
export type DividingRules = Pick<Bylaws, 'identity' | 'stakeholders' | 'surplus'>;

/** The pools of the bylaws in the engine's words, each with its article. */
export function poolRules(bylaws: DividingRules, articleOf: (path: string) => string): PoolRule[] {
  return bylaws.surplus.pools.map((pool) => ({
    key: pool.key,
    bps: pool.bps,
    of: pool.of,
    to: pool.to,
    by: pool.by,
    groups: groupRules(pool, bylaws),
    article: articleOf(`surplus.pools.${pool.key}.bps`),
  }));
}

/**
 * The groups of a pool. A stakeholder group that the pool leaves out has no part of it, and says so: nothing of the pool, rather
 * than a member whom the division does not know.
 */
function groupRules(pool: SurplusPool, bylaws: DividingRules): GroupRule[] | undefined {
  if (!pool.groups) return undefined;
  const named = new Set(pool.groups.map((group) => group.key));
  const leftOut = groupsOf(bylaws).filter((group) => !named.has(group.key));
  return [
    ...pool.groups.map(({ key, bps, by }) => ({ key, bps, by })),
    ...leftOut.map(({ key }) => ({ key, bps: 0, by: EQUAL })),
  ];
}

/** Whether anything of the surplus is divided among groups first. */
export const dividesAmongGroups = ({ surplus }: DividingRules): boolean =>
  surplus.pools.some((pool) => pool.groups !== undefined);

/**
 * In which group a member takes part: where he or she stood on the year's last day. Whoever stood in none of the bylaws' groups
 * then counts in the one where he or she stands now. `undefined`: in none.
 */
export function groupInYear(
  member: { readonly groupKey: string | null },
  onLastDay: string | undefined,
  bylaws: DividingRules,
): string | undefined {
  const groups = groupsOf(bylaws);
  return [onLastDay, member.groupKey].find((key) => groups.some((group) => group.key === key)) ?? undefined;
}

/** A member's time in the cooperative, as far as eligibility looks at it. */
export interface Tenure {
  readonly paidUpOn: PlainDate | null;
  readonly leftOn: PlainDate | null;
}

/** Whether a member takes part in the surplus of a year, by the bylaws' rule of eligibility. */
export function isEligible(
  member: Tenure,
  rule: SurplusRules['eligibility'],
  period: { from: PlainDate; to: PlainDate },
): boolean {
  if (member.paidUpOn === null || member.paidUpOn > period.to) return false;
  if (rule === 'duringYear') return member.leftOn === null || member.leftOn > period.from;
  return member.leftOn === null || member.leftOn > period.to;
}

/** Whole years of membership at the end of a period; the year of joining counts. */
export function tenureYears(member: Tenure, period: { to: PlainDate }): bigint {
  if (member.paidUpOn === null) return 0n;
  return BigInt(Number(period.to.slice(0, 4)) - Number(member.paidUpOn.slice(0, 4)) + 1);
}

import type { PlainDate } from '#kernel/calendar.ts';
import { allocate, type Rupiah } from '#kernel/money.ts';
import type { SurplusRules } from '#modules/bylaws/model.ts';
import type { NetSurplus } from '#modules/ledger/model.ts';
import type { PoolRule } from '../model.ts';

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

/** The pools of the bylaws in the engine's words, each with its article. */
export function poolRules(rules: SurplusRules, articleOf: (path: string) => string): PoolRule[] {
  return rules.pools.map((pool) => ({
    key: pool.key,
    bps: pool.bps,
    of: pool.of,
    to: pool.to,
    by: pool.by,
    groups: pool.groups,
    article: articleOf(`surplus.pools.${pool.key}.bps`),
  }));
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

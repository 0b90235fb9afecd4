import { addDays, addMonths, type PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { allocate, shareDown, sum, type Rupiah } from '#kernel/money.ts';
import type { SavingsRules } from '#modules/bylaws/model.ts';
import { yearInterest } from '#modules/ledger/model.ts';

/** The first day on which an announced withdrawal may be paid. */
export function payableFrom(announcedOn: PlainDate, { withdrawalNoticeDays }: SavingsRules['voluntary']): PlainDate {
  return addDays(announcedOn, withdrawalNoticeDays);
}

/** The terms of term savings on the day they are paid in; a later change of the articles leaves them alone. */
export interface TermTerms {
  readonly depositedOn: PlainDate;
  readonly months: number;
  readonly interestBps: number;
  readonly maturesOn: PlainDate;
}

/** The terms by the articles of the day. */
export function termTerms(depositedOn: PlainDate, { months, interestBps }: SavingsRules['term']): TermTerms {
  return { depositedOn, months, interestBps, maturesOn: addMonths(depositedOn, months) };
}

/** What term savings have earned at maturity: the yearly rate for their months, cut down once. */
export function termInterest(amount: Rupiah, { months, interestBps }: Pick<TermTerms, 'months' | 'interestBps'>) {
  return yearInterest(amount * BigInt(months), interestBps);
}

/** The year's balances of one member: the sums of twelve month ends. */
export interface MonthEnds {
  readonly memberId: Id;
  readonly voluntary: Rupiah;
  readonly term: Rupiah;
}

/** What a member is credited for a year. */
export interface YearCredit {
  readonly memberId: Id;
  /** At the fixed rate of the articles, on voluntary savings. */
  readonly interestRupiah: Rupiah;
  /** Out of what financing earned, under sharia: in proportion to all savings. */
  readonly sharedRupiah: Rupiah;
}

/**
 * Divides a year among those who saved: the fixed rate on voluntary savings, and, under sharia, the savers' part of what
 * financing earned (bagi hasil) in proportion to voluntary and term savings. Whoever gets nothing is left out.
 */
export function yearCredits(
  savers: readonly MonthEnds[],
  rules: { readonly interestBps: number; readonly earnedRupiah: Rupiah; readonly saversShareBps: number },
): YearCredit[] {
  const weights = savers.map(({ voluntary, term }) => voluntary + term);
  const pot = shareDown(rules.earnedRupiah, rules.saversShareBps);
  const shared = pot > 0n && sum(weights) > 0n ? allocate(pot, weights) : [];
  return savers
    .map(({ memberId, voluntary }, place) => ({
      memberId,
      interestRupiah: yearInterest(voluntary, rules.interestBps),
      sharedRupiah: shared[place] ?? 0n,
    }))
    .filter((each) => each.interestRupiah + each.sharedRupiah > 0n);
}

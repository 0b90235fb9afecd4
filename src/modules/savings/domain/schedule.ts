import { addMonths, type PlainDate } from '#kernel/calendar.ts';
import { allocate, sum, type Rupiah } from '#kernel/money.ts';
import type { LoanRules } from '#modules/bylaws/model.ts';
import { yearInterest } from '#modules/ledger/model.ts';

/** What was agreed when a loan was paid out; a later change of the articles leaves it alone. */
export interface LoanTerms {
  readonly principle: LoanRules['principle'];
  readonly amountRupiah: Rupiah;
  readonly months: number;
  /** A year: interest on what is still owed, or under sharia the margin on the price of purchase. */
  readonly rateBps: number;
  readonly paidOutOn: PlainDate;
}

/** One instalment. */
export interface ScheduleLine {
  readonly no: number;
  readonly dueOn: PlainDate;
  /** What is owed before it, without interest or margin to come. */
  readonly beforeRupiah: Rupiah;
  readonly principalRupiah: Rupiah;
  /** Interest of the month, or its part of the margin. */
  readonly chargeRupiah: Rupiah;
  readonly afterRupiah: Rupiah;
}

/** The day on which an instalment falls due; 0 is the day the loan was paid out. */
export function dueOn(terms: Pick<LoanTerms, 'paidOutOn'>, no: number): PlainDate {
  return addMonths(terms.paidOutOn, no);
}

/** A month's interest on what is owed: a twelfth of the yearly rate, cut down once. */
export function monthInterest(owed: Rupiah, rateBps: number): Rupiah {
  return yearInterest(owed, rateBps);
}

/** The margin of a sale on credit (murabahah), fixed at the start: the yearly rate on the price of purchase, for all months. */
export function marginOf({
  amountRupiah,
  months,
  rateBps,
}: Pick<LoanTerms, 'amountRupiah' | 'months' | 'rateBps'>): Rupiah {
  return yearInterest(amountRupiah * BigInt(months), rateBps);
}

/** Equal parts of a whole that sum to it; the first ones take the rupiah that are over. */
function equalParts(whole: Rupiah, count: number): Rupiah[] {
  return allocate(
    whole,
    Array.from({ length: count }, () => 1n),
  );
}

/**
 * The schedule as agreed: equal parts of the principal; interest each month on what is still owed, or under sharia equal parts
 * of the margin. Principal sums to the loan, and the last line leaves nothing.
 */
export function schedule(terms: LoanTerms): ScheduleLine[] {
  const principal = equalParts(terms.amountRupiah, terms.months);
  const margin = terms.principle === 'sharia' ? equalParts(marginOf(terms), terms.months) : null;
  let owed = terms.amountRupiah;
  return principal.map((principalRupiah, place) => {
    const beforeRupiah = owed;
    owed -= principalRupiah;
    const chargeRupiah = margin ? (margin[place] ?? 0n) : monthInterest(beforeRupiah, terms.rateBps);
    return {
      no: place + 1,
      dueOn: dueOn(terms, place + 1),
      beforeRupiah,
      principalRupiah,
      chargeRupiah,
      afterRupiah: owed,
    };
  });
}

/** The principal that has fallen due with the first instalments, by the schedule. */
export function principalDue(lines: readonly ScheduleLine[], instalments: number): Rupiah {
  return sum(lines.slice(0, instalments).map((line) => line.principalRupiah));
}

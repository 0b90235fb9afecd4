import { fiscalYearOf, type PlainDate } from '#kernel/calendar.ts';
import { allocate, shareDown, type Rupiah } from '#kernel/money.ts';
import type { FoundingRules } from '#modules/bylaws/model.ts';

/** Who founded the cooperative, by number, and since when each is a member. */
export interface FoundingMember {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly admittedOn: PlainDate;
}

/** The founders' royalty of a year, and each one's part. */
export interface Royalty {
  readonly bps: number;
  /** The last financial year in which there is one. */
  readonly lastYear: number;
  readonly amountRupiah: Rupiah;
  readonly members: readonly {
    readonly memberId: string;
    readonly number: number;
    readonly name: string;
    readonly royaltyRupiah: Rupiah;
  }[];
}

/**
 * What the founders (pemrakarsa) receive of a surplus before it is divided, for the first financial years of the cooperative:
 * that of the founding is the first. In equal parts, a rupiah that is left over to the lower member number; whoever has left
 * keeps the part, since it is for the founding and not for the membership. `null`: the articles give none, its years are over,
 * or there is no surplus. (Articles, "Pendiri"; UU 25/1992 art. 45(2) leaves the use of the surplus to the members' meeting.)
 */
export function royaltyOf(
  { royaltyBps, royaltyYears }: Pick<FoundingRules, 'royaltyBps' | 'royaltyYears'>,
  of: { readonly year: number; readonly startMonth: number; readonly surplusRupiah: Rupiah },
  founders: readonly FoundingMember[],
): Royalty | null {
  const [first] = founders.map((founder) => founder.admittedOn).toSorted();
  if (royaltyBps === 0 || of.surplusRupiah <= 0n || first === undefined) return null;
  const firstYear = fiscalYearOf(first, of.startMonth);
  const lastYear = firstYear + royaltyYears - 1;
  if (of.year < firstYear || of.year > lastYear) return null;
  const amountRupiah = shareDown(of.surplusRupiah, royaltyBps);
  const parts = allocate(
    amountRupiah,
    founders.map(() => 1n),
  );
  return {
    bps: royaltyBps,
    lastYear,
    amountRupiah,
    members: founders.map(({ id, number, name }, place) => ({
      memberId: id,
      number,
      name,
      royaltyRupiah: parts[place] ?? 0n,
    })),
  };
}

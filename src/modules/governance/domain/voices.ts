import { fiscalYearOf, type PlainDate } from '#kernel/calendar.ts';
import { divideDown, type Rupiah } from '#kernel/money.ts';
import type { Bylaws, VoteRules } from '#modules/bylaws/model.ts';

/** What the votes of a member cooperative rest on. */
export interface VoteBasis {
  /** Members of its own; `null` where it reported none: then they bring no further vote. */
  readonly ownMembers: number | null;
  readonly patronageRupiah: Rupiah;
  /** The financial year of that patronage, by its first day's year. */
  readonly patronageYear: number;
}

/** Whether these bylaws weigh the votes of members: only a secondary cooperative may (UU 25/1992 art. 24(4)). */
export const weighsVotes = ({ votes }: Pick<Bylaws, 'votes'>): boolean => votes.weighting === 'membersAndPatronage';

/** The financial year whose patronage counts in a meeting of this day: the one before. */
export function patronageYearFor({ fiscalYear }: Pick<Bylaws, 'fiscalYear'>, heldOn: PlainDate): number {
  return fiscalYearOf(heldOn, fiscalYear.startMonth) - 1;
}

/**
 * The votes of a member. In a primary cooperative one (UU 25/1992 art. 24(3)); in a secondary one that weighs them one, one
 * more for every so many members of its own and for so much patronage in the past year, up to the most that the articles
 * allow (art. 24(4)).
 */
export function votesOfMember(
  rules: VoteRules,
  { ownMembers, patronageRupiah }: Pick<VoteBasis, 'ownMembers' | 'patronageRupiah'>,
): number {
  if (!weighsVotes({ votes: rules })) return 1;
  const byMembers = divideDown(BigInt(ownMembers ?? 0), BigInt(rules.membersPerVote));
  const patronage = patronageRupiah > 0n ? patronageRupiah : 0n;
  const votes = 1n + byMembers + divideDown(patronage, rules.patronagePerVoteRupiah);
  const most = BigInt(rules.mostVotes);
  return Number(votes < most ? votes : most);
}

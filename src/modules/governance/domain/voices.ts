import { divideDown, type Rupiah } from '#kernel/money.ts';
import type { VoteRules } from '#modules/bylaws/model.ts';

/**
 * The votes of a member. In a primary cooperative one (UU 25/1992 art. 24(3)); in a secondary one that weighs them one, one
 * more for every so many members of its own and for so much patronage in the past year, up to the most that the articles
 * allow (art. 24(4)).
 */
export function votesOfMember(
  rules: VoteRules,
  basis: { readonly ownMembers: number; readonly patronageRupiah: Rupiah },
): number {
  if (rules.weighting === 'equal') return 1;
  const byMembers = divideDown(BigInt(basis.ownMembers), BigInt(rules.membersPerVote));
  const patronage = basis.patronageRupiah > 0n ? basis.patronageRupiah : 0n;
  const votes = 1n + byMembers + divideDown(patronage, rules.patronagePerVoteRupiah);
  const most = BigInt(rules.mostVotes);
  return Number(votes < most ? votes : most);
}

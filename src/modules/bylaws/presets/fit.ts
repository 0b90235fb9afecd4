import { leastFounders } from '../domain/check/people.ts';
import { isSharia } from '../domain/leaves/capital.ts';
import { isNoSavingsLoanCooperative } from '../domain/leaves/identity.ts';
import type {
  BoardRules,
  FoundingRules,
  IdentityRules,
  LoanRules,
  StakeholderRules,
  SurplusPool,
  SurplusRules,
  VoteRules,
} from '../model.ts';
import { savingsLoan } from './savings-loan.ts';
import { equalVotes, noGroups, noLoans } from './sections.ts';
import { shariaSavingsLoan } from './sharia-savings-loan.ts';
import { threeGroups } from './three-groups.ts';

// What depends on who the cooperative is, made to fit it where a section comes from another preset.

/** A multi-stakeholder cooperative has groups, every other one has none. */
export function stakeholdersFor(identity: IdentityRules, own: StakeholderRules): StakeholderRules {
  if (!identity.multiStakeholder) return noGroups;
  return own.groups.length > 0 ? own : threeGroups;
}

/** Whoever is a savings-and-loan cooperative or has such a unit lends, by its own principle; nobody else does. */
export function loansFor(identity: IdentityRules, own: LoanRules): LoanRules {
  if (identity.legalKind === 'shariaSavingsLoan') return shariaSavingsLoan.loans;
  if (identity.legalKind === 'savingsLoan') return savingsLoan.loans;
  if (isNoSavingsLoanCooperative({ identity }) && identity.hasSavingsLoanUnit) {
    return own.offered ? own : savingsLoan.loans;
  }
  return noLoans;
}

/** Only a secondary cooperative weighs votes. */
export function votesFor(identity: IdentityRules, own: VoteRules): VoteRules {
  return identity.model === 'secondary' ? own : equalVotes;
}

/** Never fewer founders than the law asks for. */
export function foundingFor(identity: IdentityRules, founding: FoundingRules): FoundingRules {
  return { ...founding, minimumFounders: Math.max(founding.minimumFounders, leastFounders(identity)) };
}

/** A sharia board where something is run by sharia, and nowhere else. */
export function boardFor(loans: LoanRules, board: BoardRules): BoardRules {
  return {
    ...board,
    shariaSeats: isSharia({ loans }) ? Math.max(board.shariaSeats, shariaSavingsLoan.board.shariaSeats) : 0,
  };
}

/** A pool that another cooperative divides among its groups is divided here by the base of the largest of them. */
export function surplusFor({ groups }: StakeholderRules, surplus: SurplusRules): SurplusRules {
  const here = new Set(groups.map((group) => group.key));
  const fits = (pool: SurplusPool) => (pool.groups ?? []).every((group) => here.has(group.key));
  return { ...surplus, pools: surplus.pools.map((pool) => (fits(pool) ? pool : undivided(pool))) };
}

function undivided({ groups = [], ...pool }: SurplusPool): SurplusPool {
  const [largest] = groups.toSorted((a, b) => b.bps - a.bps);
  return largest ? { ...pool, by: largest.by } : pool;
}

import { isSharia } from '../leaves/capital.ts';
import { isNoSavingsLoanCooperative } from '../leaves/identity.ts';
import { COMMON_SENSE, law, PLATFORM_PRACTICE } from '../sources.ts';
import { contradictory, unlawful, unusual, when, type Rule } from './problem.ts';

/** Lending is what a savings-and-loan cooperative or unit does, and nobody else. */
const lending: Rule = (bylaws) => {
  const { identity, loans } = bylaws;
  const lends = !isNoSavingsLoanCooperative(bylaws) || identity.hasSavingsLoanUnit;
  const bySharia = loans.principle === 'sharia';
  return [
    ...when(loans.offered && !lends, () => contradictory('bylaws.loans_without_unit', 'loans.offered')),
    ...when(!loans.offered && lends, () => contradictory('bylaws.unit_without_loans', 'loans.offered')),
    ...when(
      loans.offered &&
        ((identity.legalKind === 'shariaSavingsLoan' && !bySharia) ||
          (identity.legalKind === 'savingsLoan' && bySharia)),
      () => contradictory('bylaws.loans_of_other_kind', 'loans.principle'),
    ),
  ];
};

const sharia: Rule = (bylaws) => {
  if (!isSharia(bylaws)) return [];
  const { board, savings } = bylaws;
  const promised = (kind: 'voluntary' | 'term') =>
    when(savings[kind].allowed && savings[kind].interestBps > 0, () =>
      unusual('bylaws.interest_in_sharia', `savings.${kind}.interestBps`, law('44A')),
    );
  return [
    ...when(board.shariaSeats === 0, () => unlawful('bylaws.no_sharia_board', 'board.shariaSeats', law('44A'))),
    ...promised('voluntary'),
    ...promised('term'),
  ];
};

const savingsAgainstLoans: Rule = (bylaws) => {
  const { savings, loans, identity } = bylaws;
  const atInterest = loans.offered && loans.principle === 'interest';
  const dearer = (kind: 'voluntary' | 'term') =>
    when(atInterest && savings[kind].allowed && savings[kind].interestBps >= loans.interestBps, () =>
      unusual('bylaws.savings_dearer_than_loans', `savings.${kind}.interestBps`, COMMON_SENSE),
    );
  return [
    ...dearer('voluntary'),
    ...dearer('term'),
    ...when(savings.term.allowed && isNoSavingsLoanCooperative(bylaws) && !identity.hasSavingsLoanUnit, () =>
      unusual('bylaws.term_savings_without_unit', 'savings.term.allowed', law('44'), {}, 'recalled'),
    ),
  ];
};

const platformRules: Rule = ({ identity, platform }) => [
  ...when(identity.model === 'platform' && !platform.enabled, () =>
    unusual('bylaws.platform_without_rules', 'platform.enabled', PLATFORM_PRACTICE),
  ),
  ...when(platform.enabled && !platform.openRules, () =>
    unusual('bylaws.platform_rules_hidden', 'platform.openRules', PLATFORM_PRACTICE),
  ),
];

/** Savings, loans, platform. */
export const BUSINESS_RULES: readonly Rule[] = [lending, sharia, savingsAgainstLoans, platformRules];

/**
 * `sokoguru/tally`: counts an election, exactly, by eight rules. No clock, no chance, no network; sentences for the rounds
 * come from `sokoguru/sentences`. See docs/library.
 */
export {
  RULE_NAMES,
  RULES,
  type BallotGroup,
  type Election,
  type ElectionProblem,
  type Reserve,
  type RuleName,
  type RuleTraits,
} from '../modules/governance/domain/tally/election.ts';
export type { Action, PairwiseFacts, Round, Tally, Tie } from '../modules/governance/domain/tally/facts.ts';
export { tally } from '../modules/governance/domain/tally/tally.ts';
export {
  readTallyCase,
  type CaseProblem,
  type TallyCase,
  type TallyOptions,
} from '../modules/governance/tally-case.ts';
export { tallyDocument, type TallyDocument, type TallySpeech } from '../modules/governance/tally-document.ts';
export type { Refusal, Result } from '#kernel/result.ts';

/**
 * `sokoguru/surplus`: divides the surplus of a year (SHU) among pools, groups and members, exact to the rupiah. Amounts are
 * `bigint`. See docs/library.
 */
export type {
  Checked,
  Division,
  GroupRule,
  LossBorne,
  MemberClaim,
  PoolRule,
  PoolSplit,
  PoolTarget,
  Rounding,
  SurplusCase,
  SurplusSplit,
} from '../modules/surplus/model.ts';
export {
  explainShare,
  memberPools,
  splitDocument,
  splitSurplus,
  type MemberDocument,
  type SplitDocument,
} from '../modules/surplus/split-document.ts';
export { fractionText, type Fraction } from '#kernel/fraction.ts';
export type { Refusal, Result } from '#kernel/result.ts';

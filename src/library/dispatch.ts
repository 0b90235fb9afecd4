/**
 * `sokoguru/dispatch`: gives out work, exactly where exactness is possible, and says how evenly it was given. Whole numbers
 * throughout, but for the distances of routes. See docs/library.
 */
export {
  assign,
  isProven,
  pairsOf,
  regretOf,
  type Assignment,
  type Proof,
  type Regret,
} from '../modules/dispatch/domain/assignment/assignment.ts';
export {
  costMatrix,
  FORBIDDEN,
  type CostMatrix,
  type CostRow,
  type MatrixRefusal,
} from '../modules/dispatch/domain/assignment/matrix.ts';
export { audit, type Audit, type AuditRefusal, type AuditRow } from '../modules/dispatch/domain/audit.ts';
export {
  fairest,
  type Batch,
  type BatchJob,
  type BatchRefusal,
  type BatchWorker,
  type FairestAnswer,
} from '../modules/dispatch/domain/maxmin.ts';
export { faultsOf } from '../modules/dispatch/domain/routes/faults.ts';
export { planRoutes, usualEffort, type SearchEffort } from '../modules/dispatch/domain/routes/plan.ts';
export {
  routeProblem,
  type ProblemRefusal,
  type RoutePlan,
  type RouteProblem,
  type Stop,
} from '../modules/dispatch/domain/routes/problem.ts';
export { readCostJson, readOrlib } from '../modules/dispatch/instances/cost-file.ts';
export { readLiLim, readSolomon } from '../modules/dispatch/instances/route-file.ts';
export { fractionText, type Fraction } from '#kernel/fraction.ts';
export type { Refusal, Result } from '#kernel/result.ts';

import { ok, refusal, refused, type Result } from '#kernel/result.ts';

/** Stands in a cost matrix where the worker may not do the job. */
export const FORBIDDEN = Infinity;

/** Jobs × workers that one matrix may hold; beyond it the answer would take minutes. */
const MAX_PAIRS = 4_000_000;

/**
 * The span of costs times the jobs that can be filled stays below this, so that every number in the search is a whole
 * number that a double holds exactly (below 2^53).
 */
const MAX_SPAN_POINTS = 2 ** 51;

/** What each pair of job and worker costs, in whole points. Rows are jobs, columns are workers. */
export interface CostMatrix {
  readonly jobs: number;
  readonly workers: number;
  /** Row by row; `FORBIDDEN` where the worker may not do the job. */
  readonly costs: Float64Array;
}

/** A row of costs as it comes in; `null` forbids the pair. */
export type CostRow = readonly (number | null)[];

export type MatrixRefusal =
  | 'dispatch.matrix_ragged'
  | 'dispatch.matrix_too_large'
  | 'dispatch.cost_not_whole'
  | 'dispatch.number_too_large'
  | 'dispatch.costs_too_wide';

/**
 * Reads rows of costs. Refuses rows of unequal length, a cost that is not a whole number, a number beyond 53 bits, costs
 * that lie too far apart to be added exactly, and more than `MAX_PAIRS` pairs. Paths count from 0: `cost.2.7`.
 */
export function costMatrix(rows: readonly CostRow[]): Result<CostMatrix, MatrixRefusal> {
  const jobs = rows.length;
  const workers = rows[0]?.length ?? 0;
  if (jobs * workers > MAX_PAIRS) {
    return refused(refusal('dispatch.matrix_too_large', { pairs: String(jobs * workers), limit: String(MAX_PAIRS) }));
  }
  const costs = new Float64Array(jobs * workers).fill(FORBIDDEN);
  for (const [job, row] of rows.entries()) {
    if (row.length !== workers) {
      const params = { expected: String(workers), found: String(row.length) };
      return refused(refusal('dispatch.matrix_ragged', params, { path: `cost.${job}` }));
    }
    // By index: a quarter of a million pairs go through here, and this is three times as fast.
    for (let worker = 0; worker < workers; worker += 1) {
      const cost = row[worker] ?? null;
      if (cost === null) continue;
      if (!Number.isSafeInteger(cost)) {
        return refused(refusal(whyNotWhole(cost), { value: String(cost) }, { path: `cost.${job}.${worker}` }));
      }
      costs[job * workers + worker] = cost;
    }
  }
  return withinSpan({ jobs, workers, costs });
}

function whyNotWhole(cost: number): MatrixRefusal {
  return Math.abs(cost) > Number.MAX_SAFE_INTEGER ? 'dispatch.number_too_large' : 'dispatch.cost_not_whole';
}

function withinSpan(matrix: CostMatrix): Result<CostMatrix, MatrixRefusal> {
  const { least, greatest } = boundsOf(matrix);
  const filled = fillable(matrix);
  const span = (greatest - least) * filled;
  const total = Math.max(Math.abs(least), Math.abs(greatest)) * filled;
  if (span <= MAX_SPAN_POINTS && total <= Number.MAX_SAFE_INTEGER) return ok(matrix);
  return refused(
    refusal('dispatch.costs_too_wide', {
      least: String(least),
      greatest: String(greatest),
      span: String(Math.floor(MAX_SPAN_POINTS / filled)),
      greatestAllowed: String(Math.floor(Number.MAX_SAFE_INTEGER / filled)),
    }),
  );
}

/** The least and the greatest cost of an allowed pair; both 0 when every pair is forbidden. */
export function boundsOf(matrix: CostMatrix): { readonly least: number; readonly greatest: number } {
  const { costs } = matrix;
  let least = Infinity;
  let greatest = -Infinity;
  for (let pair = 0; pair < costs.length; pair += 1) {
    const cost = costs[pair] ?? FORBIDDEN;
    if (cost < least) least = cost;
    if (cost > greatest && cost !== FORBIDDEN) greatest = cost;
  }
  return least === Infinity ? { least: 0, greatest: 0 } : { least, greatest };
}

/** No more jobs than this can be given out: one worker, one job. */
export function fillable(matrix: CostMatrix): number {
  return Math.min(matrix.jobs, matrix.workers);
}

/** The cost of a pair, or `null` where it is forbidden or outside the matrix. */
export function costOf(matrix: CostMatrix, job: number, worker: number): number | null {
  if (job < 0 || job >= matrix.jobs || worker < 0 || worker >= matrix.workers) return null;
  const cost = matrix.costs[job * matrix.workers + worker];
  return cost === undefined || cost === FORBIDDEN ? null : cost;
}

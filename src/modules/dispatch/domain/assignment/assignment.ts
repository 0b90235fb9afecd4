import { assert } from '#kernel/assert.ts';
import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import { firstOfEquals } from './first-of-equals.ts';
import { costOf, FORBIDDEN, type CostMatrix } from './matrix.ts';
import { NOBODY, shortestPaths } from './shortest-paths.ts';

/** Who does which job, with the prices that prove that nothing is better. */
export interface Assignment {
  /** How many jobs are given out. No answer gives out more. */
  readonly assigned: number;
  /** Sum of their costs in points. No answer that gives out as many costs less. */
  readonly cost: number;
  /** Worker of each job, `null` for a job left out; both count from 0. */
  readonly workerOfJob: readonly (number | null)[];
  readonly proof: Proof;
}

/**
 * The dual values. For every allowed pair `cost ≥ jobPrice + workerPrice`; no worker price is above 0, no job price above
 * `leaveOutPrice`, which is more than any saving could be; and all prices together equal the cost of the answer, each job
 * left out counted at `leaveOutPrice`. So no answer is better. `isProven` checks it.
 */
export interface Proof {
  readonly jobPrices: readonly number[];
  readonly workerPrices: readonly number[];
  readonly leaveOutPrice: number;
}

/** As many jobs as possible, then the least cost, then the first of equals (see `firstOfEquals`). */
export function assign(matrix: CostMatrix): Assignment {
  const matching = shortestPaths(matrix);
  const workerOfJob = Array.from(firstOfEquals(matrix, matching), (worker) => (worker === NOBODY ? null : worker));
  return {
    ...totals(matrix, workerOfJob),
    workerOfJob,
    proof: {
      jobPrices: Array.from(matching.jobPrices, (price) => price + matching.least),
      workerPrices: Array.from(matching.workerPrices, (price) => price || 0),
      leaveOutPrice: matching.leaveOutPrice + matching.least,
    },
  };
}

function totals(matrix: CostMatrix, workerOfJob: readonly (number | null)[]): { assigned: number; cost: number } {
  let [assigned, cost] = [0, 0];
  for (const [job, worker] of workerOfJob.entries()) {
    if (worker === null) continue;
    const price = costOf(matrix, job, worker);
    assert(price !== null, 'a forbidden pair was chosen');
    assigned += 1;
    cost += price;
  }
  return { assigned, cost };
}

/** The pairs of an assignment, `[job, worker]`, by job. */
export function pairsOf(assignment: Assignment): [job: number, worker: number][] {
  return [...assignment.workerOfJob.entries()].flatMap(([job, worker]) => (worker === null ? [] : [[job, worker]]));
}

/** Whether the proof shows that no answer is better: the only trust it asks for is in additions and comparisons. */
export function isProven(matrix: CostMatrix, assignment: Assignment): boolean {
  const { jobPrices, workerPrices, leaveOutPrice } = assignment.proof;
  const taken = new Set(assignment.workerOfJob.filter((worker) => worker !== null));
  if (taken.size !== assignment.assigned) return false;
  if (workerPrices.some((price) => price > 0) || jobPrices.some((price) => price > leaveOutPrice)) return false;
  for (let pair = 0; pair < matrix.costs.length; pair += 1) {
    const cost = matrix.costs[pair] ?? FORBIDDEN;
    const job = Math.floor(pair / matrix.workers);
    if (cost < (jobPrices[job] ?? 0) + (workerPrices[pair % matrix.workers] ?? 0)) return false;
  }
  const leftOut = BigInt(matrix.jobs - assignment.assigned);
  const total = BigInt(assignment.cost) + leftOut * BigInt(leaveOutPrice);
  return total === [...jobPrices, ...workerPrices].reduce((sum, price) => sum + BigInt(price), 0n);
}

/** What it would take to give one job to one worker against the best answer. */
export interface Regret {
  /** Rise of the total cost in points if the pair were forced and the rest arranged as well as possible. */
  readonly regret: number;
  /** How many jobs fewer would be given out; then `regret` compares answers of unequal size. */
  readonly jobsLost: number;
}

export type RegretRefusal = 'dispatch.pair_outside' | 'dispatch.pair_forbidden';

/** The price of forcing a pair. Refuses a pair outside the matrix or forbidden by it. */
export function regretOf(
  matrix: CostMatrix,
  best: Assignment,
  job: number,
  worker: number,
): Result<Regret, RegretRefusal> {
  const inside = job >= 0 && job < matrix.jobs && worker >= 0 && worker < matrix.workers;
  if (!inside) {
    const params = {
      job: String(job),
      worker: String(worker),
      jobs: String(matrix.jobs),
      workers: String(matrix.workers),
    };
    return refused(refusal('dispatch.pair_outside', params));
  }
  const forced = costOf(matrix, job, worker);
  if (forced === null) {
    return refused(refusal('dispatch.pair_forbidden', { job: String(job), worker: String(worker) }));
  }
  if (best.workerOfJob[job] === worker) return ok({ regret: 0, jobsLost: 0 });
  const rest = without(matrix, job, worker);
  const matching = shortestPaths(rest);
  const found = totals(
    rest,
    Array.from(matching.workerOfJob, (other) => (other === NOBODY ? null : other)),
  );
  return ok({ regret: forced + found.cost - best.cost, jobsLost: best.assigned - found.assigned - 1 });
}

/** The matrix without one job and one worker. */
function without(matrix: CostMatrix, job: number, worker: number): CostMatrix {
  const { jobs, workers, costs } = matrix;
  const rest = new Float64Array((jobs - 1) * (workers - 1));
  let place = 0;
  for (let row = 0; row < jobs; row += 1) {
    if (row === job) continue;
    const start = row * workers;
    rest.set(costs.subarray(start, start + worker), place);
    rest.set(costs.subarray(start + worker + 1, start + workers), place + worker);
    place += workers - 1;
  }
  return { jobs: jobs - 1, workers: workers - 1, costs: rest };
}

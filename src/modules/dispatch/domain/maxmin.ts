import { assert } from '#kernel/assert.ts';
import { compareFractions, fraction, type Fraction } from '#kernel/fraction.ts';
import { divideDown, type Rupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import { firstOfEquals } from './assignment/first-of-equals.ts';
import { FORBIDDEN, type CostMatrix } from './assignment/matrix.ts';
import { shortestPaths, type PricedMatching } from './assignment/shortest-paths.ts';

/** Workers and jobs that one batch may hold; the search solves one assignment for each income that can be raised. */
export const MAX_BATCH = 200;

/** A worker before the batch: what came in and how long the worker was available for it. */
export interface BatchWorker {
  readonly id: string;
  readonly incomeRupiah: Rupiah;
  readonly onlineMinutes: number;
}

export interface BatchJob {
  readonly id: string;
  readonly payRupiah: Rupiah;
}

/** Fixed jobs to be given out together, at most one to a worker: tomorrow's list. */
export interface Batch {
  readonly workers: readonly BatchWorker[];
  readonly jobs: readonly BatchJob[];
  /** Ids of the jobs that a worker may do, by the worker's id. */
  readonly eligible: ReadonlyMap<string, readonly string[]>;
}

/** The fairest way to give out a batch. */
export interface FairestAnswer {
  readonly assigned: number;
  /** Hourly income of every worker after the batch, lowest first, rounded down to whole rupiah. */
  readonly hourlyRupiah: readonly Rupiah[];
  /** `[worker, job]` by the order of the workers. */
  readonly pairs: readonly (readonly [workerId: string, jobId: string])[];
}

export type BatchRefusal =
  | 'dispatch.batch_too_large'
  | 'dispatch.worker_twice'
  | 'dispatch.job_twice'
  | 'dispatch.worker_unknown'
  | 'dispatch.job_unknown'
  | 'dispatch.minutes_not_positive'
  | 'dispatch.amount_negative';

/**
 * As many jobs as possible; among those answers the one whose lowest hourly income is highest, then the second lowest, and
 * so on (lexicographic max-min, Rawls). Exact: incomes are compared as fractions. Equal answers: the first worker gets the
 * earliest job that it can have, then the second worker.
 *
 * How: "sorted incomes are lexicographically greatest" says the same as "as few workers as possible have the lowest
 * income; among those answers as few as possible the second lowest; …". Each of these is an assignment with costs 0 and 1,
 * and its prices name exactly the pairs that some best answer uses, so the next one is asked among those pairs alone.
 * (R. Burkard and F. Rendl, "Lexicographic bottleneck problems", Operations Research Letters 10, 1991, ask the same question.)
 */
export function fairest(batch: Batch): Result<FairestAnswer, BatchRefusal> {
  const why = whyNotABatch(batch);
  if (why) return refused(why);
  const field = incomeField(batch);
  const mostJobs = narrow(field, (pair) => field.idle[pair] === 1);
  let best = mostJobs;
  for (let level = 0; level < field.incomes.length; level += 1) best = fewestAt(field, level, best);
  return ok(answerOf(batch, field, best));
}

/**
 * Rows: the workers, then one "no worker" per job. Columns: the jobs, then one "no job" per worker. So every answer fills
 * all rows and all columns, and a cost of 1 counts exactly the workers it stands for.
 */
interface IncomeField {
  readonly size: number;
  readonly workers: number;
  readonly jobs: number;
  /** The different hourly incomes that are possible, lowest first. */
  readonly incomes: readonly Fraction[];
  /** Index into `incomes` of each pair of a worker; -1 where the row is "no worker" or the pair is impossible. */
  readonly level: Int32Array;
  /** 1 where a pair leaves a worker without a job. */
  readonly idle: Uint8Array;
  /** 1 where a pair is still in some best answer. Shrinks while the search goes on. */
  readonly allowed: Uint8Array;
}

function incomeField(batch: Batch): IncomeField {
  const [workers, jobs] = [batch.workers.length, batch.jobs.length];
  const size = workers + jobs;
  const jobIndex = new Map(batch.jobs.map((job, index) => [job.id, index]));
  const possible: { pair: number; income: Fraction }[] = [];
  const idle = new Uint8Array(size * size);
  for (const [row, worker] of batch.workers.entries()) {
    const without = row * size + jobs + row;
    idle[without] = 1;
    possible.push({ pair: without, income: hourly(worker, 0n) });
    for (const jobId of batch.eligible.get(worker.id) ?? []) {
      const column = jobIndex.get(jobId);
      const job = column === undefined ? undefined : batch.jobs[column];
      assert(column !== undefined && job, 'an unknown job passed the door');
      possible.push({ pair: row * size + column, income: hourly(worker, job.payRupiah) });
    }
  }
  possible.sort((a, b) => compareFractions(a.income, b.income) || a.pair - b.pair);

  const allowed = new Uint8Array(size * size);
  const level = new Int32Array(size * size).fill(-1);
  const incomes: Fraction[] = [];
  for (const { pair, income } of possible) {
    const last = incomes.at(-1);
    if (!last || compareFractions(last, income) !== 0) incomes.push(income);
    level[pair] = incomes.length - 1;
    allowed[pair] = 1;
  }
  for (let row = workers; row < size; row += 1) {
    allowed[row * size + (row - workers)] = 1;
    for (let column = jobs; column < size; column += 1) allowed[row * size + column] = 1;
  }
  return { size, workers, jobs, incomes, level, idle, allowed };
}

function hourly(worker: BatchWorker, payRupiah: Rupiah): Fraction {
  return fraction((worker.incomeRupiah + payRupiah) * 60n, BigInt(worker.onlineMinutes));
}

/** The answer with as few workers at this income as possible, given all that was settled for lower incomes. */
function fewestAt(field: IncomeField, level: number, best: Solved): Solved {
  let used = false;
  for (let row = 0; row < field.workers; row += 1) {
    const column = best.matching.workerOfJob[row] ?? 0;
    if (field.level[row * field.size + column] === level) used = true;
  }
  if (used) return narrow(field, (pair) => field.level[pair] === level);
  for (let pair = 0; pair < field.level.length; pair += 1) if (field.level[pair] === level) field.allowed[pair] = 0;
  return best;
}

interface Solved {
  readonly matrix: CostMatrix;
  readonly matching: PricedMatching;
}

/** Solves with cost 1 for the pairs that `counts` names, and keeps only the pairs that some best answer uses. */
function narrow(field: IncomeField, counts: (pair: number) => boolean): Solved {
  const { size, allowed } = field;
  const costs = new Float64Array(size * size).fill(FORBIDDEN);
  for (let pair = 0; pair < costs.length; pair += 1) if (allowed[pair] === 1) costs[pair] = counts(pair) ? 1 : 0;

  const matrix = { jobs: size, workers: size, costs };
  const matching = shortestPaths(matrix);
  for (let pair = 0; pair < costs.length; pair += 1) {
    const row = Math.floor(pair / size);
    const price = (matching.jobPrices[row] ?? 0) + (matching.workerPrices[pair % size] ?? 0) + matching.least;
    if (costs[pair] !== price) allowed[pair] = 0;
  }
  return { matrix, matching };
}

function answerOf(batch: Batch, field: IncomeField, best: Solved): FairestAnswer {
  const columns = firstAmongAllowed(field, best);
  const incomes = batch.workers.map((_, row) => {
    const level = field.level[row * field.size + (columns[row] ?? 0)] ?? -1;
    const income = field.incomes[level];
    assert(income, 'a worker was given a pair that is not possible');
    return income;
  });
  const pairs = batch.workers.flatMap((worker, row) => {
    const job = batch.jobs[columns[row] ?? field.jobs];
    return job ? [[worker.id, job.id] as const] : [];
  });
  return {
    assigned: pairs.length,
    hourlyRupiah: incomes.toSorted(compareFractions).map((income) => divideDown(income.numerator, income.denominator)),
    pairs,
  };
}

/** The first of all answers that are equally fair: those that use allowed pairs alone. */
function firstAmongAllowed(field: IncomeField, best: Solved): Int32Array {
  const costs = Float64Array.from(field.allowed, (allowed) => (allowed === 1 ? 0 : FORBIDDEN));
  const matrix = { jobs: field.size, workers: field.size, costs };
  const flat: PricedMatching = {
    ...best.matching,
    jobPrices: new Float64Array(field.size),
    workerPrices: new Float64Array(field.size),
    leaveOutPrice: 1,
    least: 0,
  };
  return firstOfEquals(matrix, flat);
}

function whyNotABatch(batch: Batch): ReturnType<typeof refusal<BatchRefusal>> | null {
  const largest = Math.max(batch.workers.length, batch.jobs.length);
  if (largest > MAX_BATCH)
    return refusal('dispatch.batch_too_large', { count: String(largest), limit: String(MAX_BATCH) });
  const workerIds = new Set<string>();
  for (const [index, worker] of batch.workers.entries()) {
    const path = `workers.${index}`;
    if (workerIds.has(worker.id))
      return refusal('dispatch.worker_twice', { worker: worker.id }, { path: `${path}.id` });
    workerIds.add(worker.id);
    if (worker.onlineMinutes < 1) {
      return refusal('dispatch.minutes_not_positive', { worker: worker.id }, { path: `${path}.onlineMin` });
    }
    if (worker.incomeRupiah < 0n) return refusal('dispatch.amount_negative', {}, { path: `${path}.incomeIdr` });
  }
  const jobIds = new Set<string>();
  for (const [index, job] of batch.jobs.entries()) {
    if (jobIds.has(job.id)) return refusal('dispatch.job_twice', { job: job.id }, { path: `jobs.${index}.id` });
    jobIds.add(job.id);
    if (job.payRupiah < 0n) return refusal('dispatch.amount_negative', {}, { path: `jobs.${index}.payIdr` });
  }
  return whyNotEligible(batch, workerIds, jobIds);
}

function whyNotEligible(
  batch: Batch,
  workerIds: ReadonlySet<string>,
  jobIds: ReadonlySet<string>,
): ReturnType<typeof refusal<BatchRefusal>> | null {
  for (const [workerId, jobs] of batch.eligible) {
    const path = `eligible.${workerId}`;
    if (!workerIds.has(workerId)) return refusal('dispatch.worker_unknown', { worker: workerId }, { path });
    for (const [index, job] of jobs.entries()) {
      if (!jobIds.has(job)) return refusal('dispatch.job_unknown', { job }, { path: `${path}.${index}` });
      if (jobs.indexOf(job) !== index) return refusal('dispatch.job_twice', { job }, { path: `${path}.${index}` });
    }
  }
  return null;
}

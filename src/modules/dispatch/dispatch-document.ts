import { assert } from '#kernel/assert.ts';
import type { Fraction } from '#kernel/fraction.ts';
import { divideDown, type Rupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import { assign, isProven, pairsOf, regretOf } from './domain/assignment/assignment.ts';
import { rounded } from './domain/audit.ts';
import { fairest } from './domain/maxmin.ts';
import { faultsOf } from './domain/routes/faults.ts';
import { planRoutes, usualEffort } from './domain/routes/plan.ts';
import { auditCsv } from './instances/audit-file.ts';
import { readBatchJson } from './instances/batch-file.ts';
import { readCostJson, readOrlib } from './instances/cost-file.ts';
import { readLiLim, readSolomon } from './instances/route-file.ts';
import { textOfBytes } from './instances/text.ts';

const COST_READERS = { json: readCostJson, orlib: readOrlib };
const ROUTE_READERS = { solomon: readSolomon, lilim: readLiLim };

/** Jobs given out as cheaply as possible, as it leaves the process. Jobs and workers count from 0. */
export interface SolveDocument {
  readonly assigned: number;
  readonly cost: number;
  readonly pairs: readonly (readonly [job: number, worker: number])[];
  /** Only when a pair was asked about: the rise of the cost if it were forced. */
  readonly regret?: number;
  /** Only when forcing the pair leaves jobs undone: how many. Then `regret` compares answers of unequal size. */
  readonly jobsLost?: number;
}

/** Solves a file of costs; `explain` is a pair `JOB,WORKER` to be forced in a second answer. */
export function solveDocument(bytes: Uint8Array, format: string, explain?: string): Result<SolveDocument> {
  const matrix = readWith(COST_READERS, format, bytes);
  if (!matrix.ok) return matrix;
  const best = assign(matrix.value);
  assert(isProven(matrix.value, best), 'the assignment is not proven to be the best');
  const document = { assigned: best.assigned, cost: best.cost, pairs: pairsOf(best) };
  if (explain === undefined) return ok(document);

  const pair = /^(\d{1,9}),(\d{1,9})$/.exec(explain);
  if (!pair) return refused(refusal('dispatch.pair_unreadable', { found: explain }, { path: 'explain' }));
  const found = regretOf(matrix.value, best, Number(pair[1]), Number(pair[2]));
  if (!found.ok) return refused({ ...found.refusal, path: 'explain' });
  const { regret, jobsLost } = found.value;
  return ok(jobsLost === 0 ? { ...document, regret } : { ...document, regret, jobsLost });
}

/** A batch given out so that the lowest hourly income is highest. */
export interface MaxminDocument {
  readonly assigned: number;
  /** Hourly income of every worker after the batch, lowest first, in whole rupiah, rounded down. */
  readonly vector: readonly number[];
  readonly pairs: readonly (readonly [workerId: string, jobId: string])[];
}

export function maxminDocument(bytes: Uint8Array): Result<MaxminDocument> {
  const batch = readWith({ json: readBatchJson }, 'json', bytes);
  if (!batch.ok) return batch;
  const answer = fairest(batch.value);
  if (!answer.ok) return answer;
  const { assigned, hourlyRupiah, pairs } = answer.value;
  return ok({ assigned, vector: hourlyRupiah.map(Number), pairs });
}

/** Income an hour once a job is paid, rounded down to whole rupiah, as in `vector`; for a worker with more than no minutes. */
export function hourlyAfter(worker: { incomeRupiah: Rupiah; minutes: number }, payRupiah: Rupiah): Rupiah {
  return divideDown((worker.incomeRupiah + payRupiah) * MINUTES_PER_HOUR, BigInt(worker.minutes));
}

const MINUTES_PER_HOUR = 60n;

/** The audit figures: hourly income to 2 decimals, shares to 6, the total in rupiah as a decimal string. */
export interface AuditDocument {
  readonly n: number;
  readonly mean: number;
  readonly min: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly gini: number | null;
  readonly jain: number | null;
  readonly p10p90: number | null;
  readonly total: string;
}

export function auditDocument(bytes: Uint8Array): Result<AuditDocument> {
  const read = readWith({ csv: auditCsv }, 'csv', bytes);
  if (!read.ok) return read;
  const figures = read.value;
  const hourly = (value: Fraction): number => Number(rounded(value, 2));
  const share = (value: Fraction | null): number | null => value && Number(rounded(value, 6));
  return ok({
    n: figures.n,
    mean: hourly(figures.mean),
    min: hourly(figures.min),
    p10: hourly(figures.p10),
    p50: hourly(figures.p50),
    p90: hourly(figures.p90),
    gini: share(figures.gini),
    jain: share(figures.jain),
    p10p90: share(figures.p10p90),
    total: String(figures.totalRupiah),
  });
}

/** A day of stops: how many vehicles drive, how far in all, and each vehicle's stops in order, by their numbers. */
export interface RouteDocument {
  readonly vehicles: number;
  readonly distance: number;
  readonly routes: readonly (readonly number[])[];
}

export function routeDocument(bytes: Uint8Array, format: string): Result<RouteDocument> {
  const problem = readWith(ROUTE_READERS, format, bytes);
  if (!problem.ok) return problem;
  const plan = planRoutes(problem.value, usualEffort(problem.value));
  if (!plan.ok) return plan;
  assert(faultsOf(problem.value, plan.value).length === 0, 'the plan breaks a rule of its own problem');
  const { distance, routes } = plan.value;
  return ok({ vehicles: routes.length, distance: Number(distance.toFixed(2)), routes });
}

/** Reads bytes in a format; names the formats that exist where it is none of them. */
function readWith<T>(
  readers: Readonly<Record<string, (text: string) => Result<T>>>,
  format: string,
  bytes: Uint8Array,
): Result<T> {
  const reader = Object.hasOwn(readers, format) ? readers[format] : undefined;
  if (!reader) {
    const allowed = Object.keys(readers).join(', ');
    return refused(refusal('dispatch.format_unknown', { format, allowed }, { path: 'format' }));
  }
  const text = textOfBytes(bytes);
  return text.ok ? reader(text.value) : text;
}

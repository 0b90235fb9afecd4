import { boundsOf, fillable, type CostMatrix } from './matrix.ts';

/** Stands for "nobody" in the list of workers and for "no job" in the list of jobs. */
export const NOBODY = -1;

/**
 * A cheapest way to give out as many jobs as possible, with the prices (dual values) that prove it.
 *
 * Prices are in points above the least cost of the matrix: `cost − least ≥ jobPrice + workerPrice` for every allowed pair,
 * with equality for each pair chosen; no worker's price is above 0, and a worker without a job has price 0; no job's price is
 * above `leaveOutPrice`, and a job left out has exactly that price.
 */
export interface PricedMatching {
  /** Worker of each job, or `NOBODY`. */
  readonly workerOfJob: Int32Array;
  readonly jobOfWorker: Int32Array;
  readonly jobPrices: Float64Array;
  readonly workerPrices: Float64Array;
  /** What leaving a job undone is counted at; more than all that could be saved by leaving it. */
  readonly leaveOutPrice: number;
  /** The least cost of the matrix, from which the prices are counted. */
  readonly least: number;
}

interface Search {
  readonly matrix: CostMatrix;
  readonly workerOfJob: Int32Array;
  readonly jobOfWorker: Int32Array;
  readonly jobPrices: Float64Array;
  readonly workerPrices: Float64Array;
  readonly leaveOutPrice: number;
  readonly least: number;
  /** Scratch of one search: length of the shortest path to each worker, and the job before it. */
  readonly lengths: Float64Array;
  readonly before: Int32Array;
  /** Workers not yet reached stand first; those reached behind them, in the order reached from the end. */
  readonly open: Int32Array;
}

/**
 * Gives out the jobs by shortest augmenting paths, one job after another (R. Jonker and A. Volgenant, "A shortest augmenting
 * path algorithm for dense and sparse linear assignment problems", Computing 38, 1987; rectangular as in D. F. Crouse, 2016).
 * Each job may also be left out at a price that no saving can reach, so that as many as possible are given out first.
 * All numbers are whole and below 2^53, because `costMatrix` refuses others. Time grows with jobs² × workers at worst.
 */
export function shortestPaths(matrix: CostMatrix): PricedMatching {
  const { least, greatest } = boundsOf(matrix);
  const search: Search = {
    matrix,
    least,
    leaveOutPrice: fillable(matrix) * (greatest - least) + 1,
    workerOfJob: new Int32Array(matrix.jobs).fill(NOBODY),
    jobOfWorker: new Int32Array(matrix.workers).fill(NOBODY),
    jobPrices: new Float64Array(matrix.jobs),
    workerPrices: new Float64Array(matrix.workers),
    lengths: new Float64Array(matrix.workers),
    before: new Int32Array(matrix.workers),
    open: new Int32Array(matrix.workers),
  };
  for (const job of takeFreeCheapest(search)) placeJob(search, job);
  return search;
}

/** Prices each job at its cheapest worker and gives it to that worker if free; answers the jobs still to place. */
function takeFreeCheapest(search: Search): number[] {
  const { matrix, jobPrices, jobOfWorker, workerOfJob } = search;
  const waiting: number[] = [];
  for (let job = 0; job < matrix.jobs; job += 1) {
    let [price, cheapest] = [search.leaveOutPrice, NOBODY];
    for (let worker = 0; worker < matrix.workers; worker += 1) {
      const cost = matrix.costs[job * matrix.workers + worker]! - search.least;
      const better = cost < price || (cost === price && cheapest !== NOBODY && jobOfWorker[cheapest] !== NOBODY);
      if (better) [price, cheapest] = [cost, worker];
    }
    jobPrices[job] = price;
    if (cheapest === NOBODY) continue;
    if (jobOfWorker[cheapest] === NOBODY) {
      jobOfWorker[cheapest] = job;
      workerOfJob[job] = cheapest;
    } else waiting.push(job);
  }
  return waiting;
}

/** Finds the cheapest chain of exchanges that gives `start` a worker, or leaves out the job that is best left out. */
function placeJob(search: Search, start: number): void {
  const { matrix, lengths, open, jobOfWorker, jobPrices, leaveOutPrice } = search;
  lengths.fill(Infinity);
  for (let worker = 0; worker < matrix.workers; worker += 1) open[worker] = worker;

  let openCount = matrix.workers;
  let [job, length] = [start, 0];
  let [leaveLength, leaveJob] = [Infinity, start];
  for (;;) {
    const leave = length + leaveOutPrice - jobPrices[job]!;
    if (leave < leaveLength) [leaveLength, leaveJob] = [leave, job];

    const nearest = relax(search, job, length, openCount);
    const worker = nearest === NOBODY ? NOBODY : open[nearest]!;
    if (worker === NOBODY || leaveLength <= lengths[worker]!) {
      raisePrices(search, start, leaveLength, openCount);
      const freed = search.workerOfJob[leaveJob]!;
      search.workerOfJob[leaveJob] = NOBODY;
      if (leaveJob !== start) exchange(search, start, freed);
      return;
    }
    length = lengths[worker]!;
    if (jobOfWorker[worker] === NOBODY) {
      raisePrices(search, start, length, openCount);
      exchange(search, start, worker);
      return;
    }
    openCount -= 1;
    open[nearest] = open[openCount]!;
    open[openCount] = worker;
    job = jobOfWorker[worker]!;
  }
}

/** Shortens the paths to the open workers through `job`; answers the place in `open` of the nearest, free ones first. */
function relax(search: Search, job: number, length: number, openCount: number): number {
  const { matrix, lengths, before, open, workerPrices, jobOfWorker } = search;
  const base = length - search.jobPrices[job]! - search.least;
  const row = job * matrix.workers;
  let [shortest, nearest] = [Infinity, NOBODY];
  for (let place = 0; place < openCount; place += 1) {
    const worker = open[place]!;
    const through = base + matrix.costs[row + worker]! - workerPrices[worker]!;
    if (through < lengths[worker]!) {
      lengths[worker] = through;
      before[worker] = job;
    }
    const reached = lengths[worker]!;
    if (reached < shortest || (reached === shortest && reached < Infinity && jobOfWorker[worker] === NOBODY)) {
      shortest = reached;
      nearest = place;
    }
  }
  return nearest;
}

/** Moves the prices of every job and worker reached, so that the path of `length` costs nothing more. */
function raisePrices(search: Search, start: number, length: number, openCount: number): void {
  const { open, lengths, jobPrices, workerPrices, jobOfWorker } = search;
  jobPrices[start] = jobPrices[start]! + length;
  for (let place = openCount; place < search.matrix.workers; place += 1) {
    const worker = open[place]!;
    const rise = length - lengths[worker]!;
    workerPrices[worker] = workerPrices[worker]! - rise;
    const job = jobOfWorker[worker]!;
    jobPrices[job] = jobPrices[job]! + rise;
  }
}

/** Hands workers along the path that ends at `worker`, back to `start`. */
function exchange(search: Search, start: number, worker: number): void {
  const { before, workerOfJob, jobOfWorker } = search;
  for (let [job, next] = [NOBODY, worker]; job !== start;) {
    job = before[next]!;
    jobOfWorker[next] = job;
    const released = workerOfJob[job]!;
    workerOfJob[job] = next;
    next = released;
  }
}

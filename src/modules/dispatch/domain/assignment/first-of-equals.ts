import type { CostMatrix } from './matrix.ts';
import { NOBODY, type PricedMatching } from './shortest-paths.ts';

/**
 * Among all answers that are equally good, the one that can be said aloud: the first job gets the worker with the lowest
 * number that it can have, then the second job, and so on; a job is left out only if nothing else is as good.
 *
 * The prices name every pair that some best answer uses: those where cost equals price. So it is enough to exchange along
 * such pairs. The answer depends on the costs alone, not on the way in which the search walked.
 */
export function firstOfEquals(matrix: CostMatrix, matching: PricedMatching): Int32Array {
  const field = exchangeField(matrix, matching);
  for (let job = 0; job < matrix.jobs; job += 1) {
    const held = field.workerOfJob[job]!;
    for (const worker of field.pairsOf(job)) {
      if (worker === held) break;
      if (!field.settled(worker, job) && handOver(field, job, worker)) break;
    }
  }
  return field.workerOfJob;
}

/** The pairs that best answers use, and the answer that stands at the moment. */
interface ExchangeField {
  readonly jobs: number;
  readonly workers: number;
  readonly workerOfJob: Int32Array;
  readonly jobOfWorker: Int32Array;
  /** The workers that `job` has in some best answer, by number. */
  pairsOf(job: number): Int32Array;
  isPair(job: number, worker: number): boolean;
  /** Whether a best answer may leave the job out, or the worker without a job. */
  mayBeLeftOut(job: number): boolean;
  mayBeFree(worker: number): boolean;
  /** Whether a job before `job` has this worker: then it stays so. */
  settled(worker: number, job: number): boolean;
}

function exchangeField(matrix: CostMatrix, matching: PricedMatching): ExchangeField {
  const { jobs, workers, costs } = matrix;
  const { jobPrices, workerPrices, leaveOutPrice, least } = matching;
  const isPair = (job: number, worker: number): boolean =>
    costs[job * workers + worker]! - least === jobPrices[job]! + workerPrices[worker]!;

  const starts = new Int32Array(jobs + 1);
  const pairs: number[] = [];
  for (let job = 0; job < jobs; job += 1) {
    for (let worker = 0; worker < workers; worker += 1) if (isPair(job, worker)) pairs.push(worker);
    starts[job + 1] = pairs.length;
  }
  const flat = Int32Array.from(pairs);
  const workerOfJob = matching.workerOfJob.slice();
  const jobOfWorker = matching.jobOfWorker.slice();
  return {
    jobs,
    workers,
    workerOfJob,
    jobOfWorker,
    isPair,
    pairsOf: (job) => flat.subarray(starts[job], starts[job + 1]),
    mayBeLeftOut: (job) => jobPrices[job] === leaveOutPrice,
    mayBeFree: (worker) => workerPrices[worker] === 0,
    settled: (worker, job) => jobOfWorker[worker]! !== NOBODY && jobOfWorker[worker]! < job,
  };
}

/** A step of a chain of exchanges: who asks for a new worker, from whom the demand came, and what was taken from it. */
interface Step {
  /** A job, or `field.jobs` for "no job", which stands for every worker without one. */
  readonly asker: number;
  readonly cause: Step | null;
  /** The worker that the cause takes from the asker; `NOBODY` when the cause is left out. */
  readonly taken: number;
}

/**
 * Gives `worker` to `job` if a chain of exchanges among the later jobs ends at what `job` gives up; nothing changes
 * otherwise. Answers whether it did. The chain is searched breadth first, so it is a shortest one.
 */
function handOver(field: ExchangeField, job: number, worker: number): boolean {
  const noJob = field.jobs;
  const vacated = field.workerOfJob[job]!;
  const holder = field.jobOfWorker[worker]!;
  const seen = new Uint8Array(field.jobs + 1);
  const queue: Step[] = [{ asker: holder === NOBODY ? noJob : holder, cause: null, taken: worker }];
  seen[queue[0]!.asker] = 1;

  const ask = (asker: number, cause: Step, taken: number): void => {
    if (seen[asker] === 1 || asker <= job) return;
    seen[asker] = 1;
    queue.push({ asker, cause, taken });
  };
  // The queue grows while it is walked; the loop comes to the new steps too.
  for (const step of queue) {
    if (satisfies(field, step.asker, vacated)) {
      settleChain(field, step, vacated);
      field.workerOfJob[job] = worker;
      field.jobOfWorker[worker] = job;
      return true;
    }
    if (step.asker === noJob) askForNoJob(field, step, ask);
    else askForJob(field, step, ask);
  }
  return false;
}

/** Whether what was vacated (a worker, or the right to be left out) contents the asker. */
function satisfies(field: ExchangeField, asker: number, vacated: number): boolean {
  if (asker === field.jobs) return vacated === NOBODY || field.mayBeFree(vacated);
  return vacated !== NOBODY && field.isPair(asker, vacated);
}

type Ask = (asker: number, cause: Step, taken: number) => void;

function askForJob(field: ExchangeField, step: Step, ask: Ask): void {
  for (const worker of field.pairsOf(step.asker)) {
    const holder = field.jobOfWorker[worker]!;
    ask(holder === NOBODY ? field.jobs : holder, step, worker);
  }
  if (field.mayBeLeftOut(step.asker)) ask(field.jobs, step, NOBODY);
}

/** "No job" may take any worker who may be free from its holder, or end that another job is left out. */
function askForNoJob(field: ExchangeField, step: Step, ask: Ask): void {
  for (let worker = 0; worker < field.workers; worker += 1) {
    const holder = field.jobOfWorker[worker]!;
    if (holder !== NOBODY && field.mayBeFree(worker)) ask(holder, step, worker);
  }
  for (let job = 0; job < field.jobs; job += 1) if (field.workerOfJob[job] === NOBODY) ask(job, step, NOBODY);
}

/** Carries the exchanges out: the last asker takes what was vacated, each cause takes what its asker gave up. */
function settleChain(field: ExchangeField, last: Step, vacated: number): void {
  let gets = vacated;
  for (let step: Step | null = last; step !== null; step = step.cause) {
    if (step.asker === field.jobs) {
      if (gets !== NOBODY) field.jobOfWorker[gets] = NOBODY;
    } else {
      field.workerOfJob[step.asker] = gets;
      if (gets !== NOBODY) field.jobOfWorker[gets] = step.asker;
    }
    gets = step.taken;
  }
}

import type { Rupiah } from '#kernel/money.ts';
import type { Result } from '#kernel/result.ts';
import { hourlyAfter, maxminDocument, solveDocument } from '#modules/dispatch/dispatch-document.ts';
import type { WorkTable } from './work-table.ts';

/** Somebody after the work was given out. */
export interface WorkerAfter {
  readonly name: string;
  readonly job: string | null;
  readonly cost: number | null;
  /** Income an hour, this job included, rounded down to whole rupiah. */
  readonly hourlyRupiah: Rupiah;
}

/** One way to give out the work. */
export interface SharedOut {
  readonly workers: readonly WorkerAfter[];
  readonly jobsLeft: readonly string[];
  readonly cost: number;
  readonly lowestRupiah: Rupiah;
}

/** The cheapest way and the fairest way, beside each other. */
export interface BothWays {
  readonly cheapest: SharedOut;
  readonly fairest: SharedOut;
}

/** Why somebody did not get a job in the cheapest way: what it would cost more, and how many jobs would stay undone. */
export interface WhyNot {
  readonly worker: string;
  readonly job: string;
  /** Whom the job went to; `null` where nobody has it. */
  readonly instead: string | null;
  readonly regret: number;
  readonly jobsLost: number;
}

const bytesOf = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

/** Gives the work out in both ways; refuses what the engine refuses. */
export function bothWays(table: WorkTable): Result<BothWays> {
  const cheapest = solveDocument(bytesOf(costsOf(table)), 'json');
  if (!cheapest.ok) return cheapest;
  const fairest = maxminDocument(bytesOf(batchOf(table)));
  if (!fairest.ok) return fairest;
  const jobOfCheapest = new Map(cheapest.value.pairs.map(([job, worker]) => [worker, job]));
  const jobOfFairest = new Map(fairest.value.pairs.map(([worker, job]) => [placeOf(worker), placeOf(job)]));
  return {
    ok: true,
    value: { cheapest: sharedOut(table, jobOfCheapest), fairest: sharedOut(table, jobOfFairest) },
  };
}

/** Forces a pair (places in the lists) into the cheapest way and says what that would change. */
export function whyNot(table: WorkTable, worker: number, job: number): Result<WhyNot> {
  const solved = solveDocument(bytesOf(costsOf(table)), 'json', `${job},${worker}`);
  if (!solved.ok) return solved;
  const { pairs, regret = 0, jobsLost = 0 } = solved.value;
  const taker = pairs.find(([each]) => each === job)?.[1];
  return {
    ok: true,
    value: {
      worker: table.workers[worker]?.name ?? '',
      job: table.jobs[job]?.name ?? '',
      instead: taker === undefined ? null : (table.workers[taker]?.name ?? ''),
      regret,
      jobsLost,
    },
  };
}

const costsOf = ({ jobs }: WorkTable) => ({ cost: jobs.map((job) => job.costs) });

/** The batch in the words of its file; names may repeat, so places stand for them. */
const batchOf = ({ workers, jobs }: WorkTable) => ({
  workers: workers.map((worker, place) => ({
    id: `w${place}`,
    incomeIdr: String(worker.incomeRupiah),
    onlineMin: worker.minutes,
  })),
  jobs: jobs.map((job, place) => ({ id: `j${place}`, payIdr: String(job.payRupiah) })),
  eligible: Object.fromEntries(
    workers.map((_, worker) => [
      `w${worker}`,
      jobs.flatMap((job, place) => ((job.costs[worker] ?? null) === null ? [] : [`j${place}`])),
    ]),
  ),
});

const placeOf = (id: string): number => Number(id.slice(1));

function sharedOut({ workers, jobs }: WorkTable, jobOf: ReadonlyMap<number, number>): SharedOut {
  const after = workers.map((worker, place): WorkerAfter => {
    const given = jobOf.get(place);
    const job = given === undefined ? undefined : jobs[given];
    return {
      name: worker.name,
      job: job?.name ?? null,
      cost: job?.costs[place] ?? null,
      hourlyRupiah: hourlyAfter(worker, job?.payRupiah ?? 0n),
    };
  });
  const taken = new Set(jobOf.values());
  const hourly = after.map((each) => each.hourlyRupiah);
  return {
    workers: after,
    jobsLeft: jobs.filter((_, place) => !taken.has(place)).map((job) => job.name),
    cost: after.reduce((sum, each) => sum + (each.cost ?? 0), 0),
    lowestRupiah: hourly.reduce((least, each) => (each < least ? each : least), hourly[0] ?? 0n),
  };
}

import type { Rupiah } from '#kernel/money.ts';
import type { Result } from '#kernel/result.ts';
import { fraction, type Fraction } from '#kernel/fraction.ts';
import { hourlyAfter, maxminDocument, solveDocument } from '#modules/dispatch/dispatch-document.ts';
import { audit, rounded } from '#modules/dispatch/domain/audit.ts';
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
  readonly evenness: Evenness | null;
}

/** How evenly hourly income is divided afterwards, as decimal texts; nothing where nobody earns. */
export interface Evenness {
  /** 0 when all earn alike, near 1 when one earns all. */
  readonly gini: string;
  /** How far two people are apart on average, in per cent of the mean: twice the Gini. */
  readonly gapPercent: string;
  /** 1 when all earn alike. */
  readonly jain: string;
  /** As if so many people had all alike and the others nothing: Jain's figure times the people. */
  readonly sharers: string;
  readonly people: number;
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
  readonly fairest: WhyNotFairest;
}

/** What the same pair would do to the fairest way. */
export interface WhyNotFairest {
  /** Whether the fairest way has the pair already, or can have it and be as fair. */
  readonly isAsFair: boolean;
  readonly jobsLost: number;
  /** The first place in the list of hourly incomes, lowest first, that changes; from 1. */
  readonly place: number;
  readonly before: Rupiah;
  readonly after: Rupiah;
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
  const fairest = fairestForced(table, worker, job);
  if (!fairest.ok) return fairest;
  return {
    ok: true,
    value: {
      worker: table.workers[worker]?.name ?? '',
      job: table.jobs[job]?.name ?? '',
      instead: taker === undefined ? null : (table.workers[taker]?.name ?? ''),
      regret,
      jobsLost,
      fairest: fairest.value,
    },
  };
}

/** The fairest way with the pair and without the need of it: incomes are compared from the lowest on. */
function fairestForced(table: WorkTable, worker: number, job: number): Result<WhyNotFairest> {
  const batch = batchOf(table);
  const free = maxminDocument(bytesOf(batch));
  if (!free.ok) return free;
  // A pair that nobody else can touch is in every answer with as many jobs as possible.
  const eligible = Object.fromEntries(
    Object.entries(batch.eligible).map(([id, jobs]) => [
      id,
      id === `w${worker}` ? [`j${job}`] : jobs.filter((each) => each !== `j${job}`),
    ]),
  );
  const forced = maxminDocument(bytesOf({ ...batch, eligible }));
  if (!forced.ok) return forced;
  const [before, after] = [free.value.vector, forced.value.vector];
  const place = before.findIndex((income, at) => income !== after[at]);
  return {
    ok: true,
    value: {
      isAsFair: place < 0,
      jobsLost: free.value.assigned - forced.value.assigned,
      place: place + 1,
      before: BigInt(before[place] ?? 0),
      after: BigInt(after[place] ?? 0),
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
    evenness: evennessOf(
      workers.map((worker, place) => {
        const given = jobOf.get(place);
        const pay = given === undefined ? 0n : (jobs[given]?.payRupiah ?? 0n);
        return { worker: String(place), onlineMinutes: worker.minutes, incomeRupiah: worker.incomeRupiah + pay };
      }),
    ),
  };
}

function evennessOf(rows: Parameters<typeof audit>[0]): Evenness | null {
  const figures = audit(rows);
  if (!figures.ok || figures.value.gini === null || figures.value.jain === null) return null;
  const { gini, jain, n } = figures.value;
  const times = (value: Fraction, factor: bigint): Fraction => fraction(value.numerator * factor, value.denominator);
  return {
    gini: rounded(gini, 3),
    gapPercent: rounded(times(gini, 200n), 0),
    jain: rounded(jain, 3),
    sharers: rounded(times(jain, BigInt(n)), 1),
    people: n,
  };
}

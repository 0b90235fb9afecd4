// How long it takes to give out jobs, and whether every answer is proven: `node bench/assignment.ts`.
import { assign, isProven } from '#modules/dispatch/domain/assignment/assignment.ts';
import { costMatrix, type CostMatrix } from '#modules/dispatch/domain/assignment/matrix.ts';
import { fairest, type Batch } from '#modules/dispatch/domain/maxmin.ts';
import { seededChance } from '#modules/dispatch/domain/routes/chance.ts';
import { readOrlib } from '#modules/dispatch/instances/cost-file.ts';
import { dispatchText } from '#support/dispatch-files.ts';

const chance = seededChance(1);
const upTo = (greatest: number): number => Math.floor(chance() * greatest);

/** Milliseconds that the processor was busy since `start`: other programs on the machine do not count. */
function busyMilliseconds(start: NodeJS.CpuUsage): number {
  return Math.round(process.cpuUsage(start).user / 1000);
}

function orlib(size: number): CostMatrix {
  const read = readOrlib(dispatchText(`orlib/assign${size}.txt`));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

function dense(jobs: number, workers: number, cost: (job: number, worker: number) => number | null): CostMatrix {
  const rows = Array.from({ length: jobs }, (_, job) =>
    Array.from({ length: workers }, (__, worker) => cost(job, worker)),
  );
  const read = costMatrix(rows);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const CASES: readonly (readonly [what: string, matrix: () => CostMatrix])[] = [
  ...[100, 500, 600, 700].map((size) => [`OR-Library assign${size}`, () => orlib(size)] as const),
  ['500 × 500, costs to 100', () => dense(500, 500, () => upTo(100))],
  ['800 × 800, costs to 100', () => dense(800, 800, () => upTo(100))],
  ['800 × 800, costs to 1,000,000', () => dense(800, 800, () => upTo(1_000_000))],
  ['800 × 800, all alike', () => dense(800, 800, () => 7)],
  ['800 × 800, job × worker', () => dense(800, 800, (job, worker) => (job + 1) * (worker + 1))],
  ['800 × 800, 9 of 10 forbidden', () => dense(800, 800, () => (chance() < 0.9 ? null : upTo(10_000)))],
  ['500 jobs, 2,000 workers', () => dense(500, 2000, () => upTo(3600))],
  ['1,500 jobs, 800 workers', () => dense(1500, 800, () => upTo(3600))],
];

console.log('least cost                       jobs given      points  proven      ms');
for (const [what, build] of CASES) {
  const matrix = build();
  const start = process.cpuUsage();
  const best = assign(matrix);
  const ms = busyMilliseconds(start);
  const cells = [
    String(best.assigned).padStart(10),
    String(best.cost).padStart(12),
    String(isProven(matrix, best)).padStart(8),
  ];
  console.log(`${what.padEnd(33)}${cells.join('')}${String(ms).padStart(8)}`);
}

function batch(workers: number, jobs: number): Batch {
  const workerList = Array.from({ length: workers }, (_, index) => ({
    id: `w${index}`,
    incomeRupiah: BigInt(upTo(200)) * 1000n,
    onlineMinutes: 60 + upTo(30) * 10,
  }));
  const jobList = Array.from({ length: jobs }, (_, index) => ({
    id: `j${index}`,
    payRupiah: BigInt(10 + upTo(40)) * 1000n,
  }));
  const eligible = new Map(workerList.map(({ id }) => [id, jobList.filter(() => chance() < 0.7).map((job) => job.id)]));
  return { workers: workerList, jobs: jobList, eligible };
}

console.log('\nfairest batch                    jobs given      ms');
for (const [workers, jobs] of [
  [30, 30],
  [60, 120],
  [100, 100],
  [200, 200],
] as const) {
  const start = process.cpuUsage();
  const answer = fairest(batch(workers, jobs));
  const ms = busyMilliseconds(start);
  const given = answer.ok ? answer.value.assigned : 0;
  console.log(`${`${workers} workers, ${jobs} jobs`.padEnd(33)}${String(given).padStart(10)}${String(ms).padStart(8)}`);
}

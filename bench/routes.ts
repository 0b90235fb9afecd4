// How short the planned days are, and how long the search takes: `node bench/routes.ts [rounds] [seed]`.
import { faultsOf } from '#modules/dispatch/domain/routes/faults.ts';
import { planRoutes, usualEffort } from '#modules/dispatch/domain/routes/plan.ts';
import { readLiLim, readSolomon } from '#modules/dispatch/instances/route-file.ts';
import { dispatchText } from '#support/dispatch-files.ts';

/** Shortest distance known: of Solomon's days by distance alone, of Li and Lim's with the fewest vehicles. `null`: none is stated. */
const DAYS: readonly (readonly [path: string, known: number | null])[] = [
  ['solomon/C101', 828.94],
  ['solomon/C102', null],
  ['solomon/C201', 591.56],
  ['solomon/C202', null],
  ['solomon/R101', 1642.88],
  ['solomon/R102', null],
  ['solomon/R201', 1149.68],
  ['solomon/R202', null],
  ['solomon/RC101', 1643.41],
  ['solomon/RC102', null],
  ['solomon/RC201', 1265.56],
  ['solomon/RC202', null],
  ['lilim/lc101', 828.94],
  ['lilim/lc102', null],
  ['lilim/lc201', 591.56],
  ['lilim/lc202', null],
  ['lilim/lr101', 1650.8],
  ['lilim/lr102', null],
  ['lilim/lr201', 1253.23],
  ['lilim/lr202', null],
  ['lilim/lrc101', 1708.8],
  ['lilim/lrc102', null],
  ['lilim/lrc201', 1406.94],
  ['lilim/lrc202', null],
];

const [rounds, seed] = process.argv.slice(2).map(Number);

console.log('day            vehicles  distance     known      gap  faults  seconds');
for (const [path, known] of DAYS) {
  const read = (path.startsWith('solomon') ? readSolomon : readLiLim)(dispatchText(`${path}.txt`));
  if (!read.ok) throw new Error(`${path}: ${read.refusal.code}`);
  const usual = usualEffort(read.value);
  const busyBefore = process.cpuUsage();
  const plan = planRoutes(read.value, { rounds: rounds ?? usual.rounds, seed: seed ?? usual.seed });
  const busy = process.cpuUsage(busyBefore);
  if (!plan.ok) throw new Error(`${path}: ${plan.refusal.code}`);
  const { distance, routes } = plan.value;
  const cells = [
    String(routes.length).padStart(8),
    distance.toFixed(2).padStart(10),
    (known === null ? '' : known.toFixed(2)).padStart(10),
    (known === null ? '' : `${((distance / known - 1) * 100).toFixed(2)} %`).padStart(9),
    String(faultsOf(read.value, plan.value).length).padStart(8),
    (busy.user / 1_000_000).toFixed(2).padStart(9),
  ];
  console.log(`${path.padEnd(15)}${cells.join('')}`);
}

// How long a cooperative of a million members waits for its surplus: `node bench/surplus.ts [members]`.
import { splitSurplus } from '#modules/surplus/domain/split.ts';
import { splitDocument } from '#modules/surplus/split-document.ts';
import { madeCase } from './support/members.ts';

const MEGABYTE = 1_000_000;
const count = Number(process.argv[2] ?? 1_000_000);

function measured<T>(what: string, work: () => T): T {
  const [before, busyBefore] = [performance.now(), process.cpuUsage()];
  const made = work();
  const seconds = ((performance.now() - before) / 1000).toFixed(2);
  const busy = process.cpuUsage(busyBefore);
  const busySeconds = ((busy.user + busy.system) / 1_000_000).toFixed(2);
  console.log(
    `${what}: ${seconds} s (processors busy ${busySeconds} s), ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB in use`,
  );
  return made;
}

console.log(`${count} members, 3 member pools, one of them between 2 groups`);
const million = madeCase(count);
const shuffled = { ...million, members: million.members.toSorted((a, b) => (a.number % 7919) - (b.number % 7919)) };
const split = measured('split, members in order', () => splitSurplus(million));
measured('split, members in disorder', () => splitSurplus(shuffled));
if (split.ok)
  measured('every unrounded share and the whole document', () => splitDocument(split.value, (code) => code));

// How long a cooperative of a million members waits for its surplus: `node bench/surplus.ts [members]`.
import { splitSurplus } from '#modules/surplus/domain/split.ts';
import type { MemberClaim, SurplusCase } from '#modules/surplus/model.ts';
import { splitDocument } from '#modules/surplus/split-document.ts';

const MEGABYTE = 1_000_000;
const count = Number(process.argv[2] ?? 1_000_000);

/** Bases that never repeat a pattern within a few members (Lehmer's generator, modulus 2^31 - 1), the same on every run. */
function bases(seed: number): bigint {
  return (BigInt(seed + 1) * 48_271n * 48_271n) % 2_147_483_647n;
}

const members: MemberClaim[] = Array.from({ length: count }, (_, place) => ({
  number: place + 1,
  name: `Anggota ${place + 1}`,
  group: place % 10 === 0 ? 'A' : 'B',
  bases: { capital: bases(place), purchases: bases(place + count), hours: BigInt(place % 2_000) },
}));

const million: SurplusCase = {
  surplus: 987_654_321_987n,
  pools: [
    { key: 'capital', bps: 2500, to: 'members', by: 'capital' },
    { key: 'patronage', bps: 3500, to: 'members', by: 'purchases' },
    {
      key: 'work',
      bps: 1500,
      to: 'members',
      groups: [
        { key: 'A', bps: 4000, by: 'equal' },
        { key: 'B', bps: 6000, by: 'hours' },
      ],
    },
    { key: 'education', bps: 500, to: 'fund' },
    { key: 'reserve', bps: 2000, to: 'reserve' },
  ],
  members,
};

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
const shuffled = { ...million, members: members.toSorted((a, b) => (a.number % 7919) - (b.number % 7919)) };
const split = measured('split, members in order', () => splitSurplus(million));
measured('split, members in disorder', () => splitSurplus(shuffled));
if (split.ok)
  measured('every unrounded share and the whole document', () => splitDocument(split.value, (code) => code));

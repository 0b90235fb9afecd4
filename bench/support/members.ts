import type { MemberClaim, SurplusCase } from '#modules/surplus/model.ts';

/** Bases that never repeat a pattern within a few members (Lehmer's generator, modulus 2^31 - 1), the same on every run. */
function bases(seed: number): bigint {
  return (BigInt(seed + 1) * 48_271n * 48_271n) % 2_147_483_647n;
}

/** A surplus to divide among so many members: three member pools, one of them between two groups. */
export function madeCase(count: number): SurplusCase {
  const members = Array.from({ length: count }, (_, place): MemberClaim => ({
    number: place + 1,
    name: `Anggota ${place + 1}`,
    group: place % 10 === 0 ? 'A' : 'B',
    bases: { capital: bases(place), purchases: bases(place + count), hours: BigInt(place % 2_000) },
  }));
  return {
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
}

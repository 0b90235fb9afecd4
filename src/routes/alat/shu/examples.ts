import type { Translate } from '#locales/index.ts';
import { PRESETS } from '#modules/bylaws/index.ts';
import type { MemberClaim, PoolRule, SurplusCase } from '#modules/surplus/model.ts';
import { poolName } from '#surfaces/web/surplus-words.ts';

/** A case to begin with. */
export interface Example {
  readonly key: string;
  /** `Karya Jaya 2019, Susilo`; of a model its name. */
  readonly name: string;
  readonly splitCase: SurplusCase;
  /** What the source prints as the member's surplus, in whole rupiah; `null` for what we made up. */
  readonly published: bigint | null;
}

/** The example of this key in the reader's words. */
export function exampleOf(key: string, t: Translate): Example | null {
  return models(t).find((each) => each.key === key) ?? exercises(t).find((each) => each.key === key) ?? null;
}

/** The models of which a year is shown. */
type ExampleModel = 'worker' | 'platform' | 'consumer';

const ANI_BUDI_CITRA: Readonly<Record<ExampleModel, readonly MemberClaim[]>> = {
  worker: [
    { number: 1, name: 'Ani', bases: { hours: 1_800n, capital: 1_100_000n } },
    { number: 2, name: 'Budi', bases: { hours: 1_200n, capital: 1_100_000n } },
    { number: 3, name: 'Citra', bases: { hours: 950n, capital: 800_000n } },
  ],
  platform: [
    { number: 1, name: 'Ani', bases: { earnings: 42_500_000n, capital: 500_000n } },
    { number: 2, name: 'Budi', bases: { earnings: 31_750_000n, capital: 500_000n } },
    { number: 3, name: 'Citra', bases: { earnings: 8_200_000n, capital: 275_000n } },
  ],
  consumer: [
    { number: 1, name: 'Ani', bases: { purchases: 6_350_000n, capital: 340_000n } },
    { number: 2, name: 'Budi', bases: { purchases: 2_875_000n, capital: 340_000n } },
    { number: 3, name: 'Citra', bases: { purchases: 0n, capital: 220_000n } },
  ],
};

const SURPLUS: Readonly<Record<ExampleModel, bigint>> = {
  worker: 80_000_000n,
  platform: 65_000_000n,
  consumer: 25_000_000n,
};

/** The sample bylaws of each model with three members, and a cooperative of several groups (handbook 4.6, 4.7). */
export function models(t: Translate): Example[] {
  const presets = (['worker', 'platform', 'consumer'] as const).map((key): Example => {
    const { pools, rounding, lossTo } = PRESETS[key].surplus;
    const named = pools.map(({ key: pool, name, bps, to, by }) => ({ key: poolName(t, pool, name), bps, to, by }));
    const splitCase = { surplus: SURPLUS[key], pools: named, rounding, lossTo, members: ANI_BUDI_CITRA[key] };
    return { key, name: t(`surplus.page.tool.model.${key}`), splitCase, published: null };
  });
  return [...presets, groups(t)];
}

/** Three groups, each with a base of its own, as a photographers' cooperative divides (Stocksy; handbook 4.7). */
function groups(t: Translate): Example {
  const claim = (number: number, name: string, group: string, bases: MemberClaim['bases']): MemberClaim => {
    return { number, name, group, bases };
  };
  const splitCase: SurplusCase = {
    surplus: 100_000_000n,
    pools: [
      {
        key: poolName(t, 'members'),
        bps: 10_000,
        to: 'members',
        groups: [
          { key: 'A', bps: 500, by: 'equal' },
          { key: 'B', bps: 500, by: 'tenure' },
          { key: 'C', bps: 9_000, by: 'sales' },
        ],
      },
    ],
    members: [
      claim(1, 'Ani', 'A', {}),
      claim(2, 'Budi', 'A', {}),
      claim(3, 'Citra', 'A', {}),
      claim(4, 'Dedi', 'B', { tenure: 5n }),
      claim(5, 'Eka', 'B', { tenure: 3n }),
      claim(6, 'Fajar', 'B', { tenure: 1n }),
      claim(7, 'Gita', 'C', { sales: 12_500_000n }),
      claim(8, 'Hadi', 'C', { sales: 7_000_000n }),
      claim(9, 'Indah', 'C', { sales: 3_300_000n }),
    ],
  };
  return { key: 'groups', name: t('surplus.page.tool.model.groups'), splitCase, published: null };
}

/** Published school exercises with their answers (handbook 4.5, E1 to E6). */
export function exercises(t: Translate): Example[] {
  const members = (key: string, bps: number, by: string): PoolRule => {
    return { key: poolName(t, key), bps, to: 'members', by };
  };
  const rest = (bps: number): PoolRule => ({ key: poolName(t, 'rest'), bps, to: 'reserve' });
  const other = (key: string, bps: number, to: 'fund' | 'reserve'): PoolRule => ({ key: poolName(t, key), bps, to });
  const one = (name: string, bases: Record<string, bigint>): MemberClaim[] => [{ number: 1, name, bases }];
  return [
    {
      key: 'E1',
      name: 'E1 · Karya Jaya 2019, Susilo',
      published: 800_000n,
      splitCase: {
        surplus: 6_400_000n,
        pools: [members('capital', 2_500, 'capital'), members('members', 2_000, 'purchases'), rest(5_500)],
        totals: { capital: 16_000_000n },
        members: one('Susilo', { capital: 8_000_000n, purchases: 0n }),
      },
    },
    {
      key: 'E2',
      name: 'E2 · KSP Anugerah 2010, Widya',
      published: 60_000n,
      splitCase: {
        surplus: 2_000_000n,
        pools: [members('capital', 2_000, 'capital'), members('members', 3_000, 'loans'), rest(5_000)],
        totals: { capital: 10_000_000n, loans: 15_000_000n },
        members: one('Widya', { capital: 500_000n, loans: 1_000_000n }),
      },
    },
    {
      key: 'E3',
      name: 'E3 · Alis Jaya, Lukman',
      published: 1_240_000n,
      splitCase: {
        surplus: 60_000_000n,
        pools: [members('capital', 2_000, 'capital'), members('members', 2_500, 'loans'), rest(5_500)],
        totals: { capital: 100_000_000n, loans: 75_000_000n },
        members: one('Lukman', { capital: 2_000_000n, loans: 5_000_000n }),
      },
    },
    {
      key: 'E4',
      name: 'E4 · Karimun Indah, Nadia',
      published: 420_000n,
      splitCase: {
        surplus: 16_000_000n,
        pools: [members('capital', 3_750, 'capital'), members('members', 6_250, 'purchases')],
        totals: { capital: 35_000_000n },
        members: one('Nadia', { capital: 2_450_000n, purchases: 0n }),
      },
    },
    {
      key: 'E5',
      name: 'E5 · Mandiri Sejahtera 2015, Budi',
      published: 620_000n,
      splitCase: {
        surplus: 40_000_000n,
        pools: [
          members('capital', 2_500, 'capital'),
          members('members', 3_000, 'purchases'),
          other('officers', 1_000, 'fund'),
          other('social', 1_000, 'fund'),
          other('education', 1_500, 'fund'),
          other('reserve', 1_000, 'reserve'),
        ],
        totals: { capital: 60_000_000n, purchases: 100_000_000n },
        members: one('Budi', { capital: 3_000_000n, purchases: 1_000_000n }),
      },
    },
    {
      key: 'E6',
      name: 'E6 · Kurikulum Merdeka, Heri',
      published: 3_397_058n,
      splitCase: {
        surplus: 90_000_000n,
        pools: [
          members('capital', 4_000, 'capital'),
          members('patronage', 3_000, 'purchases'),
          other('reserve', 2_000, 'reserve'),
          other('education', 1_000, 'fund'),
        ],
        totals: { capital: 78_000_000n, purchases: 102_000_000n },
        // The source cuts fractions of a rupiah off.
        rounding: 'floor',
        members: one('Heri', { capital: 6_500_000n, purchases: 1_500_000n }),
      },
    },
  ];
}

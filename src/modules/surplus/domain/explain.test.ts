import { expect, test } from 'vitest';
import { split } from '#support/surplus.ts';
import type { SurplusCase } from '../model.ts';
import { explainShare } from './explain.ts';

const kmp: SurplusCase = {
  surplus: 1_000_000n,
  pools: [
    { key: 'members', bps: 6000, article: '31' },
    {
      key: 'patronage',
      of: 'members',
      bps: 7500,
      article: '31(2)',
      groups: [
        { key: 'workers', bps: 8000, by: 'hours' },
        { key: 'customers', bps: 2000, by: 'equal' },
      ],
    },
    { key: 'capital', of: 'members', bps: 2500, by: 'capital' },
    { key: 'reserve', bps: 4000, to: 'reserve' },
  ],
  members: [
    { number: 7, name: 'Ani', group: 'workers', bases: { hours: 1800n, capital: 5n } },
    { number: 3, name: 'Budi', group: 'workers', bases: { hours: 1000n, capital: 5n } },
    { number: 9, name: 'Citra', group: 'customers', bases: {} },
  ],
};

test('a share is explained from the surplus to the last rupiah, each step with its article', () => {
  const explained = explainShare(split(kmp), 7, 'patronage');
  expect(explained).toEqual({
    ok: true,
    value: {
      memberNumber: 7,
      memberName: 'Ani',
      pool: 'patronage',
      shareRupiah: 231_429n,
      steps: [
        { kind: 'surplus', amountRupiah: 1_000_000n },
        {
          kind: 'pool',
          key: 'members',
          of: null,
          wholeRupiah: 1_000_000n,
          bps: 6000,
          amountRupiah: 600_000n,
          article: '31',
        },
        {
          kind: 'pool',
          key: 'patronage',
          of: 'members',
          wholeRupiah: 600_000n,
          bps: 7500,
          amountRupiah: 450_000n,
          article: '31(2)',
        },
        { kind: 'group', key: 'workers', wholeRupiah: 450_000n, bps: 8000, amountRupiah: 360_000n, article: '31(2)' },
        {
          kind: 'claim',
          by: 'hours',
          wholeRupiah: 360_000n,
          base: 1800n,
          total: 2800n,
          exact: '1620000/7',
          roundedRupiah: 231_429n,
          rounding: 'largest-remainder',
          article: '31(2)',
        },
      ],
    },
  });
});

test('a member without a claim sees why the share is zero', () => {
  const explained = explainShare(split(kmp), 9, 'capital');
  expect(explained.ok && explained.value.steps.at(-1)).toMatchObject({
    kind: 'claim',
    base: 0n,
    total: 10n,
    exact: '0',
    roundedRupiah: 0n,
  });
});

test('in a year of loss the step names who bears it, not a percentage', () => {
  const borne = explainShare(split({ ...kmp, surplus: -1_000n, lossTo: 'members' }), 3, 'capital');
  expect(borne.ok && borne.value.steps).toMatchObject([
    { kind: 'surplus', amountRupiah: -1_000n },
    { kind: 'loss', to: 'members', amountRupiah: -1_000n },
    { kind: 'pool', key: 'capital', wholeRupiah: -1_000n, amountRupiah: -250n },
    { kind: 'claim', roundedRupiah: -125n },
  ]);
  const alone = explainShare(split({ ...kmp, surplus: -1_000n, lossTo: 'capital' }), 3, 'capital');
  expect(alone.ok && alone.value.steps.map((step) => step.kind)).toEqual(['surplus', 'loss', 'claim']);
  const spared = explainShare(split({ ...kmp, surplus: -1_000n }), 3, 'capital');
  expect(spared.ok && spared.value.steps[1]).toEqual({ kind: 'loss', to: 'reserve', amountRupiah: 0n });
});

test('a member who is not there and a pool that is not divided among members are refused', () => {
  const of = split(kmp);
  expect(explainShare(of, 8, 'capital')).toMatchObject({ ok: false, refusal: { code: 'surplus.member_unknown' } });
  expect(explainShare(of, 7, 'reserve')).toMatchObject({ ok: false, refusal: { code: 'surplus.pool_without_shares' } });
  expect(explainShare(of, 7, 'members')).toMatchObject({ ok: false, refusal: { code: 'surplus.pool_without_shares' } });
});

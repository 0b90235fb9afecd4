import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bylawsFromPreset } from '../presets/index.ts';
import { bylawsSchema } from '../schema.ts';
import { applyChanges, mergeChanges } from './changes.ts';
import { leavesOf, valueAt } from './paths.ts';

const bylaws = bylawsFromPreset({ preset: 'consumer', identity: { name: 'Koperasi Warga Maju', seatCity: 'Tegal' } });
const document = bylawsSchema.encode(bylaws);

function after(...changes: readonly (readonly [string, unknown])[]) {
  const applied = applyChanges(
    document,
    changes.map(([path, value]) => ({ path, value })),
  );
  return applied.ok ? bylawsSchema.parse(applied.value) : applied.refusal;
}

describe('a change', () => {
  test('of an amount, an entry’s value and a whole rule arrives where its path says', () => {
    expect(after(['shares.entryShareRupiah', '250000'])).toMatchObject({ shares: { entryShareRupiah: 250_000n } });
    const changed = after(['surplus.pools.reserve.bps', 3_000], ['surplus.pools.patronage.bps', 2_500]);
    expect(changed).toMatchObject({
      surplus: { pools: [{ key: 'patronage', bps: 2_500 }, {}, { bps: 3_000 }, {}, {}, {}, {}] },
    });
  });

  test('adds an entry under its key, and takes one away', () => {
    const added = after(['work.hourGrades.night', { key: 'night', name: 'Malam', hourlyRupiah: '26000' }]);
    expect(added).toMatchObject({ work: { hourGrades: [{ key: 'shop' }, { key: 'night', hourlyRupiah: 26_000n }] } });
    expect(after(['work.hourGrades.shop', null])).toMatchObject({ work: { hourGrades: [] } });
  });

  test('that leads nowhere is refused with its path', () => {
    const nowhere = ['surplus.pools.nobody.bps', 'meetings.nothing.here', 'work.hourGrades.night'] as const;
    for (const path of nowhere) {
      expect(after([path, 1])).toMatchObject({ code: 'bylaws.no_such_path', path });
    }
  });

  test('touches one value and no other, whichever it is', () => {
    const leaves = leavesOf(bylaws);
    const counted = leaves.filter((leaf) => typeof leaf.value === 'number' && leaf.value > 1 && leaf.value < 20);
    fc.assert(
      fc.property(fc.constantFrom(...counted), ({ path }) => {
        const changed = after([path, 1]);
        const different = leavesOf(changed).filter(
          (leaf) => JSON.stringify(valueAt(bylaws, leaf.path), text) !== JSON.stringify(leaf.value, text),
        );
        expect(different).toEqual([{ path, value: 1 }]);
      }),
    );
  });
});

const text = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

test('changes on top of changes: a path counts once, and an entry added and taken away again was never there', () => {
  const riset = { key: 'riset', name: 'Riset', bps: 500, to: 'reserve' };
  const earlier = [
    { path: 'meetings.noticeDays', value: 10 },
    { path: 'surplus.pools.riset', value: riset },
    { path: 'surplus.pools.riset.bps', value: 300 },
  ];
  expect(mergeChanges(earlier, [{ path: 'meetings.noticeDays', value: 14 }])).toEqual([
    ...earlier.slice(1),
    { path: 'meetings.noticeDays', value: 14 },
  ]);
  expect(
    mergeChanges(earlier, [
      { path: 'surplus.pools.riset', value: null },
      { path: 'surplus.pools.social', value: null },
    ]),
  ).toEqual([earlier[0], { path: 'surplus.pools.social', value: null }]);
});

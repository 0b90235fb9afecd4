import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '#kernel/money.ts';
import { bylawsFromPreset } from '#modules/bylaws/index.ts';
import type { StakeholderGroup } from '#modules/bylaws/model.ts';
import { split } from '#support/surplus.ts';
import { groupInYear, poolRules, type DividingRules } from './year-case.ts';

const KEYS = ['producers', 'workers', 'customers', 'supporters'] as const;
const identity = { name: 'Koperasi Produsen Multi Pihak Kopi', seatCity: 'Temanggung' };
const preset = bylawsFromPreset({ preset: 'multiStakeholder', identity });
const [anyGroup] = preset.stakeholders.groups;

/** The preset with a fourth group that the surplus is not divided for. */
function withSupporters(): DividingRules {
  const supporters: StakeholderGroup[] = anyGroup ? [{ ...anyGroup, key: 'supporters', name: 'Pendukung' }] : [];
  return {
    ...preset,
    stakeholders: { ...preset.stakeholders, groups: [...preset.stakeholders.groups, ...supporters] },
  };
}

test('the parts of the groups sum to the pool, and a group that the pool leaves out has none of it', () => {
  const bylaws = withSupporters();
  const claims = fc.array(fc.record({ group: fc.constantFrom(...KEYS), amount: fc.bigInt(0n, 10n ** 10n) }), {
    minLength: 1,
    maxLength: 15,
  });
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 13n), claims, (surplus, brought) => {
      const members = brought.map(({ group, amount }, at) => ({
        number: at + 1,
        name: `Anggota ${at + 1}`,
        group,
        bases: { sales: amount, hours: amount, purchases: amount, capital: amount },
      }));
      const divided = split({ surplus, pools: poolRules(bylaws, () => 'Pasal 1'), members });
      const pool = divided.pools.find((each) => each.key === 'patronage');
      const parts = pool?.divisions ?? [];
      expect(parts.map((each) => each.group)).toEqual(KEYS);
      expect(sum(parts.map((each) => each.amountRupiah))).toBe(pool?.amountRupiah);
      const shares = divided.shares.get('patronage') ?? [];
      for (const part of parts) {
        const own = shares.filter((_share, at) => members[at]?.group === part.group);
        expect(sum(own)).toBe(part.distributed);
        if (part.group === 'supporters') expect(sum(own)).toBe(0n);
      }
    }),
  );
});

test('a member counts where he or she stood on the last day; who stood nowhere then, where he or she stands now', () => {
  const bylaws = withSupporters();
  expect(groupInYear({ groupKey: 'workers' }, 'producers', bylaws)).toBe('producers');
  expect(groupInYear({ groupKey: 'workers' }, undefined, bylaws)).toBe('workers');
  // A group that those bylaws do not have is none.
  expect(groupInYear({ groupKey: 'workers' }, 'drivers', bylaws)).toBe('workers');
  expect(groupInYear({ groupKey: 'drivers' }, undefined, bylaws)).toBeUndefined();
  expect(groupInYear({ groupKey: null }, undefined, bylaws)).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import type { Founder } from '../model.ts';
import { countedFounders, foundingMembers } from './founding-members.ts';
import { mandateOf } from './mandate.ts';

const tani = {
  cooperativeName: 'Koperasi Tani Makmur',
  legalNumber: 'AHU-0011.AH.01.26',
  mandateNumber: '11/RA/2026',
  mandateOn: '2026-01-02',
};
const nelayan = { ...tani, cooperativeName: 'Koperasi Nelayan Biru', legalNumber: 'AHU-0012.AH.01.26' };
const founder = (name: string, cooperative: Founder['cooperative'] = null): Founder => ({
  personId: `per_${name}`,
  name,
  groupKey: null,
  cooperative,
});
const secondary = { identity: { model: 'secondary' } } as const;
const primary = { identity: { model: 'worker' } } as const;

describe('who founds a secondary cooperative (UU 25/1992 art. 6)', () => {
  const founders = [
    founder('Sutrisno', tani),
    founder('Harun', nelayan),
    founder('Wartini', { ...tani, legalNumber: 'ahu-0011. AH.01.26' }),
    founder('Murni'),
  ];

  test('representatives of one cooperative are one founder, one member, one vote, however its number is spaced', () => {
    expect(foundingMembers(founders).map(({ name, persons }) => [name, persons.map((each) => each.name)])).toEqual([
      ['Koperasi Tani Makmur', ['Sutrisno', 'Wartini']],
      ['Koperasi Nelayan Biru', ['Harun']],
      ['Murni', ['Murni']],
    ]);
  });

  test('a person without a mandate counts in a primary cooperative and not in a secondary one', () => {
    expect(countedFounders(founders, secondary)).toBe(2);
    expect(countedFounders([founder('A'), founder('B')], primary)).toBe(2);
  });
});

describe('a representative joins', () => {
  const others = [founder('Sutrisno', tani)];

  test('by the legal number alone, under the same name and mandate', () => {
    expect(mandateOf({ legalNumber: 'ahu-0011.ah.01.26' }, others)).toEqual({ ok: true, value: tani });
  });

  test.for([
    ['cooperativeName', 'Koperasi Tani Maju'],
    ['mandateNumber', '12/RA/2026'],
    ['mandateOn', '2026-01-03'],
  ] as const)('and is refused at %s where it contradicts the list', ([part, value]) => {
    expect(mandateOf({ ...tani, [part]: value }, others)).toMatchObject({
      ok: false,
      refusal: {
        code: 'founding.cooperative_contradicted',
        path: part,
        params: { name: 'Sutrisno', kept: tani[part] },
      },
    });
  });

  test('a cooperative that is new on the list needs all of it; the first gap is named', () => {
    const { mandateOn: _left, ...rest } = nelayan;
    expect(mandateOf(rest, others)).toMatchObject({ ok: false, refusal: { path: 'mandateOn' } });
    expect(mandateOf({ cooperativeName: 'Koperasi Baru' }, others)).toMatchObject({ refusal: { path: 'legalNumber' } });
    expect(mandateOf({}, others)).toEqual({ ok: true, value: null });
  });
});

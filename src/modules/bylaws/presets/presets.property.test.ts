import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBylaws } from '../domain/check/check-bylaws.ts';
import { bylawsSchema } from '../schema.ts';
import { bylawsFromPreset, PRESETS, type MixableSection, type PresetName } from './index.ts';

const identity = { name: 'Koperasi Contoh Bersama', seatCity: 'Purwokerto' };
const names = Object.keys(PRESETS).filter((name): name is PresetName => name in PRESETS);
const SECTIONS: readonly MixableSection[] = [
  'membership',
  'shares',
  'founding',
  'meetings',
  'board',
  'feeSplit',
  'dispatch',
  'work',
  'surplus',
  'fiscalYear',
];

test.each(names)('nothing at all stands against the preset %s', (preset) => {
  expect(checkBylaws(bylawsFromPreset({ preset, identity }))).toEqual([]);
});

test('any mixture of presets can be adopted, and survives leaving and entering the process', () => {
  const name = fc.constantFrom(...names);
  const mixture = fc.record(
    Object.fromEntries(SECTIONS.map((section) => [section, name])) as Record<MixableSection, typeof name>,
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(name, mixture, (preset, sections) => {
      const bylaws = bylawsFromPreset({ preset, identity, sections });
      expect(checkBylaws(bylaws).filter((finding) => finding.kind !== 'unusual')).toEqual([]);
      expect(bylawsSchema.parse(bylawsSchema.encode(bylaws))).toEqual(bylaws);
    }),
    { numRuns: 60 },
  );
});

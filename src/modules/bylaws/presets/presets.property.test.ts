import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEGAL_KINDS, MODELS } from '#modules/identity/model.ts';
import { checkBylaws } from '../domain/check/check-bylaws.ts';
import { bylawsSchema } from '../schema.ts';
import { bylawsFromPreset, PRESET_NAMES, PRESETS, type MixableSection } from './index.ts';

const identity = { name: 'Koperasi Contoh Bersama', seatCity: 'Purwokerto' };
const SECTIONS: readonly MixableSection[] = [
  'membership',
  'associates',
  'exit',
  'shares',
  'savings',
  'capitalAccounts',
  'externalCapital',
  'loanCapital',
  'founding',
  'meetings',
  'board',
  'reports',
  'feeSplit',
  'dispatch',
  'work',
  'platform',
  'surplus',
  'fiscalYear',
  'sanctions',
  'dissolution',
];

test.each(PRESET_NAMES)('nothing stands against the preset %s but what only its founders know', (preset) => {
  const name = PRESETS[preset].identity.multiStakeholder ? 'Koperasi Multi Pihak Kopi Bersama' : identity.name;
  const found = checkBylaws(bylawsFromPreset({ preset, identity: { ...identity, name } }));
  expect(found.map(({ code }) => code)).toEqual(['bylaws.kbli_missing']);
});

test.each(PRESET_NAMES)('the preset %s says in both languages what it is, for whom and what is special', (preset) => {
  const { label, forWhom, special } = PRESETS[preset];
  const texts = [label, forWhom, special].flatMap((text) => [text.id, text.en]);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

test('any mixture of presets can be adopted, and survives leaving and entering the process', () => {
  const name = fc.constantFrom(...PRESET_NAMES);
  const who = fc.record(
    {
      multiStakeholder: fc.boolean(),
      hasSavingsLoanUnit: fc.boolean(),
      legalKind: fc.constantFrom(...LEGAL_KINDS),
      model: fc.constantFrom(...MODELS),
    },
    { requiredKeys: [] },
  );
  const mixture = fc.record(
    Object.fromEntries(SECTIONS.map((section) => [section, name])) as Record<MixableSection, typeof name>,
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(name, who, mixture, (preset, own, sections) => {
      const bylaws = bylawsFromPreset({ preset, identity: { ...identity, ...own }, sections });
      expect(checkBylaws(bylaws).filter((finding) => finding.kind !== 'unusual')).toEqual([]);
      expect(bylawsSchema.parse(bylawsSchema.encode(bylaws))).toEqual(bylaws);
    }),
    { numRuns: 100 },
  );
});

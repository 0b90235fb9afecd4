import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bylawsFromPreset, PRESET_NAMES } from '../../presets/index.ts';
import type { Bylaws } from '../../model.ts';
import { bylawsSchema } from '../../schema.ts';
import { applyChanges } from '../changes.ts';
import { describe } from '../leaves/index.ts';
import { leavesOf } from '../paths.ts';
import { plainText, type LegalText } from './legal-text.ts';
import { legalText } from './render.ts';

/** Values at which a sentence changes, beside every switch that is on or off. */
const TURNING_POINTS: Readonly<Record<string, readonly unknown[]>> = {
  'identity.durationYears': [0, 25],
  'identity.kbliCodes': [[], ['81210']],
  'identity.legalKind': ['service', 'savingsLoan', 'shariaSavingsLoan'],
  'identity.model': ['worker', 'platform', 'secondary'],
  'membership.domicile': ['Kabupaten Banyumas'],
  'membership.profession': ['pengemudi'],
  'membership.candidateMonths': [0, 3],
  'membership.refusalAppealDays': [0, 30],
  'membership.workHoursPerMonthMinimum': [0, 20],
  'exit.heirsClaimYears': [0, 5],
  'loans.principle': ['interest', 'sharia'],
  'votes.weighting': ['equal', 'membersAndPatronage'],
  'meetings.decisions.bylaws.tie': ['rejected', 'chair'],
  'meetings.decisions.ordinary.tie': ['rejected', 'chair'],
  'meetings.delegatesFromMembers': [0, 500],
  'meetings.proxiesPerPerson': [0, 1],
  'meetings.agenda.annual': [[], ['accounts']],
  'meetings.agenda.planning': [[], ['budget']],
  'meetings.agenda.election': [[], ['election']],
  'platform.deactivationAppealDays': [0, 14],
  'surplus.reserveUntilTimesShares': [0, 2],
  'stakeholders.plenaryAttendance': ['delegates', 'asCalled', 'members'],
  'founding.royaltyBps': [0, 300],
  'sanctions.fineRupiah': ['0', '500000'],
  'sanctions.appealDays': [0, 30],
};

/** Drafts of every kind, lawful or not: founders see the text of whatever they are trying. */
const draft: fc.Arbitrary<Bylaws> = fc.constantFrom(...PRESET_NAMES).chain((preset) => {
  const identity = { name: 'Koperasi Contoh Bersama', seatCity: 'Purwokerto' };
  const start = bylawsFromPreset({ preset, identity });
  const switches = leavesOf(start).filter(({ value }) => typeof value === 'boolean');
  const points = {
    ...Object.fromEntries(switches.map(({ path }) => [path, [true, false]])),
    ...TURNING_POINTS,
  };
  const choices = Object.entries(points).map(([path, values]) => [path, fc.constantFrom<unknown>(...values)] as const);
  return fc.record(Object.fromEntries(choices), { requiredKeys: [] }).map((chosen) => {
    const changes = Object.entries(chosen).map(([path, value]) => ({ path, value }));
    const changed = applyChanges(bylawsSchema.encode(start), changes);
    if (!changed.ok) throw new Error(changed.refusal.code);
    return bylawsSchema.parse(changed.value);
  });
});

function runsOf(text: LegalText, locale: 'id' | 'en') {
  const paragraphs = text.flatMap((chapter) => chapter.articles.flatMap((article) => article.paragraphs));
  return paragraphs.flatMap((each) => [each.text[locale], ...each.items.map((item) => item.text[locale])]);
}

test.each(['id', 'en'] as const)(
  'every value of a draft that counts stands in the text, no other one does (%s)',
  (locale) => {
    fc.assert(
      fc.property(draft, (bylaws) => {
        const runs = runsOf(legalText(bylaws), locale);
        const named = new Set(runs.flat().flatMap((run) => (typeof run === 'string' ? [] : [run.path])));
        const holds = (path: string): boolean => describe(path)?.holds?.(bylaws) ?? true;
        const leaves = leavesOf(bylaws).map((leaf) => leaf.path);
        expect(leaves.filter((path) => holds(path) !== named.has(path))).toEqual([]);
        expect(runs.map(plainText).join('\n')).not.toMatch(/[{}]|undefined|null/u);
      }),
      { numRuns: 60 },
    );
  },
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bylawsFromPreset, PRESETS, type PresetName } from '../../presets/index.ts';
import { surplusFor } from '../../presets/fit.ts';
import type { Bylaws, StakeholderGroup, Threshold } from '../../model.ts';
import { isRefusing, checkBylaws } from '../check/check-bylaws.ts';
import { describe as describeLeaf } from '../leaves/index.ts';
import { leavesOf } from '../paths.ts';
import { citationsOf, plainText, type LegalText, type Run } from './legal-text.ts';
import { articlesOf, legalText } from './render.ts';

const identity = { name: 'Koperasi Bersih Sejahtera', seatCity: 'Purwokerto' };
const worker = bylawsFromPreset({ preset: 'worker', identity });

const runsOf = (text: LegalText, locale: 'id' | 'en'): (readonly Run[])[] =>
  text.flatMap((chapter) =>
    chapter.articles.flatMap((article) =>
      article.paragraphs.flatMap((each) => [each.text[locale], ...each.items.map((item) => item.text[locale])]),
    ),
  );
const whole = (text: LegalText, locale: 'id' | 'en') => runsOf(text, locale).map(plainText).join('\n');
const pathsOf = (text: LegalText, locale: 'id' | 'en') =>
  runsOf(text, locale)
    .flat()
    .flatMap((run) => (typeof run === 'string' ? [] : [run.path]));

/** A group for which everything differs that may. */
const withDifferences = (group: StakeholderGroup): StakeholderGroup => ({
  ...group,
  entryShareRupiah: 250_000n,
  mandatoryShareRupiah: 0n,
  candidateMonths: 3,
  candidateMinimumHours: 60,
  vetoes: ['bylaws', 'dissolution'],
});

/** Lawful bylaws of every shape: nested pools, groups, funds, no grades, no second quorum, and any numbers. */
const lawful: fc.Arbitrary<Bylaws> = fc
  .record({
    preset: fc.constantFrom<PresetName>('worker', 'platform', 'consumer'),
    pools: fc.constantFrom<Bylaws['surplus']['pools']>(
      PRESETS.worker.surplus.pools,
      [
        { key: 'members', bps: 6_000 },
        { key: 'labour', of: 'members', bps: 7_000, to: 'members', by: 'hours' },
        { key: 'capital', name: 'jasa simpanan', of: 'members', bps: 3_000, to: 'members', by: 'capital' },
        { key: 'reserve', bps: 4_000, to: 'reserve' },
      ],
      [
        {
          key: 'patronage',
          bps: 7_500,
          to: 'members',
          groups: [
            { key: 'workers', name: 'Kelompok pekerja', bps: 8_000, by: 'hours' },
            { key: 'customers', bps: 2_000, by: 'purchases' },
          ],
        },
        { key: 'research', name: 'dana riset', bps: 2_500, to: 'fund', fund: 'otherFund' },
      ],
    ),
    candidateMonths: fc.constantFrom(0, 6),
    hours: fc.constantFrom(0, 40),
    entryShareRupiah: fc.bigInt({ min: 1n, max: 10n ** 12n }),
    second: fc.constantFrom<Threshold | 'none'>('none', { numerator: 1, denominator: 5, strictlyMore: false }),
    noticeDays: fc.constantFrom(0, 3),
    proxiesPerPerson: fc.constantFrom(0, 2),
    multiStakeholder: fc.boolean(),
    durationYears: fc.constantFrom(0, 30),
    kbliCodes: fc.constantFrom<readonly string[]>([], ['81210', '81290']),
    differing: fc.boolean(),
    hourGrades: fc.constantFrom<Bylaws['work']['hourGrades']>([], PRESETS.worker.work.hourGrades),
  })
  .map((some) => {
    const { membership, shares, meetings, surplus, work, stakeholders, ...rest } = bylawsFromPreset({
      preset: some.preset,
      identity: {
        ...identity,
        multiStakeholder: some.multiStakeholder,
        durationYears: some.durationYears,
        kbliCodes: some.kbliCodes,
      },
    });
    const ordinary = { ...meetings.decisions.ordinary, secondCallQuorum: some.second };
    return {
      ...rest,
      stakeholders: some.differing
        ? { ...stakeholders, groups: stakeholders.groups.map(withDifferences) }
        : stakeholders,
      membership: {
        ...membership,
        candidateMonths: some.candidateMonths,
        candidateMinimumHours: some.candidateMonths === 0 ? 0 : 100,
        workHoursPerMonthMinimum: some.hours,
      },
      shares: { ...shares, entryShareRupiah: some.entryShareRupiah },
      meetings: {
        ...meetings,
        proxiesPerPerson: some.proxiesPerPerson,
        secondCall: { ...meetings.secondCall, noticeDays: some.noticeDays },
        decisions: { ...meetings.decisions, ordinary },
      },
      surplus: surplusFor(stakeholders, {
        ...surplus,
        pools: some.pools,
        capitalShareCapBps: 2_500,
        reserveLeastBps: 0,
      }),
      work: { ...work, hourGrades: some.hourGrades },
    };
  });

describe('the legal text', () => {
  test('holds every value of every lawful document, in both languages, and no gap', () => {
    fc.assert(
      fc.property(lawful, (bylaws) => {
        expect(checkBylaws(bylaws).filter(isRefusing)).toEqual([]);
        const text = legalText(bylaws);
        const leaves = leavesOf(bylaws)
          .map((leaf) => leaf.path)
          .filter((path) => describeLeaf(path)?.holds?.(bylaws) ?? true);
        expect(leaves.filter((path) => !pathsOf(text, 'id').includes(path))).toEqual([]);
        expect(leaves.filter((path) => !pathsOf(text, 'en').includes(path))).toEqual([]);
        expect(`${whole(text, 'id')}${whole(text, 'en')}`).not.toMatch(/[{}]|undefined/u);
      }),
      { numRuns: 40 },
    );
  });

  test('has no empty article and no empty chapter', () => {
    fc.assert(
      fc.property(lawful, (bylaws) => {
        const text = legalText(bylaws);
        expect(text.filter((chapter) => chapter.articles.length === 0)).toEqual([]);
        const articles = text.flatMap((chapter) => chapter.articles);
        expect(articles.filter((article) => article.paragraphs.length === 0)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('writes amounts, parts and terms as an Indonesian deed does', () => {
    const text = whole(legalText(worker), 'id');
    expect(text).toContain('simpanan pokok yang sama banyaknya, yaitu Rp500.000 (lima ratus ribu rupiah)');
    expect(text).toContain('dihadiri lebih dari 1/2 (satu perdua) dari jumlah anggota');
    expect(text).toContain('disetujui oleh paling sedikit 2/3 (dua pertiga) dari suara yang dikeluarkan');
    expect(text).toContain(
      '45% (empat puluh lima persen) untuk jasa kerja, bagi anggota sebanding dengan jam kerjanya',
    );
    expect(text).toContain('paling lambat 3 (tiga) bulan setelah tahun buku lampau');
  });

  test('numbers its articles without a gap and its letters within the paragraph', () => {
    const articles = legalText(worker).flatMap((chapter) => chapter.articles);
    expect(articles.map((article) => article.number)).toEqual(articles.map((_, index) => index + 1));
    const letters = articles.flatMap((article) =>
      article.paragraphs.map((paragraph) => paragraph.items.map((item) => item.letter).join('')),
    );
    expect(letters.filter((all) => !'abcdefghijklmnopqrstuvwxyz'.startsWith(all))).toEqual([]);
  });

  test('has a place for the ten subjects of UU 25/1992 art. 8', () => {
    const keys = legalText(worker).flatMap((chapter) => chapter.articles.map((article) => article.key));
    expect(keys).toEqual(
      expect.arrayContaining([
        'founders',
        'name-and-seat',
        'purpose',
        'who-may-join',
        'members-meeting',
        'management',
        'capital',
        'duration',
        'division',
        'sanctions',
      ]),
    );
  });
});

describe('a citation', () => {
  const articleOf = articlesOf(worker);

  test('leads to the sentence that holds the value', () => {
    expect(articleOf('shares.entryShareRupiah')).toBe('Pasal 27 ayat (1)');
    expect(articleOf('surplus.pools.labour.bps')).toBe('Pasal 36 ayat (1) huruf a');
    expect(articleOf('meetings.decisions.bylaws.quorum')).toBe('Pasal 18 ayat (1) huruf e');
  });

  test('of an entry names its letter, of a list the list, of nothing nothing', () => {
    expect(articleOf('surplus.pools.labour')).toBe('Pasal 36 ayat (1) huruf a');
    expect(articleOf('surplus.pools')).toBe('Pasal 36 ayat (1)');
    expect(articleOf('surplus.pools.gone.bps')).toBe('Pasal 36 ayat (1)');
    expect(articleOf('nowhere')).toBe('');
  });

  test('is the same for the same document however often it is written', () => {
    expect([...citationsOf(legalText(worker))]).toEqual([...citationsOf(legalText(structuredClone(worker)))]);
  });
});

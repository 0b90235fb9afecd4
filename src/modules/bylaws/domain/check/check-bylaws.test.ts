import { describe, expect, test } from 'vitest';
import { bylawsFromPreset } from '../../presets/index.ts';
import { messages } from '../../messages.ts';
import { byHours, CASES, changed, part, pool } from '#support/bylaws-cases.ts';
import { checkBylaws } from './check-bylaws.ts';
import { REFUSING_CODES, WARNING_CODES } from './codes.ts';

describe('every finding is found where it is', () => {
  test.each(CASES)('%s', (code, changes, path) => {
    const found = checkBylaws(changed(changes));
    expect(found.map((finding) => `${finding.code} ${finding.path}`)).toContain(`${code} ${path}`);
  });

  test('no code is left without a case', () => {
    const tested = new Set(CASES.map(([code]) => code));
    expect([...REFUSING_CODES, ...WARNING_CODES].filter((code) => !tested.has(code))).toEqual([]);
  });
});

test('the textbook set of 105 % is refused with its sum and its article', () => {
  const textbook = [
    pool('reserve', 4_000),
    pool('labour', 4_000, byHours),
    ...['officers', 'staff', 'education', 'social', 'development'].map((key) =>
      pool(key, 500, { to: 'fund', fund: 'otherFund' }),
    ),
  ];
  const [first] = checkBylaws(changed({ 'surplus.pools': textbook }));
  expect(first).toMatchObject({
    kind: 'contradictory',
    code: 'bylaws.pools_not_whole',
    params: { sumId: '105', sumEn: '105' },
    article: 'Pasal 36 ayat (1)',
  });
});

test('a secondary cooperative is founded by three cooperatives', () => {
  const changes = { 'identity.model': 'secondary', 'founding.minimumFounders': 3 };
  expect(checkBylaws(changed(changes)).filter((finding) => finding.kind === 'unlawful')).toEqual([]);
});

test('a return on capital hidden in a nested pool or in a group is held against the cap', () => {
  const nested = [
    pool('members', 5_000, {}),
    pool('labour', 7_000, { of: 'members', ...byHours }),
    pool('capital', 3_000, { of: 'members', to: 'members', by: 'capital' }),
    pool('reserve', 5_000),
  ];
  const codesAt = (capBps: number) =>
    checkBylaws(changed({ 'surplus.pools': nested, 'surplus.capitalShareCapBps': capBps })).map(({ code }) => code);
  expect(codesAt(1_499)).toContain('bylaws.capital_over_cap');
  expect(codesAt(1_500)).not.toContain('bylaws.capital_over_cap');
});

test('a bound that was not read in the law never refuses, it warns and says how sure it is', () => {
  const found = checkBylaws(changed({ 'meetings.electronicNoticeDays': 1, 'meetings.writtenAnswerDays': 30 }));
  expect(found.map(({ kind, confidence, source }) => [kind, confidence, source.id])).toEqual([
    ['unusual', 'disputed', 'Permenkop 19/2015 ps. 16'],
    ['unusual', 'disputed', 'Permenkop 19/2015 ps. 15'],
  ]);
});

test('a finding about an entry of a list or a kind of decision says which', () => {
  const found = checkBylaws(
    changed({ 'work.hourGrades.member.hourlyRupiah': '9000', 'meetings.decisions.surplus.quorum': part(1, 10) }),
  );
  const labels = found.flatMap(({ params }) => (params['labelEn'] ? [params['labelEn']] : []));
  expect(labels).toEqual(['Quorum (division of the surplus)', 'Pay an hour (Anggota)']);
});

test('every fact that a finding carries has a place in its sentence', () => {
  const sentences: Readonly<Record<string, { readonly id: string; readonly en: string }>> = messages;
  const without = CASES.flatMap(([, changes]) => checkBylaws(changed(changes))).flatMap(({ code, params }) => {
    const named = [...`${sentences[code]?.id} ${sentences[code]?.en}`.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
    return named.filter((name) => name !== undefined && params[name] === undefined).map((name) => `${code} ${name}`);
  });
  expect(without).toEqual([]);
});

describe('what people really type is answered at its field, with the article', () => {
  const half = (weightBps: number) => ({
    name: 'Kelompok',
    role: 'worker',
    weightBps,
    delegates: 1,
    boardSeats: 0,
    vetoes: [],
  });
  const TYPED: readonly (readonly [string, Readonly<Record<string, unknown>>, string, string, boolean])[] = [
    ['eight founders', { 'founding.minimumFounders': 8 }, 'founding.minimumFounders', 'bylaws.too_few_founders', true],
    ['an entry share of zero', { 'shares.entryShareRupiah': '0' }, 'shares.entryShareRupiah', 'bylaws.below_law', true],
    [
      'a quorum over 100 %',
      { 'meetings.decisions.ordinary.quorum': part(11, 10) },
      'meetings.decisions.ordinary.quorum',
      'bylaws.more_than_everybody',
      true,
    ],
    [
      'a pay ratio below 1',
      { 'work.payRatioMaximum': { numerator: 9, denominator: 10 } },
      'work.payRatioMaximum',
      'bylaws.pay_ratio_below_one',
      true,
    ],
    [
      'groups that do not sum to 100 %',
      {
        'identity.multiStakeholder': true,
        'stakeholders.groups': [
          { key: 'a', ...half(6_000) },
          { key: 'b', ...half(4_500) },
        ],
      },
      'stakeholders.groups',
      'bylaws.group_weights_not_whole',
      true,
    ],
    ['a name of two words', { 'identity.name': 'Koperasi Bersih' }, 'identity.name', 'bylaws.name_too_short', true],
    [
      'a name with foreign words',
      { 'identity.name': 'Koperasi Clean Service Purwokerto' },
      'identity.name',
      'bylaws.name_foreign_words',
      false,
    ],
  ];

  test.each(TYPED)('%s', (_what, changes, path, code, refused) => {
    const found = checkBylaws(changed(changes)).find((finding) => finding.code === code);
    expect(found?.path).toBe(path);
    expect(found?.article).toMatch(/^Pasal \d+/u);
    expect(found?.kind === 'unusual').toBe(!refused);
  });

  test('the sum of the groups is said as it is', () => {
    const groups = [
      { key: 'a', ...half(6_000) },
      { key: 'b', ...half(4_525) },
    ];
    const found = checkBylaws(changed({ 'identity.multiStakeholder': true, 'stakeholders.groups': groups }));
    expect(found.find(({ code }) => code === 'bylaws.group_weights_not_whole')?.params).toEqual({
      sumId: '105,25',
      sumEn: '105.25',
    });
  });

  test('foreign words are named, Indonesian ones are not', () => {
    const wordsOf = (name: string) =>
      checkBylaws(changed({ 'identity.name': name })).find(({ code }) => code === 'bylaws.name_foreign_words')?.params[
        'words'
      ];
    expect(wordsOf('Koperasi Click Quick Tasikmalaya')).toBe('Click, Quick');
    expect(wordsOf('Koperasi Innovation Hub Tuban')).toBe('Innovation, Hub');
    expect(wordsOf('Koperasi Jasa Kopi Nusantara Sejahtera')).toBeUndefined();
    expect(wordsOf('Koperasi Produsen Multi Pihak Studio Digital Banyumas')).toBeUndefined();
  });
});

test('a value that sleeps is held by no bound', () => {
  const asleep = {
    'externalCapital.lockInMonths': 0,
    'loans.interestBps': 9_000,
    'associates.entryShareRupiah': '99000000',
  };
  expect(checkBylaws(changed(asleep))).toEqual([]);
  expect(checkBylaws(changed({ ...asleep, 'externalCapital.allowed': true })).map(({ path }) => path)).toEqual([
    'externalCapital.lockInMonths',
  ]);
});

test('a secondary cooperative may weigh votes', () => {
  const secondary = bylawsFromPreset({
    preset: 'secondary',
    identity: { name: 'Koperasi Sekunder Banyumas Raya', seatCity: 'Purwokerto', kbliCodes: ['70209'] },
  });
  expect(secondary.votes.weighting).toBe('membersAndPatronage');
  expect(checkBylaws(secondary)).toEqual([]);
});

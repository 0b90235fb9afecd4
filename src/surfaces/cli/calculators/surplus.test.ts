import { describe, expect, test } from 'vitest';
import { isMessageKey, sentence } from '#locales/index.ts';
import { LOCALES, type Locale } from '#platform/i18n/messages.ts';
import { CliRefusal, type CalculatorAnswer } from '../calculator.ts';
import { surplusSplit } from './surplus.ts';

const E5 = {
  surplus: '40000000',
  pools: [
    { key: 'capital', bps: 2500, to: 'members', by: 'capital' },
    { key: 'patronage', bps: 3000, to: 'members', by: 'purchases' },
    { key: 'officers', bps: 1000, to: 'fund' },
    { key: 'social', bps: 1000, to: 'fund' },
    { key: 'education', bps: 1500, to: 'fund' },
    { key: 'reserve', bps: 1000, to: 'reserve' },
  ],
  totals: { capital: '60000000', purchases: '100000000' },
  rounding: 'largest-remainder',
  members: [{ number: 1, name: 'Budi', bases: { capital: '3000000', purchases: '1000000' }, payableBefore: '80000' }],
};
const { members: _, ...RULES } = E5;

type Files = Readonly<Record<string, unknown>>;
interface Ran extends CalculatorAnswer {
  readonly written: ReadonlyMap<string, string>;
}

/** Runs the word on files given as text or as JSON. */
async function run(files: Files, args: readonly string[] = [], locale: Locale = 'id'): Promise<Ran> {
  const written = new Map<string, string>();
  const answer = await surplusSplit.run({
    args: ['--input', 'case.json', ...args],
    locale,
    async readFile(path) {
      const file = files[path];
      return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
    },
    async writeFile(path, bytes) {
      written.set(path, new TextDecoder().decode(bytes));
    },
  });
  return { ...answer, written };
}

async function refusalOf(files: Files, args: readonly string[] = []): Promise<CliRefusal> {
  try {
    await run(files, args);
  } catch (error) {
    if (error instanceof CliRefusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

describe('the document', () => {
  test('E5 of the handbook, in the shape that the interface fixes', async () => {
    const { document } = await run({ 'case.json': E5 });
    expect(document).toMatchObject({
      pools: [
        { key: 'capital', amount: '10000000', distributed: '500000', undistributed: '9500000' },
        { key: 'patronage', amount: '12000000', distributed: '120000', undistributed: '11880000' },
        { key: 'officers', amount: '4000000', distributed: '4000000', undistributed: '0' },
        { key: 'social', amount: '4000000', distributed: '4000000', undistributed: '0' },
        { key: 'education', amount: '6000000', distributed: '6000000', undistributed: '0' },
        { key: 'reserve', amount: '4000000', distributed: '4000000', undistributed: '0' },
      ],
      members: [
        {
          number: 1,
          name: 'Budi',
          shares: { capital: '500000', patronage: '120000' },
          total: '620000',
          payable: '700000',
          exact: { capital: '500000', patronage: '120000' },
        },
      ],
      check: { sumOfPools: '40000000', equalsSurplus: true },
      reserve: { fromPools: '4000000', fromRounding: '0', fromLoss: '0' },
    });
    expect(Object.keys(document ?? {}).slice(0, 3)).toEqual(['pools', 'members', 'check']);
  });

  test('a share that does not come out even is shown as the fraction it is', async () => {
    const three = [1, 2, 3].map((number) => ({ number, name: 'Ani', bases: { capital: '1', purchases: '0' } }));
    const { document } = await run({ 'case.json': { ...E5, surplus: '40', members: three, totals: undefined } });
    expect(document).toMatchObject({ members: [{ exact: { capital: '10/3' } }, {}, {}] });
  });

  test('a loss is answered: who bears it, and that everything still adds up', async () => {
    const withReserve = await run({ 'case.json': { ...E5, surplus: '-5000000' } });
    expect(withReserve.document).toMatchObject({
      members: [{ total: '0', payable: '80000' }],
      check: { sumOfPools: '-5000000', equalsSurplus: true },
      loss: { amount: '-5000000', to: 'reserve', pool: 'reserve' },
    });
    const pools = [{ key: 'capital', bps: 10_000, to: 'members', by: 'capital' }];
    const without = await run({ 'case.json': { ...E5, pools, surplus: '-5000000' } });
    expect(without.document).toMatchObject({
      check: { sumOfPools: '0', equalsSurplus: true },
      reserve: { fromPools: '0', fromRounding: '0', fromLoss: '-5000000' },
      loss: { pool: null },
    });
  });

  test('a surplus of zero is answered', async () => {
    const { document } = await run({ 'case.json': { ...E5, surplus: '0' } });
    expect(document).toMatchObject({ members: [{ total: '0', payable: '80000' }], check: { equalsSurplus: true } });
  });
});

describe('for people', () => {
  test('the terminal shows pools, members and notes, in either language', async () => {
    const indonesian = await run({ 'case.json': E5 });
    expect(indonesian.text()).toMatch(/patronage +30% +12\.000\.000 +120\.000 +11\.880\.000/);
    expect(indonesian.text()).toMatch(/1 +Budi +500\.000 +120\.000 +620\.000 +700\.000/);
    expect(indonesian.text()).toContain(
      'Rp9.500.000 dari "capital" adalah hak anggota yang tidak ada dalam daftar ini.',
    );
    const english = await run({ 'case.json': E5 }, [], 'en');
    expect(english.text()).toContain('Rp9,500,000 of "capital" belong to members who are not in this list.');
  });

  test('a terminal is not flooded: of many members the first are shown and the rest are counted', async () => {
    const many = Array.from({ length: 1_500 }, (__, at) => ({
      number: at + 1,
      name: 'Ani',
      bases: { capital: '1', purchases: '1' },
    }));
    const { text, document } = await run({ 'case.json': { ...E5, members: many } }, [], 'en');
    expect(text()).toContain('and 1,300 more members');
    expect(document).toMatchObject({ check: { equalsSurplus: true } });
  });
});

describe('sheets', () => {
  const sheet = 'nomor;nama;capital;purchases\r\n4;Dewi;3.000.000;Rp1.000.000\r\n';

  test('members from a sheet, the result into a table', async () => {
    const { document, written } = await run({ 'case.json': RULES, 'members.csv': sheet }, [
      '--members',
      'members.csv',
      '--csv',
      'out.csv',
    ]);
    expect(document).toMatchObject({ members: [{ number: 4, name: 'Dewi', total: '620000' }] });
    expect(written.get('out.csv')).toBe(
      'Nomor;Nama;capital;patronage;Jumlah SHU;Hak anggota\n4;Dewi;500000;120000;620000;620000\n',
    );
  });

  test('a workbook is written too', async () => {
    const { written } = await run({ 'case.json': E5 }, ['--xlsx', 'out.xlsx']);
    expect(written.get('out.xlsx')?.slice(0, 2)).toBe('PK');
  });

  test('what is wrong with a member is named by its line', async () => {
    const twice = `${sheet}4;Eka;1;1\r\n5;Fitri;-1;1\r\n`;
    const error = await refusalOf({ 'case.json': RULES, 'members.csv': twice }, ['--members', 'members.csv']);
    expect([error.refusal, ...error.others].map(({ code, path }) => `${code} @ ${path}`)).toEqual([
      'surplus.member_number_twice @ lines.3.number',
      'surplus.base_negative @ lines.4.capital',
    ]);
  });
});

describe('what is refused, with exit 2', () => {
  const pools = (change: object) => ({
    'case.json': { ...E5, pools: [{ ...E5.pools[0], ...change }, ...E5.pools.slice(1)] },
  });
  const member = (change: object) => ({ 'case.json': { ...E5, members: [{ ...E5.members[0], ...change }] } });
  const BAD: readonly [what: string, files: Files, code: string, path: string | undefined][] = [
    ['pools of 105%', pools({ bps: 3000 }), 'surplus.pools_not_whole', 'pools'],
    ['an unknown base', pools({ by: 'kapital' }), 'surplus.base_unknown', 'pools.0.by'],
    ['an unknown parent', pools({ of: 'members' }), 'surplus.parent_unknown', 'pools.0.of'],
    ['a negative base', member({ bases: { capital: '-1' } }), 'surplus.base_negative', 'members.0.bases.capital'],
    [
      'a base with decimals',
      member({ bases: { capital: '1.5' } }),
      'surplus.amount_not_whole',
      'members.0.bases.capital',
    ],
    ['an unknown field', member({ bonus: '1' }), 'field.unknown', 'members.0.bonus'],
    [
      'more than the total',
      member({ bases: { capital: '60000001' } }),
      'surplus.total_below_members',
      'totals.capital',
    ],
    ['an amount as a number', { 'case.json': { ...E5, surplus: 40_000_000 } }, 'surplus.amount_not_whole', 'surplus'],
    ['text that is no JSON', { 'case.json': 'SHU 2026' }, 'surplus.case_not_json', undefined],
  ];

  test.each(BAD)('%s', async (__, files, code, path) => {
    const error = await refusalOf(files);
    expect(error.exit).toBe(2);
    expect(error.refusal.code).toBe(code);
    expect(error.refusal.path).toBe(path);
    expect(isMessageKey(code)).toBe(true);
    for (const locale of LOCALES) expect(sentence(locale, error.refusal)).not.toMatch(/[{}]/);
  });

  test('a word that the command does not know', async () => {
    expect((await refusalOf({ 'case.json': E5 }, ['--output', 'x'])).refusal.code).toBe('surplus.option_wrong');
  });

  test('no case at all', async () => {
    const nothing = {
      args: [],
      locale: 'id' as const,
      readFile: () => Promise.reject(new Error()),
      writeFile: () => Promise.reject(new Error()),
    };
    await expect(surplusSplit.run(nothing)).rejects.toMatchObject({
      refusal: { code: 'surplus.input_missing' },
      exit: 2,
    });
  });
});

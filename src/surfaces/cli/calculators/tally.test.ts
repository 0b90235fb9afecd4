import { describe, expect, test } from 'vitest';
import type { Locale } from '#platform/i18n/messages.ts';
import { electionBytes } from '#support/elections.ts';
import { isMessageKey, sentence } from '#locales/index.ts';
import { CliRefusal, type CalculatorAnswer } from '../calculator.ts';
import { tally } from './tally.ts';

const LANGSIDE = 'glasgow-2007-langside/ballots.blt';

/** Runs the word with these arguments; `text` stands in for the file. */
async function run(args: readonly string[], text?: string, locale: Locale = 'id'): Promise<CalculatorAnswer> {
  return tally.run({
    args,
    locale,
    readFile: async (path) => (text === undefined ? electionBytes(path) : new TextEncoder().encode(text)),
    writeFile: () => Promise.reject(new Error('a count writes no file')),
  });
}

async function refusalOf(args: readonly string[], text?: string): Promise<CliRefusal> {
  try {
    await run(args, text);
  } catch (error) {
    if (error instanceof CliRefusal) return error;
    throw error;
  }
  throw new Error('not refused');
}

const SMALL = '3 1\n5 1 0\n4 2 0\n2 3 2 0\n0\n"Ani"\n"Budi"\n"Citra"\n"Ketua"\n';

describe('the document', () => {
  test('has the fields that the interface fixes, in their order', async () => {
    const { document } = await run(['--rule', 'scottish-stv', LANGSIDE]);
    expect(Object.keys(document ?? {}).slice(0, 11)).toEqual([
      'rule',
      'title',
      'candidates',
      'seats',
      'ballots',
      'valid',
      'invalid',
      'quota',
      'winnersInOrderElected',
      'ties',
      'rounds',
    ]);
    expect(document).toMatchObject({
      rule: 'scottish-stv',
      title: 'Glasgow City Council 2007, ward Langside',
      seats: 3,
      ballots: 9334,
      valid: 9334,
      invalid: 0,
      quota: '2334.00000',
      winnersInOrderElected: ['James Dornan', 'Archie Graham', 'Paul Coleshill'],
      ties: [],
    });
    expect(document).toHaveProperty(['rounds', 1], {
      round: 2,
      action: 'Surplus of James Dornan',
      quota: '2334.00000',
      votes: expect.objectContaining({ 'Paul Coleshill': '1243.37552' }),
      nonTransferable: '48.22738',
      lostToRounding: '0.01012',
      elected: [],
      excluded: [],
      sentence: 'Kelebihan 188 suara milik James Dornan dipindahkan ke pilihan berikutnya.',
    });
  });

  test('schulze adds the pairs, the order and who beat the default option', async () => {
    const { document } = await run([
      '--rule=schulze',
      '--default-option=None Of The Above',
      'debian-2007-dpl/ballots.csv',
    ]);
    expect(document).toMatchObject({
      winnersInOrderElected: ['Sam Hocevar'],
      defaultOption: 'None Of The Above',
      beatDefault: expect.arrayContaining(['Sam Hocevar']),
      order: expect.arrayContaining([['Sam Hocevar']]),
    });
    expect(document).toHaveProperty(['pairwise', 3, 4], 211);
  });

  test('is the same to the byte on every run and in every locale of the machine', async () => {
    const args = ['--rule', 'meek', LANGSIDE];
    const [first, second] = [await run(args, undefined, 'id'), await run(args, undefined, 'en')];
    expect(JSON.stringify(second.document)).toBe(JSON.stringify(first.document));
    expect(second.text()).not.toBe(first.text());
  });

  test('speaks English when asked', async () => {
    const { document, text } = await run(['--rule', 'irv', '--lang', 'en', '-'], SMALL);
    expect(document).toHaveProperty(
      ['rounds', 0, 'sentence'],
      'Citra was excluded with 2 votes, the fewest, and the votes moved to the next preferences.',
    );
    expect(text()).toContain('Elected');
  });

  test('options reach the count: seats, reserves, lots, decimals', async () => {
    const { document } = await run(
      [
        '--rule',
        'scottish-stv',
        '--seats',
        '2',
        '--reserve',
        'Citra:1',
        '--lots',
        'Citra,Budi,Ani',
        '--decimals',
        '2',
        '-',
      ],
      SMALL,
    );
    expect(document).toMatchObject({
      seats: 2,
      quota: '4.00',
      winnersInOrderElected: ['Ani', 'Citra'],
      reserved: [{ members: ['Citra'], seats: 1 }],
      lots: ['Citra', 'Budi', 'Ani'],
      lotsPublished: true,
    });
  });

  test('what was found on the papers is told, with its number', async () => {
    const { document, text } = await run(['--rule', 'irv', '--batch', 'minneapolis-2017-mayor/ballots.csv']);
    expect(document).toMatchObject({
      ballots: 105_928,
      valid: 104_484,
      invalid: 1_444,
      findings: expect.arrayContaining([
        { kind: 'blank', papers: 1369, lines: [17], sentence: '1.369 surat suara kosong.' },
        expect.objectContaining({ kind: 'write-in' }),
      ]),
    });
    expect(text()).toContain('* 1.369 surat suara kosong.');
  });

  test('a rule for one seat says so when the file names more', async () => {
    const { document } = await run(['--rule', 'irv', '-'], SMALL.replace('3 1', '3 2'));
    expect(document).toMatchObject({ seats: 1, findings: [{ kind: 'seats-in-file' }] });
  });
});

test('the report tells the result, every round and every tie in plain words', async () => {
  const { text } = await run(['--rule', 'irv', '-'], '2 1\n3 1 0\n3 2 0\n0\n"Ani"\n"Budi"\n"Ketua"\n');
  expect(text()).toBe(`Ketua
=====

Aturan hitung  irv
Kursi          1
Surat suara    6, sah 6, tidak sah atau kosong 0
Kuota          4
Terpilih       Ani

Putaran 1. Ani terpilih tanpa mencapai kuota 4 suara; suara sama, diputus menurut urutan calon karena tidak ada undian.
  Ani                3  terpilih
  Budi               3
  (tidak berpindah)  0`);
});

describe('a refusal', () => {
  const cases: [string, string | undefined, readonly string[]][] = [
    ['tally.option_rule_missing', 'rule', ['-']],
    ['tally.option_value', 'rule', ['--rule', 'borda', '-']],
    ['tally.option_value', 'seats', ['--rule', 'meek', '--seats', '1.5', '-']],
    ['tally.option_value', 'seats', ['--rule', 'meek', '--seats', '1', '--seats', '2', '-']],
    ['tally.option_value', 'overvote', ['--rule', 'irv', '--overvote', 'guess', '-']],
    ['tally.option_value', 'lang', ['--rule', 'irv', '--lang', 'jv', '-']],
    ['tally.option_unknown', undefined, ['--rule', 'irv', '--fast', '-']],
    ['tally.option_file', undefined, ['--rule', 'irv']],
    ['tally.option_file', undefined, ['--rule', 'irv', 'a', 'b']],
    ['tally.option_name_unknown', 'lots', ['--rule', 'irv', '--lots', 'Ani,Dewi', '-']],
    ['tally.option_name_twice', 'lots', ['--rule', 'irv', '--lots', 'Ani,Ani', '-']],
    ['tally.option_reserve', 'reserve', ['--rule', 'meek', '--reserve', 'Ani', '-']],
    ['tally.option_name_unknown', 'default-option', ['--rule', 'schulze', '--default-option', 'Kosong', '-']],
    ['tally.default_not_for_rule', 'default-option', ['--rule', 'meek', '--default-option', 'Ani', '-']],
    ['tally.batch_not_for_rule', 'batch', ['--rule', 'meek', '--batch', '-']],
    ['tally.more_seats_than_candidates', 'seats', ['--rule', 'meek', '--seats', '4', '-']],
    ['tally.decimals_out_of_range', 'decimals', ['--rule', 'meek', '--decimals', '40', '-']],
  ];
  test.each(cases)('%s at %s', async (code, path, args) => {
    const { refusal, exit } = await refusalOf(args, SMALL);
    expect({ code: refusal.code, path: refusal.path, exit }).toEqual({ code, path, exit: 2 });
    expect(isMessageKey(refusal.code)).toBe(true);
    for (const locale of ['id', 'en'] as const) expect(sentence(locale, refusal)).not.toMatch(/[{}]/);
  });

  test('names the line of the file and says what to do', async () => {
    const { refusal, exit } = await refusalOf(['--rule', 'irv', '-'], SMALL.replace('4 2 0', '4 7 0'));
    expect(exit).toBe(2);
    expect(refusal.path).toBe('line.3');
    expect(sentence('id', refusal)).toBe('Baris 3: tidak ada calon nomor 7; nomor calon 1 sampai 3.');
  });

  test('a transferable vote asks for the seats when the file does not say them', async () => {
    const { refusal } = await refusalOf(['--rule', 'meek', '-'], 'A,B\n1,2\n');
    expect(refusal.code).toBe('tally.seats_missing');
  });
});

test('names with commas can be listed', async () => {
  const text = '3 1\n1 1 0\n1 2 0\n1 3 0\n0\n"Stroud, Jr."\n"Stroud"\n"Budi"\n"T"\n';
  const { document } = await run(['--rule', 'plurality', '--lots', 'Budi,Stroud, Jr.,Stroud', '-'], text);
  expect(document).toMatchObject({ winnersInOrderElected: ['Budi'], lots: ['Budi', 'Stroud, Jr.', 'Stroud'] });
});

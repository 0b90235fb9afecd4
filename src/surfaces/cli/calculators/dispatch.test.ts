import { describe, expect, test } from 'vitest';
import { isMessageKey, sentence } from '#locales/index.ts';
import { dispatchBytes } from '#support/dispatch-files.ts';
import { CliRefusal } from '../calculator.ts';
import { dispatchCalculators } from './dispatch.ts';

/** Runs a word of the command line on a file of the verification set, or on the text of `typed`. */
async function run(line: string, typed?: string): Promise<unknown> {
  const [word, ...args] = line.split(' ');
  const calculator = dispatchCalculators.find(({ words }) => words[1] === word);
  const answer = await calculator?.run({
    args,
    locale: 'id',
    readFile: async (path) => (typed === undefined ? dispatchBytes(path) : new TextEncoder().encode(typed)),
    writeFile: async () => {},
  });
  return answer?.document;
}

async function refusalOf(line: string, typed?: string): Promise<{ code: string; path?: string; exit: number }> {
  try {
    await run(line, typed);
  } catch (error) {
    if (!(error instanceof CliRefusal)) throw error;
    const { code, path } = error.refusal;
    expect(isMessageKey(code)).toBe(true);
    for (const locale of ['id', 'en'] as const) expect(sentence(locale, error.refusal)).not.toMatch(/[{}]/);
    return { code, exit: error.exit, ...(path === undefined ? {} : { path }) };
  }
  throw new Error('nothing was refused');
}

describe('published answers', () => {
  test.each([
    ['lap-s01', 5, 5656],
    ['lap-s02', 12, 7777],
    ['lap-s03', 12, 6013],
    ['lap-s04', 40, 36_483],
    ['lap-s05', 80, 29_401],
    ['lap-s06', 150, 87_148],
  ])('%s: %i jobs for %i points', async (name, assigned, cost) => {
    expect(await run(`solve own/${name}.json`)).toMatchObject({ assigned, cost });
  });

  test.each([
    [100, 305],
    [500, 991],
    [600, 1176],
    [700, 1362],
  ])('OR-Library assign%i: %i', async (size, cost) => {
    expect(await run(`solve orlib/assign${size}.txt --format orlib`)).toMatchObject({ assigned: size, cost });
  });

  test.each([
    [
      'maxmin-s1',
      [7687, 26_903, 30_500, 33_600, 42_428],
      [
        ['w2', 'j1'],
        ['w3', 'j3'],
        ['w4', 'j2'],
      ],
    ],
    [
      'maxmin-s2',
      [10_444, 23_454, 27_833, 28_909, 36_600, 36_818],
      [
        ['w2', 'j2'],
        ['w3', 'j1'],
        ['w4', 'j4'],
        ['w6', 'j3'],
      ],
    ],
    [
      'maxmin-s3',
      [20_400, 27_461, 28_857, 29_294, 36_285, 37_200, 38_000],
      [
        ['w2', 'j4'],
        ['w3', 'j2'],
        ['w4', 'j1'],
        ['w5', 'j5'],
        ['w6', 'j3'],
      ],
    ],
  ])('%s', async (name, vector, pairs) => {
    expect(await run(`maxmin own/${name}.json`)).toEqual({ assigned: pairs.length, vector, pairs });
  });

  test('audit-s1', async () => {
    expect(await run('audit own/audit-s1.csv')).toEqual({
      n: 12,
      mean: 24_960.17,
      min: 17_373.55,
      p10: 17_669.9,
      p50: 24_685.71,
      p90: 30_202.25,
      gini: 0.108962,
      jain: 0.963258,
      p10p90: 0.585053,
      total: '1784200',
    });
  });

  test('a day of stops: vehicles, distance, routes', async () => {
    expect(await run('route solomon/C101.txt --format solomon')).toMatchObject({ vehicles: 10, distance: 828.94 });
  });
});

describe('shapes', () => {
  test('pairs by job; regret only when asked', async () => {
    const pairs = [
      [0, 3],
      [1, 2],
      [2, 0],
      [3, 1],
      [4, 4],
    ];
    expect(await run('solve own/lap-s01.json')).toEqual({ assigned: 5, cost: 5656, pairs });
    expect(await run('solve own/lap-s01.json --explain 0,3')).toEqual({ assigned: 5, cost: 5656, pairs, regret: 0 });
    expect(await run('solve own/lap-s01.json --explain=0,0')).toEqual({ assigned: 5, cost: 5656, pairs, regret: 764 });
  });

  test('jobs lost by forcing a pair are named', async () => {
    const typed = '[[1, 4, null], [2, 3, null], [null, 9, 8]]';
    expect(await run('solve - --explain 2,1', typed)).toMatchObject({ regret: -2, jobsLost: 1 });
  });
});

describe('refusals and their exit codes', () => {
  test.each<[string, string, string | undefined, { code: string; path?: string; exit: number }]>([
    ['no file', 'solve', undefined, { code: 'dispatch.usage', exit: 2 }],
    ['two files', 'solve a b', undefined, { code: 'dispatch.usage', exit: 2 }],
    ['an unknown option', 'audit a --speed 3', '', { code: 'dispatch.usage', exit: 2 }],
    ['an option of another word', 'maxmin a --explain 1,1', '', { code: 'dispatch.usage', exit: 2 }],
    ['an unknown format', 'solve a --format xml', '', { code: 'dispatch.format_unknown', path: 'format', exit: 2 }],
    ['no format for routes', 'route a', '', { code: 'dispatch.usage', path: 'format', exit: 2 }],
    ['no pair', 'solve a --explain 1', '[[1]]', { code: 'dispatch.pair_unreadable', path: 'explain', exit: 2 }],
    ['a pair outside', 'solve a --explain 1,0', '[[1]]', { code: 'dispatch.pair_outside', path: 'explain', exit: 2 }],
    [
      'a forbidden pair',
      'solve a --explain 0,0',
      '[[null, 3]]',
      { code: 'dispatch.pair_forbidden', path: 'explain', exit: 4 },
    ],
    [
      'only forbidden pairs',
      'solve a',
      '[[null, null], [null, null]]',
      { code: 'dispatch.nobody_may', path: 'cost', exit: 2 },
    ],
    ['a ragged matrix', 'solve a', '[[1, 2], [3]]', { code: 'dispatch.matrix_ragged', path: 'cost.1', exit: 2 }],
    [
      'numbers too far apart',
      'solve a',
      '[[0, 4503599627370496], [1, 1]]',
      { code: 'dispatch.costs_too_wide', exit: 2 },
    ],
    [
      'a worker twice',
      'maxmin a',
      '{"workers":[{"id":"w","incomeIdr":1,"onlineMin":1},{"id":"w","incomeIdr":1,"onlineMin":1}],"jobs":[],"eligible":{}}',
      { code: 'dispatch.worker_twice', path: 'workers.1.id', exit: 2 },
    ],
    [
      'too few vehicles',
      'route a --format solomon',
      'D\n1 1\n0 0 0 0 0 9 0\n1 1 0 1 0 9 0\n2 1 0 1 0 9 0\n',
      { code: 'dispatch.too_few_vehicles', exit: 4 },
    ],
  ])('%s', async (_, line, typed, expected) => {
    expect(await refusalOf(line, typed)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import type { Result } from '#kernel/result.ts';
import { dispatchText } from '#support/dispatch-files.ts';
import { auditCsv } from './audit-file.ts';
import { readBatchJson } from './batch-file.ts';
import { readCostJson, readOrlib } from './cost-file.ts';
import { readLiLim, readSolomon } from './route-file.ts';
import { textOfBytes } from './text.ts';

/** Code and place of a refusal; `null` where the file was read. */
const why = (result: Result<unknown>) => (result.ok ? null : [result.refusal.code, result.refusal.path]);
const windows = (text: string): string => text.replaceAll(/\r?\n/g, '\r\n');

describe('costs as JSON', () => {
  test('with the words around them, or the rows alone; with Windows line ends', () => {
    const matrix = { ok: true, value: { jobs: 2, workers: 2 } };
    expect(readCostJson('{"jobs": 2,\n"workers": 2,\n"cost": [[1, null],\n[3, 4]]}')).toMatchObject(matrix);
    expect(readCostJson('[[1, null], [3, 4]]')).toMatchObject(matrix);
    expect(readCostJson(windows(dispatchText('own/lap-s01.json')))).toMatchObject({ value: { jobs: 5, workers: 5 } });
  });

  test.each<[string, string, [string, string | undefined]]>([
    ['cut off', dispatchText('own/lap-s01.json').slice(0, -12), ['dispatch.not_json', 'line 5']],
    ['broken in the middle', '{"cost":\n[[1, 2],\n[3; 4]]}', ['dispatch.not_json', 'line 3']],
    ['empty', '', ['dispatch.not_json', 'line 1']],
    ['without costs', '{"jobs": 1}', ['dispatch.field_missing', 'cost']],
    ['a key twice', '{"cost": [[1]],\n"cost": [[2]]}', ['dispatch.key_twice', 'line 2']],
    ['costs that are no list', '{"cost": 3}', ['dispatch.not_a_list', 'cost']],
    ['a row that is no list', '{"cost": [[1], 2]}', ['dispatch.not_a_list', 'cost.1']],
    ['a cost in quotes', '{"cost": [["1"]]}', ['dispatch.cost_not_whole', 'cost.0.0']],
    ['a cost with a point', '{"cost": [[1, 1.5]]}', ['dispatch.cost_not_whole', 'cost.0.1']],
    ['beyond 53 bits', '{"cost": [[1],[9007199254740993]]}', ['dispatch.number_too_large', 'cost.1.0']],
    ['a ragged matrix', '{"cost": [[1, 2], [3]]}', ['dispatch.matrix_ragged', 'cost.1']],
    ['fewer jobs than stated', '{"jobs": 3, "cost": [[1], [2]]}', ['dispatch.size_differs', 'jobs']],
    ['more workers than stated', '{"workers": 1, "cost": [[1, 2]]}', ['dispatch.size_differs', 'workers']],
  ])('%s', (_, text, expected) => {
    expect(why(readCostJson(text))).toEqual(expected);
  });
});

describe('costs of the OR-Library', () => {
  test('with or without n in front, in any layout', () => {
    for (const text of ['2\n1 2\n3 4', '1 2\n3 4', '\n 1 2 3\n4\n', '2 1 2 3 4', windows(' 2 \n 1 2\n 3 4 \n')]) {
      expect(readOrlib(text)).toMatchObject({
        ok: true,
        value: { jobs: 2, workers: 2, costs: new Float64Array([1, 2, 3, 4]) },
      });
    }
  });

  test.each<[string, string, [string, string]]>([
    ['cut off', ' 3\n 1 2 3 4\n 5 6 7\n', ['dispatch.count_wrong', 'line 3']],
    ['cut off so that what is left is a square', ' 3\n 1 2 3\n', ['dispatch.count_wrong', 'line 2']],
    ['without a square count', '1 2 3', ['dispatch.count_wrong', 'line 1']],
    ['empty', '\n', ['dispatch.count_wrong', 'line 1']],
    ['semicolons', '2\n1;2\n3;4', ['dispatch.not_a_number', 'line 2']],
    ['a word', '2\n1 2\n3 x', ['dispatch.not_a_number', 'line 3']],
    ['a decimal', '2\n1 2\n3 4.5', ['dispatch.not_a_number', 'line 3']],
    ['beyond 53 bits', '2\n1 2\n3 9007199254740993', ['dispatch.number_too_large', 'line 3']],
  ])('%s', (_, text, expected) => {
    expect(why(readOrlib(text))).toEqual(expected);
  });

  test('a real file cut in the middle of a line', () => {
    const text = dispatchText('orlib/assign500.txt');
    expect(why(readOrlib(text.slice(0, 400_000)))?.[0]).toBe('dispatch.count_wrong');
  });
});

describe('batches', () => {
  const BATCH = {
    workers: [{ id: 'w1', incomeIdr: 5, onlineMin: 60 }],
    jobs: [{ id: 'j1', payIdr: '7' }],
    eligible: { w1: ['j1'] },
  };
  const read = (change: object) => why(readBatchJson(JSON.stringify({ ...BATCH, ...change })));

  test('amounts as numbers or as decimal strings', () => {
    expect(readBatchJson(JSON.stringify(BATCH))).toEqual({
      ok: true,
      value: {
        workers: [{ id: 'w1', incomeRupiah: 5n, onlineMinutes: 60 }],
        jobs: [{ id: 'j1', payRupiah: 7n }],
        eligible: new Map([['w1', ['j1']]]),
      },
    });
  });

  test.each<[string, object, [string, string]]>([
    ['no jobs', { jobs: undefined }, ['dispatch.field_missing', 'jobs']],
    ['no minutes', { workers: [{ id: 'w1', incomeIdr: 5 }] }, ['dispatch.field_missing', 'workers.0.onlineMin']],
    [
      'half a minute',
      { workers: [{ id: 'w1', incomeIdr: 5, onlineMin: 1.5 }] },
      ['dispatch.field_wrong', 'workers.0.onlineMin'],
    ],
    ['half a rupiah', { jobs: [{ id: 'j1', payIdr: 0.5 }] }, ['dispatch.field_wrong', 'jobs.0.payIdr']],
    ['a grouped amount', { jobs: [{ id: 'j1', payIdr: '1.000' }] }, ['dispatch.field_wrong', 'jobs.0.payIdr']],
    ['beyond 53 bits', { jobs: [{ id: 'j1', payIdr: 2 ** 53 }] }, ['dispatch.field_wrong', 'jobs.0.payIdr']],
  ])('%s', (_, change, expected) => {
    expect(read(change)).toEqual(expected);
  });

  test('a worker named twice among the eligible would lose jobs, so it is refused', () => {
    const text = '{"workers": [], "jobs": [],\n"eligible": {"w1": ["j1"],\n"w1": []}}';
    expect(why(readBatchJson(text))).toEqual(['dispatch.key_twice', 'line 3']);
  });

  test('the same key in two objects is two keys', () => {
    expect(why(readBatchJson('{"workers": [], "jobs": [], "eligible": {"jobs": [], "a\\"b": []}}'))).toBeNull();
  });
});

describe('audit tables', () => {
  const CSV = 'worker,online_min,jobs,income_idr\nw01,60,1,5000\nw02,60,1,7000\n';
  const change = (from: string, to: string) => why(auditCsv(CSV.replace(from, to)));

  test('Windows line ends, a byte order mark, semicolons, quotes and blank lines change nothing', () => {
    const plain = auditCsv(CSV);
    expect(plain).toMatchObject({ ok: true, value: { n: 2, totalRupiah: 12_000n } });
    for (const text of [
      windows(CSV),
      `\uFEFF${CSV}`,
      CSV.replaceAll(',', ';'),
      CSV.replace('w01', '"w01"'),
      `${CSV}\n\n`,
    ]) {
      expect(auditCsv(text)).toEqual(plain);
    }
  });

  test.each<[string, string, string, [string, string | undefined]]>([
    ['a column missing', 'income_idr', 'income', ['dispatch.csv_column_missing', 'line 1']],
    ['a column twice', 'jobs', 'worker', ['dispatch.csv_column_twice', 'line 1']],
    ['a row cut off', ',1,7000', '', ['dispatch.csv_columns_differ', 'line 3']],
    ['a quote left open', 'w02', '"w02', ['dispatch.csv_broken', 'line 3']],
    ['grouped thousands', '7000', '7.000', ['dispatch.csv_not_whole', 'line 3']],
    ['half a minute', 'w02,60', 'w02,60.5', ['dispatch.csv_not_whole', 'line 3']],
    ['minutes beyond 53 bits', 'w02,60', 'w02,9007199254740993', ['dispatch.csv_not_whole', 'line 3']],
    ['a worker twice', 'w02', 'w01', ['dispatch.worker_twice', 'line 3.worker']],
    ['no minutes', 'w02,60', 'w02,0', ['dispatch.minutes_not_positive', 'line 3.online_min']],
    ['negative income', '7000', '-7000', ['dispatch.amount_negative', 'line 3.income_idr']],
    ['a separator that is none', CSV, CSV.replaceAll(',', '|'), ['dispatch.csv_column_missing', 'line 1']],
    ['only the header', CSV, CSV.split('\n')[0] ?? '', ['dispatch.audit_empty', undefined]],
    ['nothing', CSV, '', ['dispatch.csv_column_missing', 'line 1']],
  ])('%s', (_, from, to, expected) => {
    expect(change(from, to)).toEqual(expected);
  });
});

describe('days of stops', () => {
  const SOLOMON = 'DAY\n\nVEHICLE\nNUMBER CAPACITY\n 2 10\n\nCUSTOMER\nCUST NO. X\n 0 0 0 0 0 99 0\n 1 3 4 5 0 50 1\n';
  const LILIM = '2\t10\t1\n0\t0\t0\t0\t0\t99\t0\t0\t0\n1\t3\t4\t5\t0\t50\t1\t0\t2\n2\t6\t8\t-5\t0\t50\t1\t1\t0\n';

  test('both layouts, with line ends of either kind', () => {
    const day = { ok: true, value: { vehicles: 2, capacity: 10, speed: 1, depot: { due: 99 } } };
    for (const text of [SOLOMON, windows(SOLOMON)]) {
      expect(readSolomon(text)).toMatchObject(day);
      expect(readSolomon(text)).toMatchObject({
        value: { stops: [{ number: 1, x: 3, y: 4, demand: 5, due: 50, service: 1 }] },
      });
    }
    for (const text of [LILIM, windows(LILIM)])
      expect(readLiLim(text)).toMatchObject({ ...day, value: { pairs: [[0, 1]] } });
  });

  test.each<[string, string, string, [string, string | undefined]]>([
    ['cut in the middle of a row', ' 5 0 50 1\n', ' 5 0', ['dispatch.numbers_missing', 'line 10']],
    ['cut before the depot', ' 0 0 0 0 0 99 0\n 1 3 4 5 0 50 1\n', '', ['dispatch.route_file_short', 'line 8']],
    ['a word among the numbers', ' 3 4', ' 3 x', ['dispatch.not_a_number', 'line 10']],
    ['semicolons', ' 1 3 4', ' 1;3;4', ['dispatch.not_a_number', 'line 10']],
    ['no vehicles', ' 2 10', ' 0 10', ['dispatch.fleet_wrong', 'line 5']],
    ['a stop twice', ' 1 3', ' 0 3', ['dispatch.stop_twice', 'stop 0']],
    ['a stop out of reach', '0 50 1', '0 4 1', ['dispatch.stop_unreachable', 'stop 1']],
    ['the other layout', SOLOMON, LILIM, ['dispatch.numbers_missing', 'line 2']],
  ])('Solomon: %s', (_, from, to, expected) => {
    expect(why(readSolomon(SOLOMON.replace(from, to)))).toEqual(expected);
  });

  test.each<[string, string, string, [string, string | undefined]]>([
    ['cut after a whole row', '2\t6\t8\t-5\t0\t50\t1\t1\t0\n', '', ['dispatch.pair_broken', 'line 3']],
    ['cut in a row', '\t1\t1\t0\n', '', ['dispatch.numbers_missing', 'line 4']],
    ['a delivery that names no pickup', '\t1\t1\t0\n', '\t1\t0\t0\n', ['dispatch.pair_broken', 'line 3']],
    ['loads that do not match', '-5', '-4', ['dispatch.pair_broken', 'stop 1']],
    ['the other layout', LILIM, SOLOMON, ['dispatch.not_a_number', 'line 1']],
    ['empty', LILIM, '', ['dispatch.route_file_short', 'line 1']],
  ])('Li and Lim: %s', (_, from, to, expected) => {
    expect(why(readLiLim(LILIM.replace(from, to)))).toEqual(expected);
  });
});

test('bytes that are not text are refused', () => {
  expect(why(textOfBytes(new Uint8Array([0x31, 0xff])))).toEqual(['dispatch.not_utf8', undefined]);
});

import { describe, expect, test } from 'vitest';
import { assign, isProven, pairsOf, regretOf } from './assignment.ts';
import { costMatrix, type CostMatrix, type CostRow } from './matrix.ts';

function matrixOf(rows: readonly CostRow[]): CostMatrix {
  const read = costMatrix(rows);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

const solve = (rows: readonly CostRow[]) => {
  const { assigned, cost, workerOfJob } = assign(matrixOf(rows));
  return { assigned, cost, workerOfJob };
};

describe('as many jobs as possible, then the least cost', () => {
  test('nothing to give out', () => {
    expect(solve([])).toEqual({ assigned: 0, cost: 0, workerOfJob: [] });
    expect(solve([[], []])).toEqual({ assigned: 0, cost: 0, workerOfJob: [null, null] });
  });

  test('a batch in which nobody may do anything is an ordinary answer, not an error', () => {
    expect(
      solve([
        [null, null],
        [null, null],
      ]),
    ).toEqual({ assigned: 0, cost: 0, workerOfJob: [null, null] });
  });

  test('two jobs at any price come before one job cheaply', () => {
    const rows = [
      [1, 1000],
      [2, null],
    ];
    expect(solve(rows)).toEqual({ assigned: 2, cost: 1002, workerOfJob: [1, 0] });
  });

  test('with more jobs than workers the dear job waits', () => {
    expect(solve([[5], [3], [4]])).toEqual({ assigned: 1, cost: 3, workerOfJob: [null, 0, null] });
  });

  test('a fairness credit may make costs negative', () => {
    expect(
      solve([
        [-5, 2],
        [-7, -1],
      ]),
    ).toEqual({ assigned: 2, cost: -6, workerOfJob: [0, 1] });
  });

  test('costs at the edge of 53 bits are added exactly', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(solve([[large]])).toEqual({ assigned: 1, cost: large, workerOfJob: [0] });
    expect(solve([[large, large - 1]])).toEqual({ assigned: 1, cost: large - 1, workerOfJob: [1] });
  });
});

describe('among equals, the first job gets the lowest worker', () => {
  test('all alike: job by job, worker by worker', () => {
    const rows = Array.from({ length: 4 }, () => [7, 7, 7, 7, 7]);
    expect(solve(rows).workerOfJob).toEqual([0, 1, 2, 3]);
  });

  test('the first jobs are served when not all can be', () => {
    expect(solve([[7], [7], [7]]).workerOfJob).toEqual([0, null, null]);
  });

  test('a chain of exchanges frees the lower worker', () => {
    const rows = [
      [1, 1, null],
      [1, null, 1],
      [null, 1, 1],
    ];
    expect(solve(rows).workerOfJob).toEqual([0, 2, 1]);
  });

  test('a worker stays free so that an earlier job gets a lower one', () => {
    const rows = [
      [3, 3, 3],
      [null, 3, 3],
    ];
    expect(solve(rows).workerOfJob).toEqual([0, 1]);
  });
});

describe('proof', () => {
  const rows = [
    [4, 1, 3],
    [2, 0, 5],
    [3, 2, 2],
  ];
  const matrix = matrixOf(rows);
  const best = assign(matrix);

  test('the best answer is proven', () => {
    expect(best.cost).toBe(5);
    expect(isProven(matrix, best)).toBe(true);
  });

  test('a dearer answer, a flattering price and a worker used twice are not', () => {
    const dearer = { ...best, cost: 6 };
    const flattering = { ...best, proof: { ...best.proof, workerPrices: [1, 0, 0] } };
    const twice = { ...best, workerOfJob: [1, 1, 2] };
    expect([dearer, flattering, twice].map((answer) => isProven(matrix, answer))).toEqual([false, false, false]);
  });
});

describe('refusals', () => {
  const why = (rows: readonly CostRow[]) => {
    const read = costMatrix(rows);
    return read.ok ? null : [read.refusal.code, read.refusal.path];
  };

  test.each([
    ['a row too short', [[1, 2], [3]], ['dispatch.matrix_ragged', 'cost.1']],
    ['half a point', [[1, 2.5]], ['dispatch.cost_not_whole', 'cost.0.1']],
    ['not a number', [[Number.NaN]], ['dispatch.cost_not_whole', 'cost.0.0']],
    ['beyond 53 bits', [[1], [2 ** 53]], ['dispatch.number_too_large', 'cost.1.0']],
    ['beyond 53 bits, negative', [[-(2 ** 60)]], ['dispatch.number_too_large', 'cost.0.0']],
    [
      'too wide to be added',
      [
        [0, 2 ** 52],
        [1, 1],
      ],
      ['dispatch.costs_too_wide', undefined],
    ],
    [
      'a sum beyond 53 bits',
      [
        [2 ** 53 - 1, 2 ** 53 - 1],
        [2 ** 53 - 1, 2 ** 53 - 1],
      ],
      ['dispatch.costs_too_wide', undefined],
    ],
  ])('%s', (_, rows, expected) => {
    expect(why(rows)).toEqual(expected);
  });

  test('more pairs than can be solved while someone waits', () => {
    const row = Array.from({ length: 2000 }, () => 1);
    expect(why(Array.from({ length: 2001 }, () => row))?.[0]).toBe('dispatch.matrix_too_large');
  });
});

describe('regret: what forcing a pair would cost all', () => {
  const matrix = matrixOf([
    [1, 4, null],
    [2, 3, null],
    [null, 9, 8],
  ]);
  const best = assign(matrix);
  const regret = (job: number, worker: number) => regretOf(matrix, best, job, worker);

  test('nothing for a pair that was chosen anyway', () => {
    expect(pairsOf(best)).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(regret(0, 0)).toEqual({ ok: true, value: { regret: 0, jobsLost: 0 } });
  });

  test('the rise of the total for any other', () => {
    expect(regret(0, 1)).toEqual({ ok: true, value: { regret: 2, jobsLost: 0 } });
  });

  test('jobs that nobody could do any more are counted apart', () => {
    expect(regret(2, 1)).toEqual({ ok: true, value: { regret: 1 + 9 - 12, jobsLost: 1 } });
  });

  test('refuses a forbidden pair and one outside the matrix', () => {
    expect(regret(0, 2)).toMatchObject({ refusal: { code: 'dispatch.pair_forbidden' } });
    expect(regret(0, 3)).toMatchObject({ refusal: { code: 'dispatch.pair_outside' } });
    expect(regret(3, 0)).toMatchObject({ refusal: { code: 'dispatch.pair_outside' } });
  });
});

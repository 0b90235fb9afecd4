import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestByHand } from '#support/work-by-hand.ts';
import { assign, isProven, regretOf } from './assignment.ts';
import { costMatrix, type CostMatrix, type CostRow } from './matrix.ts';

function matrixOf(rows: readonly CostRow[]): CostMatrix {
  const read = costMatrix(rows);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** Matrices with few different costs, so that ties and dead ends are common. */
const rowsUpTo = (jobs: number, workers: number, greatest: number): fc.Arbitrary<CostRow[]> =>
  fc.tuple(fc.integer({ min: 1, max: jobs }), fc.integer({ min: 1, max: workers })).chain(([height, width]) => {
    const cost = fc.option(fc.integer({ min: -2, max: greatest }), { freq: 3 });
    const row = fc.array(cost, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  });

test('the answer is the one that trying every way finds, also among equals', () => {
  fc.assert(
    fc.property(fc.oneof(rowsUpTo(5, 5, 3), rowsUpTo(6, 3, 100), rowsUpTo(3, 6, 1)), (rows) => {
      const { assigned, cost, workerOfJob } = assign(matrixOf(rows));
      expect({ assigned, cost, way: workerOfJob }).toEqual(cheapestByHand(rows));
    }),
    { numRuns: 1500 },
  );
});

test('prices prove every answer, whatever the shape', () => {
  fc.assert(
    fc.property(fc.oneof(rowsUpTo(30, 40, 9), rowsUpTo(40, 20, 100_000)), (rows) => {
      const matrix = matrixOf(rows);
      expect(isProven(matrix, assign(matrix))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the order of jobs and workers changes neither number nor cost', () => {
  const shuffled = rowsUpTo(20, 20, 50).chain((rows) => {
    const width = rows[0]?.length ?? 0;
    const order = (length: number) =>
      fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length });
    return fc.tuple(fc.constant(rows), order(rows.length), order(width));
  });
  fc.assert(
    fc.property(shuffled, ([rows, jobs, workers]) => {
      const moved = jobs.map((job) => workers.map((worker) => rows[job]?.[worker] ?? null));
      const [plain, permuted] = [assign(matrixOf(rows)), assign(matrixOf(moved))];
      expect([permuted.assigned, permuted.cost]).toEqual([plain.assigned, plain.cost]);
    }),
    { numRuns: 300 },
  );
});

test('regret is the difference that trying every way with the pair finds', () => {
  fc.assert(
    fc.property(rowsUpTo(4, 4, 9), (rows) => {
      const matrix = matrixOf(rows);
      const best = assign(matrix);
      for (const [job, row] of rows.entries()) {
        for (const [worker, cost] of row.entries()) {
          const found = regretOf(matrix, best, job, worker);
          if (cost === null) expect(found.ok).toBe(false);
          else {
            const forced = cheapestByHand(rows, [job, worker]);
            const regret = forced.cost - best.cost;
            expect(found).toEqual({ ok: true, value: { regret, jobsLost: best.assigned - forced.assigned } });
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

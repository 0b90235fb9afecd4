import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideDown } from '#kernel/money.ts';
import { fairestByHand } from '#support/work-by-hand.ts';
import { fairest, type Batch, type FairestAnswer } from './maxmin.ts';

/** Small amounts and few different minutes, so that equal incomes are common. */
const batch = (most: number): fc.Arbitrary<Batch> =>
  fc
    .record({
      workers: fc.array(fc.record({ incomeRupiah: fc.bigInt(0n, 6n), onlineMinutes: fc.constantFrom(60, 90, 120) }), {
        maxLength: most,
      }),
      pays: fc.array(fc.bigInt(0n, 4n), { maxLength: most }),
      may: fc.array(fc.boolean(), { minLength: most * most, maxLength: most * most }),
    })
    .map(({ workers, pays, may }) => ({
      workers: workers.map((worker, index) => ({ id: `w${index}`, ...worker })),
      jobs: pays.map((payRupiah, index) => ({ id: `j${index}`, payRupiah })),
      eligible: new Map(
        workers.map((_, row) => [
          `w${row}`,
          pays.flatMap((__, column) => (may[row * most + column] ? [`j${column}`] : [])),
        ]),
      ),
    }));

function answered(of: Batch): FairestAnswer {
  const answer = fairest(of);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

test('no way to give out the batch is fairer: trying all finds the same incomes', () => {
  fc.assert(
    fc.property(batch(5), (of) => {
      const { assigned, hourlyRupiah } = answered(of);
      const { assigned: most, incomes } = fairestByHand(of);
      expect(assigned).toBe(most);
      expect(hourlyRupiah).toEqual(incomes.map((income) => divideDown(income.numerator, income.denominator)));
    }),
    { numRuns: 500 },
  );
});

test('every pair is allowed, no worker and no job stands in two, and the incomes are those of the pairs', () => {
  fc.assert(
    fc.property(batch(8), (of) => {
      const { pairs, hourlyRupiah } = answered(of);
      for (const [workerId, jobId] of pairs) expect(of.eligible.get(workerId)).toContain(jobId);
      expect(new Set(pairs.map(([workerId]) => workerId)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, jobId]) => jobId)).size).toBe(pairs.length);
      const jobOf = new Map(pairs);
      const incomes = of.workers.map((worker) => {
        const pay = of.jobs.find((job) => job.id === jobOf.get(worker.id))?.payRupiah ?? 0n;
        return Number(divideDown((worker.incomeRupiah + pay) * 60n, BigInt(worker.onlineMinutes)));
      });
      expect(incomes.toSorted((a, b) => a - b)).toEqual(hourlyRupiah.map(Number));
    }),
    { numRuns: 200 },
  );
});

test('the order of the list changes no income', () => {
  fc.assert(
    fc.property(batch(6), (of) => {
      const turned = { ...of, workers: of.workers.toReversed(), jobs: of.jobs.toReversed() };
      expect(answered(turned).hourlyRupiah).toEqual(answered(of).hourlyRupiah);
    }),
    { numRuns: 200 },
  );
});

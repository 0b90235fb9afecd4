import type { CostRow } from '#modules/dispatch/domain/assignment/matrix.ts';
import type { Batch } from '#modules/dispatch/domain/maxmin.ts';
import { compareFractions, fraction, type Fraction } from '#kernel/fraction.ts';

/** One way to give out jobs: the worker of each, or `null`. */
export type Way = readonly (number | null)[];

/** Every way to give out `jobs` among `workers` by `may`, in the order of the rule for equals: low workers first, `null` last. */
export function everyWay(jobs: number, workers: number, may: (job: number, worker: number) => boolean): Way[] {
  const ways: Way[] = [];
  const go = (way: (number | null)[]): void => {
    const job = way.length;
    if (job === jobs) {
      ways.push(way);
      return;
    }
    for (let worker = 0; worker < workers; worker += 1) {
      if (may(job, worker) && !way.includes(worker)) go([...way, worker]);
    }
    go([...way, null]);
  };
  go([]);
  return ways;
}

export interface BestByHand {
  readonly assigned: number;
  readonly cost: number;
  readonly way: Way;
}

/** The best way to give out the jobs, found by trying all; `forced` pairs must be in it. */
export function cheapestByHand(rows: readonly CostRow[], forced?: readonly [job: number, worker: number]): BestByHand {
  const costOf = (job: number, worker: number): number | null => rows[job]?.[worker] ?? null;
  let best: BestByHand | undefined;
  for (const way of everyWay(rows.length, rows[0]?.length ?? 0, (job, worker) => costOf(job, worker) !== null)) {
    if (forced && way[forced[0]] !== forced[1]) continue;
    const costs = way.flatMap((worker, job) => (worker === null ? [] : [costOf(job, worker) ?? 0]));
    const cost = costs.reduce((sum, each) => sum + each, 0);
    const better = !best || costs.length > best.assigned || (costs.length === best.assigned && cost < best.cost);
    if (better) best = { assigned: costs.length, cost, way };
  }
  if (!best) throw new Error('no way holds the forced pair');
  return best;
}

/** The hourly incomes, lowest first, of the fairest way to give out a batch, found by trying all. */
export function fairestByHand(batch: Batch): { readonly assigned: number; readonly incomes: readonly Fraction[] } {
  const may = (worker: number, job: number): boolean =>
    (batch.eligible.get(batch.workers[worker]?.id ?? '') ?? []).includes(batch.jobs[job]?.id ?? '');
  let best: { assigned: number; incomes: readonly Fraction[] } | undefined;
  for (const way of everyWay(batch.workers.length, batch.jobs.length, may)) {
    const assigned = way.filter((job) => job !== null).length;
    const incomes = batch.workers
      .map((worker, index) => {
        const pay = batch.jobs[way[index] ?? -1]?.payRupiah ?? 0n;
        return fraction((worker.incomeRupiah + pay) * 60n, BigInt(worker.onlineMinutes));
      })
      .toSorted(compareFractions);
    const better =
      !best || assigned > best.assigned || (assigned === best.assigned && compareLists(incomes, best.incomes) > 0);
    if (better) best = { assigned, incomes };
  }
  return best ?? { assigned: 0, incomes: [] };
}

function compareLists(a: readonly Fraction[], b: readonly Fraction[]): number {
  for (const [index, value] of a.entries()) {
    const order = compareFractions(value, b[index] ?? value);
    if (order !== 0) return order;
  }
  return 0;
}

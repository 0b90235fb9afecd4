import { describe, expect, test } from 'vitest';
import { dispatchText } from '#support/dispatch-files.ts';
import { readLiLim, readSolomon } from '../../instances/route-file.ts';
import { faultsOf, lengthOf } from './faults.ts';
import { planRoutes } from './plan.ts';
import type { RoutePlan, RouteProblem } from './problem.ts';

function planned(problem: RouteProblem, rounds: number, seed = 1): RoutePlan {
  const plan = planRoutes(problem, { rounds, seed });
  if (!plan.ok) throw new Error(plan.refusal.code);
  return plan.value;
}

function problemIn(path: string): RouteProblem {
  const read = (path.startsWith('solomon/') ? readSolomon : readLiLim)(dispatchText(path));
  if (!read.ok) throw new Error(`${path}: ${read.refusal.code}`);
  return read.value;
}

/** Shortest distances known, and how far above them a short search may end: a fifth of the usual effort or less. */
const KNOWN: readonly [path: string, distance: number, percent: number][] = [
  ['solomon/C101.txt', 828.94, 5],
  ['solomon/C201.txt', 591.56, 5],
  ['solomon/R101.txt', 1642.88, 12],
  ['solomon/R201.txt', 1149.68, 12],
  ['solomon/RC101.txt', 1643.41, 12],
  ['solomon/RC201.txt', 1265.56, 12],
  ['lilim/lc101.txt', 828.94, 5],
  ['lilim/lc201.txt', 591.56, 5],
  ['lilim/lr101.txt', 1650.8, 12],
  ['lilim/lr201.txt', 1253.23, 12],
  ['lilim/lrc101.txt', 1708.8, 12],
  ['lilim/lrc201.txt', 1406.94, 12],
];
const UNPUBLISHED = ['C102', 'C202', 'R102', 'R202', 'RC102', 'RC202'];

describe('published days are planned without a fault and near the best known', () => {
  test.each(KNOWN)('%s', (path, distance, percent) => {
    const problem = problemIn(path);
    const plan = planned(problem, 2500);
    expect(faultsOf(problem, plan)).toEqual([]);
    expect(plan.distance).toBeCloseTo(lengthOf(problem, plan.routes), 6);
    expect(plan.distance).toBeLessThan(distance * (1 + percent / 100));
  });

  test.each(UNPUBLISHED)('%s, on the road and in pairs', (name) => {
    for (const path of [`solomon/${name}.txt`, `lilim/l${name.toLowerCase()}.txt`]) {
      const problem = problemIn(path);
      expect(faultsOf(problem, planned(problem, 600))).toEqual([]);
    }
  });
});

const place = { y: 0, demand: 1, ready: 0, due: 1000, service: 0 };
const SMALL: RouteProblem = {
  vehicles: 3,
  capacity: 3,
  speed: 1,
  depot: { ...place, number: 0, x: 0, demand: 0 },
  stops: [5, -5, 6, -6, 7, -7].map((x, index) => ({ ...place, number: index + 1, x })),
  pairs: [],
};

describe('a plan', () => {
  test('the same day and seed give the same plan', () => {
    const problem = problemIn('lilim/lrc102.txt');
    expect(planned(problem, 300)).toEqual(planned(problem, 300));
  });

  test('neighbours share a vehicle', () => {
    const plan = planned(SMALL, 300);
    expect(plan.distance).toBe(28);
    expect(plan.routes.map((route) => route.toSorted((a, b) => a - b))).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ]);
  });

  test('fewer vehicles than the shortest plan would use are enough, at a longer way', () => {
    const far = { ...SMALL, capacity: 9, stops: SMALL.stops.map((each) => ({ ...each, due: 60 })) };
    expect(planned({ ...far, vehicles: 1 }, 300).routes).toHaveLength(1);
  });

  test('with too few vehicles for the loads it is refused, with the number that would do', () => {
    expect(planRoutes({ ...SMALL, vehicles: 1 }, { rounds: 300, seed: 1 })).toEqual({
      ok: false,
      refusal: { code: 'dispatch.too_few_vehicles', params: { needed: '2', vehicles: '1' } },
    });
  });

  test('a day without stops needs no vehicle', () => {
    expect(planned({ ...SMALL, stops: [] }, 300)).toEqual({ distance: 0, routes: [] });
  });

  test('speed shortens the time, not the way', () => {
    const hurried = { ...SMALL, stops: SMALL.stops.map((each) => ({ ...each, due: 4 })) };
    const plan = planned({ ...hurried, speed: 2 }, 300);
    expect(faultsOf({ ...hurried, speed: 2 }, plan)).toEqual([]);
    expect(plan.distance).toBe(28);
  });
});

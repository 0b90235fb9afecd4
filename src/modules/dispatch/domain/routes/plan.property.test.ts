import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOf, lengthOf } from './faults.ts';
import { planRoutes } from './plan.ts';
import { routeProblem, type RouteProblem, type Stop } from './problem.ts';

/** Windows are drawn around the time at which a vehicle of its own would come, so that most days can be served. */
const stops = (most: number): fc.Arbitrary<Stop[]> =>
  fc
    .array(
      fc.record({
        x: fc.integer({ min: -20, max: 20 }),
        y: fc.integer({ min: -20, max: 20 }),
        demand: fc.nat(5),
        ready: fc.nat(60),
        length: fc.integer({ min: 30, max: 120 }),
        service: fc.nat(10),
      }),
      { maxLength: most },
    )
    .map((all) =>
      all.map(({ ready, length, ...place }, index) => ({ ...place, number: index + 1, ready, due: ready + length })),
    );

const depot: Stop = { number: 0, x: 0, y: 0, demand: 0, ready: 0, due: 400, service: 0 };

const loaded = (most: number): fc.Arbitrary<RouteProblem> =>
  stops(most).map((all) => ({ vehicles: most + 1, capacity: 10, speed: 1, depot, stops: all, pairs: [] }));

const paired = (most: number): fc.Arbitrary<RouteProblem> =>
  stops(2 * most).map((all) => {
    const even = all.slice(0, all.length - (all.length % 2));
    return {
      vehicles: most + 1,
      capacity: 10,
      speed: 2,
      depot,
      stops: even.map((stop, index) =>
        index % 2 === 0 ? stop : { ...stop, demand: -(even[index - 1]?.demand ?? 0), due: 300 },
      ),
      pairs: even.flatMap((_, index): [number, number][] => (index % 2 === 0 ? [[index, index + 1]] : [])),
    };
  });

test('every plan keeps every rule, as a second reading of the rules says', () => {
  fc.assert(
    fc.property(fc.oneof(loaded(25), paired(12)), fc.nat(), (problem, seed) => {
      fc.pre(routeProblem(problem).ok);
      const plan = planRoutes(problem, { rounds: 40, seed });
      expect(plan.ok && faultsOf(problem, plan.value)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Every way to cut every order of the stops into routes. */
function shortestByHand(problem: RouteProblem): number {
  let shortest = Infinity;
  const go = (routes: number[][], left: readonly number[]): void => {
    if (left.length === 0) {
      const length = lengthOf(problem, routes);
      if (length < shortest && faultsOf(problem, { distance: 0, routes }).length === 0) shortest = length;
      return;
    }
    for (const next of left) {
      const rest = left.filter((each) => each !== next);
      go([...routes, [next]], rest);
      const last = routes.at(-1);
      if (last) go([...routes.slice(0, -1), [...last, next]], rest);
    }
  };
  go(
    [],
    problem.stops.map((stop) => stop.number),
  );
  return shortest;
}

test('small days are planned as short as trying every plan finds', () => {
  fc.assert(
    fc.property(fc.oneof(loaded(5), paired(2)), (problem) => {
      fc.pre(routeProblem(problem).ok);
      const plan = planRoutes(problem, { rounds: 400, seed: 1 });
      expect(plan.ok && plan.value.distance).toBeCloseTo(shortestByHand(problem), 6);
    }),
    { numRuns: 60 },
  );
});

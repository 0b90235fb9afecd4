import { describe, expect, test } from 'vitest';
import { faultsOf, lengthOf } from './faults.ts';
import { routeProblem, type RouteProblem, type Stop } from './problem.ts';

const stop = (number: number, x: number, change: Partial<Stop> = {}): Stop => ({
  number,
  x,
  y: 0,
  demand: 4,
  ready: 0,
  due: 100,
  service: 5,
  ...change,
});

/** Stops 10, 20 and 30 to the east of the depot; speed 1. */
const LINE: RouteProblem = {
  vehicles: 2,
  capacity: 10,
  speed: 1,
  depot: stop(0, 0, { demand: 0, service: 0, due: 200 }),
  stops: [stop(1, 10), stop(2, 20), stop(3, 30)],
  pairs: [],
};

const PAIR: RouteProblem = {
  ...LINE,
  stops: [stop(1, 10), stop(2, 20, { demand: -4 }), stop(3, 30, { demand: 9 }), stop(4, 30, { demand: -9 })],
  pairs: [
    [0, 1],
    [2, 3],
  ],
};

const rules = (problem: RouteProblem, routes: number[][]) =>
  faultsOf(problem, { distance: 0, routes }).map(({ rule, stop: at }) => `${rule} ${at}`);

describe('a plan is checked rule by rule', () => {
  test('a plan that can be driven has no fault', () => {
    expect(rules(LINE, [[1, 2], [3]])).toEqual([]);
    expect(rules(PAIR, [[1, 2, 3, 4]])).toEqual([]);
    expect(lengthOf(LINE, [[1, 2], [3]])).toBe(40 + 60);
  });

  test.each<[string, RouteProblem, number[][], string[]]>([
    ['more vehicles than there are', LINE, [[1], [2], [3]], ['vehicles -1']],
    [
      'a stop that does not exist',
      LINE,
      [
        [1, 2],
        [3, 9],
      ],
      ['unknown_stop 9'],
    ],
    [
      'a stop twice',
      LINE,
      [
        [1, 2],
        [3, 1],
      ],
      ['visited_twice 1'],
    ],
    ['a stop left out', LINE, [[1, 2]], ['not_visited 3']],
    ['too much for one vehicle', LINE, [[1, 2, 3]], ['overloaded 0']],
    ['too much on the way', PAIR, [[1, 3, 2, 4]], ['overloaded 3']],
    ['delivered before it was picked up', PAIR, [[2, 1, 3, 4]], ['overloaded 2', 'pair 1']],
    ['picked up by one, delivered by another', PAIR, [[1, 3, 4], [2]], ['overloaded 3', 'overloaded 2', 'pair 1']],
  ])('%s', (_, problem, routes, expected) => {
    expect(rules(problem, routes)).toEqual(expected);
  });

  test('late by the smallest step, and in time to the dot', () => {
    const until = (due: number): RouteProblem => ({ ...LINE, stops: [stop(1, 10), stop(2, 20, { due }), stop(3, 30)] });
    expect(rules(until(25), [[1, 2], [3]])).toEqual([]);
    expect(rules(until(24.999), [[1, 2], [3]])).toEqual(['late 2']);
  });

  test('waiting for the window counts, and so does the way home', () => {
    const waits = { ...LINE, stops: [stop(1, 10, { ready: 90 }), stop(2, 20), stop(3, 30)] };
    expect(rules(waits, [[1, 2], [3]])).toEqual(['late 2']);
    const early = { ...LINE, depot: { ...LINE.depot, due: 64 } };
    expect(rules(early, [[1, 2], [3]])).toEqual(['home_late 0']);
  });
});

describe('a day that no plan can serve is refused before the search', () => {
  const why = (problem: RouteProblem) => {
    const read = routeProblem(problem);
    return read.ok ? null : [read.refusal.code, read.refusal.path];
  };
  const withStop = (change: Partial<Stop>): RouteProblem => ({ ...LINE, stops: [stop(1, 10), stop(7, 20, change)] });

  test.each<[string, RouteProblem, string[]]>([
    ['a stop twice', { ...LINE, stops: [stop(7, 10), stop(7, 20)] }, ['dispatch.stop_twice', 'stop 7']],
    ['a window that ends before it begins', withStop({ ready: 9, due: 8 }), ['dispatch.window_reversed', 'stop 7']],
    ['a load no vehicle carries', withStop({ demand: 11 }), ['dispatch.stop_too_heavy', 'stop 7']],
    ['too far away for its window', withStop({ due: 19 }), ['dispatch.stop_unreachable', 'stop 7']],
    ['too far away to come home', withStop({ ready: 99, service: 99 }), ['dispatch.stop_unreachable', 'stop 7']],
    [
      'a pickup without its load',
      {
        ...PAIR,
        pairs: [
          [0, 3],
          [2, 1],
        ],
      },
      ['dispatch.pair_broken', 'stop 1'],
    ],
    [
      'a stop in two pairs',
      {
        ...PAIR,
        pairs: [
          [0, 1],
          [0, 1],
        ],
      },
      ['dispatch.pair_broken', 'stop 1'],
    ],
    ['a stop in no pair', { ...PAIR, pairs: [[0, 1]] }, ['dispatch.pair_broken', 'stop 3']],
    [
      'a delivery too late after its pickup',
      { ...PAIR, stops: PAIR.stops.map((each) => (each.number === 4 ? { ...each, due: 30 } : each)) },
      ['dispatch.stop_unreachable', 'stop 4'],
    ],
  ])('%s', (_, problem, expected) => {
    expect(why(problem)).toEqual(expected);
  });

  test('and one that can be served is not', () => {
    expect([why(LINE), why(PAIR)]).toEqual([null, null]);
  });
});

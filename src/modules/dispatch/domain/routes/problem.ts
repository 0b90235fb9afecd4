import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';

/** Stops that one day may have; the search grows with their square. */
const MAX_STOPS = 1000;

/** A place to visit. Distances, times and loads are in the units of the file that they came from. */
export interface Stop {
  /** The number by which people know the stop. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Load that comes on at the stop; negative where it goes off. A delivery from the depot counts what is brought. */
  readonly demand: number;
  /** Service may not begin before `ready` and not after `due`. */
  readonly ready: number;
  readonly due: number;
  readonly service: number;
}

/**
 * A day of stops with time windows. `pairs` empty: everything is loaded at the depot (Solomon's VRPTW). Otherwise every stop
 * belongs to one pair: the same vehicle picks up first and delivers later (Li and Lim's PDPTW).
 */
export interface RouteProblem {
  readonly vehicles: number;
  readonly capacity: number;
  readonly speed: number;
  /** Where vehicles start, and end before its `due`. */
  readonly depot: Stop;
  readonly stops: readonly Stop[];
  /** Indices into `stops`: pickup, delivery. */
  readonly pairs: readonly (readonly [pickup: number, delivery: number])[];
}

/** The stops of each vehicle in driving order, by number; the depot is not named. */
export interface RoutePlan {
  readonly distance: number;
  readonly routes: readonly (readonly number[])[];
}

export type ProblemRefusal =
  | 'dispatch.too_many_stops'
  | 'dispatch.stop_twice'
  | 'dispatch.window_reversed'
  | 'dispatch.stop_too_heavy'
  | 'dispatch.stop_unreachable'
  | 'dispatch.pair_broken';

/** Euclidean distance, as the benchmark sets define it. */
export function distanceBetween(a: Stop, b: Stop): number {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return Math.sqrt(dx * dx + dy * dy);
}

/**
 * The problem, or why no plan can exist: too many stops, a stop twice, a window that ends before it begins, a load that no
 * vehicle carries, a stop that even a vehicle of its own reaches too late or comes home from too late, pairs that do
 * not match. Paths name the stop: `stop 17`.
 */
export function routeProblem(problem: RouteProblem): Result<RouteProblem, ProblemRefusal> {
  if (problem.stops.length > MAX_STOPS) {
    const params = { count: String(problem.stops.length), limit: String(MAX_STOPS) };
    return refused(refusal('dispatch.too_many_stops', params));
  }
  const numbers = new Set([problem.depot.number]);
  for (const stop of problem.stops) {
    const path = `stop ${stop.number}`;
    if (numbers.has(stop.number)) {
      return refused(refusal('dispatch.stop_twice', { stop: String(stop.number) }, { path }));
    }
    numbers.add(stop.number);
    const why = whyNotVisitable(problem, stop);
    if (why) return refused(refusal(why, { stop: String(stop.number) }, { path }));
  }
  const why = whyNotPaired(problem);
  return why ? refused(why) : ok(problem);
}

function whyNotVisitable({ depot, capacity, speed }: RouteProblem, stop: Stop): ProblemRefusal | null {
  if (stop.due < stop.ready) return 'dispatch.window_reversed';
  if (Math.abs(stop.demand) > capacity) return 'dispatch.stop_too_heavy';
  const way = distanceBetween(depot, stop) / speed;
  const begin = Math.max(stop.ready, depot.ready + way);
  return begin > stop.due || begin + stop.service + way > depot.due ? 'dispatch.stop_unreachable' : null;
}

function whyNotPaired({ pairs, stops, depot, speed }: RouteProblem): Refusal<ProblemRefusal> | null {
  if (pairs.length === 0) return null;
  const paired = new Set<number>();
  for (const [pickup, delivery] of pairs) {
    const [from, to] = [stops[pickup], stops[delivery]];
    const number = String(from?.number ?? to?.number ?? pickup);
    const path = `stop ${number}`;
    const matches = from && to && from.demand >= 0 && from.demand + to.demand === 0;
    if (!matches || paired.has(pickup) || paired.has(delivery) || pickup === delivery) {
      return refusal('dispatch.pair_broken', { stop: number }, { path });
    }
    paired.add(pickup).add(delivery);
    const picked = Math.max(from.ready, depot.ready + distanceBetween(depot, from) / speed);
    const brought = Math.max(to.ready, picked + from.service + distanceBetween(from, to) / speed);
    const home = brought + to.service + distanceBetween(to, depot) / speed;
    if (brought > to.due || home > depot.due)
      return refusal('dispatch.stop_unreachable', { stop: String(to.number) }, { path: `stop ${to.number}` });
  }
  const alone = stops.find((_, index) => !paired.has(index));
  return alone
    ? refusal('dispatch.pair_broken', { stop: String(alone.number) }, { path: `stop ${alone.number}` })
    : null;
}

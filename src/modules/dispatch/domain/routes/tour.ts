import { distanceBetween, type RouteProblem } from './problem.ts';

/** What is visited together: one stop, or a pickup with its delivery. */
export interface Request {
  /** Node of the stop, or of the pickup. */
  readonly first: number;
  /** Node of the delivery; 0 (the depot) where there is none. */
  readonly second: number;
  readonly demand: number;
}

/** The problem as the search reads it: nodes count from 0, the depot, and everything stands in flat arrays. */
interface Ground {
  readonly nodes: number;
  readonly vehicles: number;
  readonly capacity: number;
  readonly paired: boolean;
  /** Distance and travel time between nodes, row by row. */
  readonly distance: Float64Array;
  readonly travel: Float64Array;
  readonly ready: Float64Array;
  readonly due: Float64Array;
  readonly service: Float64Array;
  readonly demand: Float64Array;
  readonly requests: readonly Request[];
  /** Request of each node. */
  readonly requestOf: Int32Array;
  /** For each node the others, nearest first. */
  readonly nearest: readonly Int32Array[];
}

/** What the search walks on: the ground, and what every request would cost alone. */
export interface Field extends Ground {
  /** The tour of each request alone; `null` where no vehicle reaches it in time. */
  readonly alone: readonly (Tour | null)[];
}

export function fieldOf(problem: RouteProblem): Field {
  const places = [problem.depot, ...problem.stops];
  const nodes = places.length;
  const distance = new Float64Array(nodes * nodes);
  for (const [a, from] of places.entries()) {
    for (const [b, to] of places.entries()) distance[a * nodes + b] = distanceBetween(from, to);
  }
  const paired = problem.pairs.length > 0;
  const requests: Request[] = paired
    ? problem.pairs.map(([pickup, delivery]) => {
        return { first: pickup + 1, second: delivery + 1, demand: problem.stops[pickup]?.demand ?? 0 };
      })
    : problem.stops.map((stop, index) => ({ first: index + 1, second: 0, demand: stop.demand }));
  const requestOf = new Int32Array(nodes).fill(-1);
  for (const [index, request] of requests.entries()) {
    requestOf[request.first] = index;
    if (request.second !== 0) requestOf[request.second] = index;
  }
  const ground: Ground = {
    nodes,
    vehicles: problem.vehicles,
    capacity: problem.capacity,
    paired,
    distance,
    travel: distance.map((length) => length / problem.speed),
    ready: Float64Array.from(places, (place) => place.ready),
    due: Float64Array.from(places, (place) => place.due),
    service: Float64Array.from(places, (place) => place.service),
    demand: Float64Array.from(places, (place) => place.demand),
    requests,
    requestOf,
    nearest: places.map((_, node) => nearestTo(distance, nodes, node)),
  };
  const alone = requests.map(({ first, second }) =>
    tourOf(ground, second === 0 ? [0, first, 0] : [0, first, second, 0]),
  );
  return { ...ground, alone };
}

function nearestTo(distance: Float64Array, nodes: number, from: number): Int32Array {
  const others = Array.from({ length: nodes - 1 }, (_, index) => index + 1);
  const length = (node: number): number => distance[from * nodes + node] ?? 0;
  return Int32Array.from(others.toSorted((a, b) => length(a) - length(b) || a - b));
}

/** One vehicle's day. `path` begins and ends with the depot; the other arrays go along with it. Never changed once made. */
export interface Tour {
  readonly path: readonly number[];
  /** Earliest moment at which service can begin at each place. */
  readonly begin: readonly number[];
  /** Latest moment at which service may begin, so that all later places are still in time. */
  readonly latest: readonly number[];
  /** Load on leaving each place, for pairs; the whole load alone otherwise. */
  readonly load: readonly number[];
  readonly distance: number;
}

/**
 * The schedule of a path, or `null` where it comes too late anywhere. The search compares with `latest`, which is counted
 * backwards; only this count forwards decides, so that a last bit of rounding never makes a late plan.
 */
export function tourOf(field: Ground, path: readonly number[]): Tour | null {
  const { nodes, travel, distance, ready, due, service, demand } = field;
  const places = path.length;
  // Plain arrays that grow in order: a short typed array costs more to make than the schedule to count.
  const begin = [ready[0]!];
  const latest = [due[0]!];
  const load = [0];
  let length = 0;
  for (let place = 1; place < places; place += 1) {
    const [from, to] = [path[place - 1]!, path[place]!];
    const arrival = begin[place - 1]! + (place === 1 ? 0 : service[from]!) + travel[from * nodes + to]!;
    const starts = Math.max(arrival, ready[to]!);
    if (starts > due[to]!) return null;
    begin.push(starts);
    latest.push(due[to]!);
    length += distance[from * nodes + to]!;
    if (field.paired) load.push(load[place - 1]! + demand[to]!);
    else load[0] = load[0]! + demand[to]!;
  }
  for (let place = places - 2; place >= 0; place -= 1) {
    const [from, to] = [path[place]!, path[place + 1]!];
    const leave = latest[place + 1]! - travel[from * nodes + to]! - (place === 0 ? 0 : service[from]!);
    latest[place] = Math.min(leave, latest[place]!);
  }
  return { path, begin, latest, load, distance: length };
}

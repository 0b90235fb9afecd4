import type { Field, Request, Tour } from './tour.ts';

/** Where a request fits into a tour, and how much longer the tour becomes. */
export interface Fit {
  readonly detour: number;
  /** Place in the path before which the first node goes, and, in the old path, the second. */
  readonly firstPlace: number;
  readonly secondPlace: number;
}

/** Chance that a place is passed over, which keeps the greedy choice from walking the same way again. */
const BLINK = 0.01;

/** The cheapest place of a request in a tour with a detour below `limit`, or `null`. */
export function cheapestFit(
  field: Field,
  tour: Tour,
  request: Request,
  limit: number,
  chance: () => number,
): Fit | null {
  return request.second === 0
    ? cheapestSingle(field, tour, request, limit, chance)
    : cheapestPair(field, tour, request, limit, chance);
}

function cheapestSingle(field: Field, tour: Tour, request: Request, limit: number, chance: () => number): Fit | null {
  const { nodes, distance, travel, ready, due, service, capacity } = field;
  const { path, begin, latest, load } = tour;
  const node = request.first;
  if (load[0]! + request.demand > capacity) return null;
  let [best, bestPlace] = [limit, 0];
  for (let place = 1; place < path.length; place += 1) {
    const [from, to] = [path[place - 1]!, path[place]!];
    const arrival = begin[place - 1]! + (place === 1 ? 0 : service[from]!) + travel[from * nodes + node]!;
    if (arrival > due[node]!) break;
    const detour = distance[from * nodes + node]! + distance[node * nodes + to]! - distance[from * nodes + to]!;
    if (detour >= best) continue;
    const leave = Math.max(arrival, ready[node]!) + service[node]!;
    if (leave + travel[node * nodes + to]! > latest[place]! || chance() < BLINK) continue;
    [best, bestPlace] = [detour, place];
  }
  return bestPlace === 0 ? null : { detour: best, firstPlace: bestPlace, secondPlace: bestPlace };
}

function cheapestPair(field: Field, tour: Tour, request: Request, limit: number, chance: () => number): Fit | null {
  const { nodes, distance, travel, ready, due, service, capacity } = field;
  const { path, begin, latest, load } = tour;
  const pickup = request.first;
  let [best, least]: [Fit | null, number] = [null, limit];
  for (let place = 1; place < path.length; place += 1) {
    const [from, to] = [path[place - 1]!, path[place]!];
    const arrival = begin[place - 1]! + (place === 1 ? 0 : service[from]!) + travel[from * nodes + pickup]!;
    if (arrival > due[pickup]!) break;
    if (load[place - 1]! + request.demand > capacity) continue;
    const leave = Math.max(arrival, ready[pickup]!) + service[pickup]!;
    const way = distance[from * nodes + pickup]!;
    const gone = way + distance[pickup * nodes + to]! - distance[from * nodes + to]!;
    if (chance() < BLINK) continue;
    const fit = deliver(leave, way, gone, place);
    if (fit) [best, least] = [fit, fit.detour];
  }
  return best;

  /** The cheapest place of the delivery, once the vehicle has left the pickup, which stands before `start`. */
  function deliver(leave: number, way: number, gone: number, start: number): Fit | null {
    const delivery = request.second;
    let [found, foundPlace] = [least, 0];
    let [node, leaves] = [pickup, leave];
    for (let next = start; next < path.length; next += 1) {
      const to = path[next]!;
      const arrival = leaves + travel[node * nodes + delivery]!;
      if (arrival > due[delivery]!) break;
      const around = distance[node * nodes + delivery]! + distance[delivery * nodes + to]!;
      const detour =
        around + (next === start ? way - distance[path[next - 1]! * nodes + to]! : gone - distance[node * nodes + to]!);
      const done = Math.max(arrival, ready[delivery]!) + service[delivery]!;
      if (detour < found && done + travel[delivery * nodes + to]! <= latest[next]!)
        [found, foundPlace] = [detour, next];

      const reached = leaves + travel[node * nodes + to]!;
      if (reached > latest[next]! || load[next]! + request.demand > capacity) break;
      leaves = Math.max(reached, ready[to]!) + service[to]!;
      node = to;
    }
    return foundPlace === 0 ? null : { detour: found, firstPlace: start, secondPlace: foundPlace };
  }
}

/** The path with the request put in where it fits. */
export function withRequest(path: readonly number[], request: Request, fit: Fit): number[] {
  const longer = path.slice(0, fit.firstPlace);
  longer.push(request.first, ...path.slice(fit.firstPlace, fit.secondPlace));
  if (request.second !== 0) longer.push(request.second);
  longer.push(...path.slice(fit.secondPlace));
  return longer;
}

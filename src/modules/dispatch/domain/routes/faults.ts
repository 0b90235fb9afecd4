import { distanceBetween, type RoutePlan, type RouteProblem, type Stop } from './problem.ts';

/** A rule that a plan breaks, and at which stop of which route (both counted from 0; -1: the plan as a whole). */
export interface PlanFault {
  readonly rule:
    'vehicles' | 'unknown_stop' | 'visited_twice' | 'not_visited' | 'late' | 'home_late' | 'overloaded' | 'pair';
  readonly route: number;
  readonly stop: number;
}

/**
 * Every rule that the plan breaks; none for a plan that can be driven. It walks each route from the start and shares nothing
 * with the search, so that the two can only agree when both are right.
 */
export function faultsOf(problem: RouteProblem, plan: RoutePlan): PlanFault[] {
  const faults: PlanFault[] = [];
  if (plan.routes.length > problem.vehicles) faults.push({ rule: 'vehicles', route: -1, stop: -1 });
  const byNumber = new Map(problem.stops.map((stop) => [stop.number, stop]));
  const visited = new Map<number, { route: number; place: number }>();
  for (const [route, numbers] of plan.routes.entries()) {
    const stops: Stop[] = [];
    for (const [place, number] of numbers.entries()) {
      const stop = byNumber.get(number);
      if (!stop) faults.push({ rule: 'unknown_stop', route, stop: number });
      else stops.push(stop);
      if (visited.has(number)) faults.push({ rule: 'visited_twice', route, stop: number });
      visited.set(number, { route, place });
    }
    faults.push(...drive(problem, route, stops));
  }
  for (const { number } of problem.stops) {
    if (!visited.has(number)) faults.push({ rule: 'not_visited', route: -1, stop: number });
  }
  for (const [pickup, delivery] of problem.pairs) {
    const from = visited.get(problem.stops[pickup]?.number ?? -1);
    const to = visited.get(problem.stops[delivery]?.number ?? -1);
    if (from?.route === to?.route && (from?.place ?? 0) < (to?.place ?? 0)) continue;
    faults.push({ rule: 'pair', route: from?.route ?? -1, stop: problem.stops[pickup]?.number ?? -1 });
  }
  return faults;
}

function drive(problem: RouteProblem, route: number, stops: readonly Stop[]): PlanFault[] {
  const faults: PlanFault[] = [];
  const { depot, speed, capacity, pairs } = problem;
  let load = pairs.length > 0 ? 0 : stops.reduce((sum, stop) => sum + stop.demand, 0);
  if (load > capacity) faults.push({ rule: 'overloaded', route, stop: depot.number });
  let [time, last] = [depot.ready, depot];
  for (const stop of stops) {
    time = Math.max(stop.ready, time + distanceBetween(last, stop) / speed);
    if (time > stop.due) faults.push({ rule: 'late', route, stop: stop.number });
    time += stop.service;
    load += pairs.length > 0 ? stop.demand : -stop.demand;
    if (load > capacity || load < 0) faults.push({ rule: 'overloaded', route, stop: stop.number });
    last = stop;
  }
  if (time + distanceBetween(last, depot) / speed > depot.due)
    faults.push({ rule: 'home_late', route, stop: depot.number });
  return faults;
}

/** The length of a plan, from the depot through each route and back. */
export function lengthOf(problem: RouteProblem, routes: readonly (readonly number[])[]): number {
  const byNumber = new Map(problem.stops.map((stop) => [stop.number, stop]));
  let length = 0;
  for (const numbers of routes) {
    let last = problem.depot;
    for (const number of numbers) {
      const stop = byNumber.get(number) ?? problem.depot;
      length += distanceBetween(last, stop);
      last = stop;
    }
    length += distanceBetween(last, problem.depot);
  }
  return length;
}

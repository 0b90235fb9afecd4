import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import { seededChance } from './chance.ts';
import { lengthOf } from './faults.ts';
import type { RoutePlan, RouteProblem } from './problem.ts';
import { recreate } from './recreate.ts';
import { ruin } from './ruin.ts';
import { fieldOf, type Field, type Tour } from './tour.ts';

/** How long to search, and from which seed: the same three give the same plan on every machine. */
export interface SearchEffort {
  readonly rounds: number;
  readonly seed: number;
}

/** About one second on one core, well under two: a round takes the longer, the more stops there are. */
export function usualEffort(problem: RouteProblem): SearchEffort {
  return { rounds: Math.min(28_000, Math.floor(2_800_000 / Math.max(1, problem.stops.length))), seed: 1 };
}

/** Separate beginnings, because now and then one of them stays caught in a poor plan; the best is then searched on. */
const BEGINNINGS = 4;

/** How much longer than the plan at hand a new one may be at first, in mean legs of the plan; it falls to nothing. */
const FIRST_TOLERANCE = 3;
const LAST_TOLERANCE = 1;

/** What a vehicle that is not there is counted at; more than any detour. */
const BEYOND_FLEET = 1e9;

/**
 * Routes for a day with as little driving as a bounded search finds: a greedy plan is torn down in part and built up again,
 * again and again (see `ruin`), and a plan that is a little longer may be kept at first, less and less later. Not
 * proven to be shortest. Refuses when the search found no plan for so few vehicles.
 */
export function planRoutes(
  problem: RouteProblem,
  effort: SearchEffort,
): Result<RoutePlan, 'dispatch.too_few_vehicles'> {
  const field = fieldOf(problem);
  const best = search(field, effort);
  if (best.length > problem.vehicles) {
    const params = { needed: String(best.length), vehicles: String(problem.vehicles) };
    return refused(refusal('dispatch.too_few_vehicles', params));
  }
  const routes = best.map((tour) => tour.path.slice(1, -1).map((node) => problem.stops[node - 1]?.number ?? -1));
  routes.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return ok({ distance: lengthOf(problem, routes), routes });
}

function search(field: Field, { rounds, seed }: SearchEffort): readonly Tour[] {
  if (field.requests.length === 0) return [];
  const chance = seededChance(seed);
  const share = Math.ceil(rounds / (2 * BEGINNINGS));
  const everything = field.requests.map((_, index) => index);
  const found = Array.from({ length: BEGINNINGS }, () => {
    const greedy = recreate(field, { tours: [], absent: everything }, chance);
    return improve(field, greedy, share, FIRST_TOLERANCE, chance);
  });
  const best = found.reduce((a, b) => (costOf(field, b) < costOf(field, a) ? b : a));
  return improve(field, best, rounds - share * BEGINNINGS, LAST_TOLERANCE, chance);
}

/** The best plan met on a walk of `rounds` steps from `start`. */
function improve(
  field: Field,
  start: readonly Tour[],
  rounds: number,
  tolerance: number,
  chance: () => number,
): readonly Tour[] {
  let [current, currentCost] = [start, costOf(field, start)];
  let [best, bestCost] = [current, currentCost];
  const widest = (tolerance * distanceOf(start)) / field.nodes;
  for (let round = 0; round < rounds; round += 1) {
    const next = recreate(field, ruin(field, current, chance), chance);
    const cost = costOf(field, next);
    if (cost >= currentCost + widest * (1 - round / rounds) * chance()) continue;
    [current, currentCost] = [next, cost];
    if (cost < bestCost) [best, bestCost] = [next, cost];
  }
  return best;
}

/** Distance; each vehicle beyond those at hand counts as more than any detour could save. */
function costOf(field: Field, tours: readonly Tour[]): number {
  return distanceOf(tours) + Math.max(0, tours.length - field.vehicles) * BEYOND_FLEET;
}

function distanceOf(tours: readonly Tour[]): number {
  return tours.reduce((sum, tour) => sum + tour.distance, 0);
}

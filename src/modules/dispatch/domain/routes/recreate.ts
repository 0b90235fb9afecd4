import { assert } from '#kernel/assert.ts';
import { cheapestFit, withRequest, type Fit } from './insertion.ts';
import type { Draft } from './ruin.ts';
import { tourOf, type Field, type Request, type Tour } from './tour.ts';

/** Puts the absent requests back, each where it makes the plan least longer, in an order drawn by chance. */
export function recreate(field: Field, draft: Draft, chance: () => number): Tour[] {
  const tours = [...draft.tours];
  for (const index of sortedAbsent(field, draft.absent, chance)) {
    const [request, alone] = [field.requests[index], field.alone[index]];
    assert(request, 'a request without a number');
    assert(alone, 'a stop that no vehicle of its own reaches passed the door');
    place(field, tours, { request, alone }, chance);
  }
  return tours;
}

/** Into the tour with the least detour, or into a tour of its own where that is shorter or nothing else is in time. */
function place(
  field: Field,
  tours: Tour[],
  { request, alone }: { readonly request: Request; readonly alone: Tour },
  chance: () => number,
): void {
  let [best, bestTour]: [Fit | null, number] = [null, -1];
  for (const [index, tour] of tours.entries()) {
    const limit = best?.detour ?? (tours.length < field.vehicles ? alone.distance : Infinity);
    const fit = cheapestFit(field, tour, request, limit, chance);
    if (fit) [best, bestTour] = [fit, index];
  }
  const tour = tours[bestTour];
  const longer = best && tour ? tourOf(field, withRequest(tour.path, request, best)) : null;
  if (longer) tours[bestTour] = longer;
  else tours.push(alone);
}

type Key = (field: Field, request: Request) => number;

/** Orders in which absent requests are tried, and how often each is drawn. */
const ORDERS: readonly { readonly weight: number; readonly key: Key | null }[] = [
  { weight: 4, key: null },
  { weight: 4, key: (_, request) => -request.demand },
  { weight: 2, key: (field, request) => -(field.distance[request.first] ?? 0) },
  { weight: 1, key: (field, request) => field.distance[request.first] ?? 0 },
  { weight: 2, key: (field, request) => windowEnd(field, request) - (field.ready[request.first] ?? 0) },
  { weight: 2, key: (field, request) => field.ready[request.first] ?? 0 },
  { weight: 2, key: (field, request) => -windowEnd(field, request) },
];
const ALL_WEIGHTS = ORDERS.reduce((sum, order) => sum + order.weight, 0);

function windowEnd(field: Field, request: Request): number {
  return field.due[request.second === 0 ? request.first : request.second] ?? 0;
}

function sortedAbsent(field: Field, absent: readonly number[], chance: () => number): number[] {
  let drawn = chance() * ALL_WEIGHTS;
  const order = ORDERS.find(({ weight }) => (drawn -= weight) < 0);
  const keyed = absent.map((index) => {
    const request = field.requests[index];
    return { index, key: order?.key && request ? order.key(field, request) : chance() };
  });
  return keyed.sort((a, b) => a.key - b.key || a.index - b.index).map(({ index }) => index);
}

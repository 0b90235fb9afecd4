import { tourOf, type Field, type Tour } from './tour.ts';

/** A plan that is being torn down and built up: its tours, and the requests that no tour serves at the moment. */
export interface Draft {
  readonly tours: Tour[];
  readonly absent: number[];
}

/** Requests taken out of a draft on average, and stops taken out of one tour at most. */
const MEAN_REMOVED = 10;
const MAX_STRING = 10;

/** Chance that one tour is dissolved altogether instead: strings alone seldom find a plan with a vehicle fewer. */
const WHOLE_TOUR = 0.02;

/**
 * Takes strings of neighbouring stops out of some tours near a stop drawn by chance (J. Christiaens and G. Vanden Berghe,
 * "Slack induction by string removals for vehicle routing problems", Transportation Science 54, 2020). The partner of a
 * pickup or delivery goes with it.
 */
export function ruin(field: Field, tours: readonly Tour[], chance: () => number): Draft {
  const whole: number = field.nodes - 1;
  const meanStops = whole / tours.length;
  const longest = Math.min(MAX_STRING, meanStops);
  const most = (4 * MEAN_REMOVED) / (1 + longest) - 1;
  const wanted = Math.floor(chance() * most + 1);

  const tourOfNode = new Int32Array(field.nodes).fill(-1);
  for (const [index, tour] of tours.entries()) for (const node of tour.path) tourOfNode[node] = index;
  const removed = new Set<number>();
  const ruined = new Set<number>();
  const seed = 1 + Math.floor(chance() * whole);
  if (chance() < WHOLE_TOUR) return withoutRequests(field, tours, requestsOf(field, tours[tourOfNode[seed] ?? -1]));
  takeString(seed);
  for (const node of field.nearest[seed] ?? []) {
    if (ruined.size >= wanted) break;
    takeString(node);
  }
  return withoutRequests(field, tours, removed);

  function takeString(node: number): void {
    const index = tourOfNode[node] ?? -1;
    const request = field.requestOf[node] ?? -1;
    const tour = tours[index];
    if (!tour || ruined.has(index) || removed.has(request)) return;
    const stops = tour.path.length - 2;
    const count = Math.floor(1 + chance() * Math.min(stops, longest));
    const { from, spared } = stringAround(tour.path.indexOf(node), stops, count);
    for (let place = from; place < from + count + (spared === 0 ? 0 : 1); place += 1) {
      if (place !== spared) removed.add(field.requestOf[tour.path[place] ?? 0] ?? -1);
    }
    ruined.add(index);
  }

  /** Where a string of `count` stops around `place` begins; half of the strings spare one stop in their middle. */
  function stringAround(place: number, stops: number, count: number): { from: number; spared: number } {
    const split = count > 1 && count < stops && chance() < 0.5;
    const span = split ? count + 1 : count;
    const lowest = Math.max(1, place - span + 1);
    const highest = Math.min(place, stops - span + 1);
    const from = lowest + Math.floor(chance() * (highest - lowest + 1));
    return { from, spared: split ? from + 1 + Math.floor(chance() * (span - 2)) : 0 };
  }
}

function requestsOf(field: Field, tour: Tour | undefined): Set<number> {
  return new Set(tour?.path.slice(1, -1).map((node) => field.requestOf[node] ?? -1));
}

function withoutRequests(field: Field, tours: readonly Tour[], removed: ReadonlySet<number>): Draft {
  const kept: Tour[] = [];
  const absent = new Set(removed);
  for (const tour of tours) {
    const path = tour.path.filter((node) => node === 0 || !removed.has(field.requestOf[node] ?? -1));
    if (path.length === tour.path.length) kept.push(tour);
    else if (path.length > 2) {
      const shorter = tourOf(field, path);
      kept.push(shorter ?? tour);
      if (!shorter) for (const node of tour.path) absent.delete(field.requestOf[node] ?? -1);
    }
  }
  return { tours: kept, absent: [...absent] };
}

import type { Reserve } from './election.ts';

/** How far the seats are filled. */
export interface SeatState {
  readonly reserves: readonly Reserve[];
  readonly winners: readonly number[];
  readonly seatsLeft: number;
}

/** How many seats the reserve's members must still get. */
export function seatsOwed(reserve: Reserve, winners: readonly number[]): number {
  return Math.max(0, reserve.seats - winners.filter((winner) => reserve.members.includes(winner)).length);
}

/** Seats that only members of a reserve may still take. */
function reservedSeatsLeft(state: SeatState): number {
  return state.reserves.reduce((owed, reserve) => owed + seatsOwed(reserve, state.winners), 0);
}

/** Whether a seat is open to this candidate: a free one, or one that is reserved for a group of theirs. */
export function isElectable(state: SeatState, candidate: number): boolean {
  if (state.seatsLeft < 1) return false;
  if (state.seatsLeft > reservedSeatsLeft(state)) return true;
  return state.reserves.some((reserve) => reserve.members.includes(candidate) && seatsOwed(reserve, state.winners) > 0);
}

/** How many members of a reserve are in `candidates`. */
export function countIn(reserve: Reserve, candidates: ReadonlySet<number>): number {
  return reserve.members.filter((member) => candidates.has(member)).length;
}

/** Whether a reserve needs all of its members that are left, this one among them (guard). */
export function isNeeded(state: SeatState, hopeful: ReadonlySet<number>, candidate: number): boolean {
  return state.reserves.some(
    (reserve) => reserve.members.includes(candidate) && countIn(reserve, hopeful) <= seatsOwed(reserve, state.winners),
  );
}

/**
 * Who may be excluded next. When only reserved seats are left, those who cannot take one (doom); else everybody whom no
 * reserve needs (guard). Without reserves: everybody.
 */
export function excludable(
  state: SeatState,
  hopeful: ReadonlySet<number>,
): { readonly candidates: number[]; readonly doomed: boolean } {
  const all = [...hopeful];
  if (state.reserves.length === 0) return { candidates: all, doomed: false };
  const doomed = all.filter((candidate) => !isElectable(state, candidate));
  if (doomed.length > 0) return { candidates: doomed, doomed: true };
  return { candidates: all.filter((candidate) => !isNeeded(state, hopeful, candidate)), doomed: false };
}

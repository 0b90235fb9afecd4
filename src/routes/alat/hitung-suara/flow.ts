/** A round as it is drawn: votes by candidate in a fixed order, and the papers that name nobody any more. For drawing only. */
export interface FlowRound {
  readonly votes: readonly number[];
  readonly exhausted: number;
}

/** A stretch of a bar: a candidate's votes, or (`null`) the papers that name nobody any more. */
export interface Segment {
  readonly candidate: number | null;
  readonly x: number;
  readonly width: number;
}

/** Votes on their way from a stretch of one bar to a stretch of the next. */
export interface Ribbon {
  /** From whom. */
  readonly candidate: number | null;
  /** Whether they stay with whoever has them. */
  readonly stays: boolean;
  readonly path: string;
}

export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly bars: readonly { readonly y: number; readonly segments: readonly Segment[] }[];
  readonly ribbons: readonly Ribbon[];
}

const WIDTH = 360;
const BAR = 24;
/** Between two bars: room for ribbons to bend; a long count is drawn closer, so that it can be seen at once. */
const GAP = 40;
const CLOSE_GAP = 20;
const MANY_ROUNDS = 10;
/** Narrower than this nobody sees it. */
const THINNEST = 0.2;

/** Draws a count from top to bottom: a bar for each round as wide as all votes, and ribbons where votes move. */
export function drawFlow(rounds: readonly FlowRound[]): FlowDrawing {
  const whole = Math.max(1, ...rounds.map((round) => total(pilesOf(round))));
  const scale = WIDTH / whole;
  const gap = rounds.length > MANY_ROUNDS ? CLOSE_GAP : GAP;
  const bars = rounds.map((round, place) => ({ y: place * (BAR + gap), segments: segmentsOf(round, scale) }));
  const ribbons = rounds.slice(1).flatMap((round, place) => {
    const before = rounds[place];
    return before ? ribbonsBetween(pilesOf(before), pilesOf(round), { scale, gap, y: place * (BAR + gap) + BAR }) : [];
  });
  return { width: WIDTH, height: Math.max(0, rounds.length * (BAR + gap) - gap), barHeight: BAR, bars, ribbons };
}

/** The candidates' votes, and behind them the papers that name nobody. */
const pilesOf = ({ votes, exhausted }: FlowRound): number[] => [...votes, exhausted];

const total = (piles: readonly number[]): number => piles.reduce((sum, pile) => sum + pile, 0);

const nameOf = (pile: number, piles: readonly number[]): number | null => (pile === piles.length - 1 ? null : pile);

function segmentsOf(round: FlowRound, scale: number): Segment[] {
  const piles = pilesOf(round);
  let x = 0;
  return piles.flatMap((votes, pile) => {
    const segment = { candidate: nameOf(pile, piles), x, width: votes * scale };
    x += segment.width;
    return segment.width > THINNEST ? [segment] : [];
  });
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
}

/**
 * What moved between two rounds. Whoever lost votes gave them to those who gained, each as much as his part of all gains:
 * exact where one pile is moved at a time, a fair picture where several are.
 */
function movesBetween(before: readonly number[], after: readonly number[]): Move[] {
  const kept = before.map((votes, pile) => Math.min(votes, after[pile] ?? 0));
  const gained = after.map((votes, pile) => votes - (kept[pile] ?? 0));
  const lostInAll = before.reduce((sum, votes, pile) => sum + votes - (kept[pile] ?? 0), 0);
  const stays = kept.map((votes, pile): Move => ({ from: pile, to: pile, votes }));
  const moved = before.flatMap((votes, from) => {
    const lost = votes - (kept[from] ?? 0);
    return gained.map((gain, to): Move => ({ from, to, votes: lostInAll > 0 ? (gain * lost) / lostInAll : 0 }));
  });
  return [...stays, ...moved].filter((move) => move.votes > 0);
}

/** Where the ribbons between two bars are drawn: from `y` down over the gap. */
interface Between {
  readonly scale: number;
  readonly gap: number;
  readonly y: number;
}

function ribbonsBetween(before: readonly number[], after: readonly number[], { scale, gap, y }: Between): Ribbon[] {
  const moves = movesBetween(before, after);
  const start = edgesOf(moves, 'from', 'to', before, scale);
  const end = edgesOf(moves, 'to', 'from', after, scale);
  return moves.flatMap((move) => {
    const width = move.votes * scale;
    const [left, right] = [start.get(move) ?? 0, end.get(move) ?? 0];
    if (width < THINNEST) return [];
    const stays = move.from === move.to;
    return [{ candidate: nameOf(move.from, before), stays, path: ribbonPath(left, right, width, { y, gap }) }];
  });
}

/** Where each move leaves or reaches its bar: side by side within its pile, in the order of the other ends. */
function edgesOf(
  moves: readonly Move[],
  end: 'from' | 'to',
  other: 'from' | 'to',
  piles: readonly number[],
  scale: number,
): Map<Move, number> {
  const edges = new Map<Move, number>();
  let x = 0;
  piles.forEach((votes, pile) => {
    let within = x;
    for (const move of moves.filter((each) => each[end] === pile).toSorted((a, b) => a[other] - b[other])) {
      edges.set(move, within);
      within += move.votes * scale;
    }
    x += votes * scale;
  });
  return edges;
}

/** A band from (left, y) to (right, y + gap), bent like a river. */
function ribbonPath(left: number, right: number, width: number, { y, gap }: Omit<Between, 'scale'>): string {
  const [bottom, middle] = [y + gap, y + gap / 2];
  const at = (value: number): string => String(Math.trunc(value * 100) / 100);
  return (
    `M${at(left)} ${y}C${at(left)} ${middle} ${at(right)} ${middle} ${at(right)} ${bottom}` +
    `H${at(right + width)}C${at(right + width)} ${middle} ${at(left + width)} ${middle} ${at(left + width)} ${y}Z`
  );
}

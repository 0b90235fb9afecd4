/** How many candidates stand in the made ballots, and for how many seats. */
export const CANDIDATES = 12;
export const SEATS = 5;

/** Draws that are the same on every run (Lehmer's generator, modulus 2^31 - 1). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A BLT file with one line a ballot, as a count without grouping would write it; most voters rank three to eight. */
export function makeBallots(ballots: number): Uint8Array {
  const draw = drawing(7);
  const lines = [`${CANDIDATES} ${SEATS}`];
  for (let line = 0; line < ballots; line += 1) {
    const left = Array.from({ length: CANDIDATES }, (_, candidate) => candidate + 1);
    const names: number[] = [];
    // The lower of two draws: the first candidates are the favourites.
    for (let rank = 3 + draw(6); rank > 0; rank -= 1)
      names.push(...left.splice(Math.min(draw(left.length), draw(left.length)), 1));
    lines.push(`1 ${names.join(' ')} 0`);
  }
  lines.push('0', ...Array.from({ length: CANDIDATES }, (_, candidate) => `"Calon ${candidate + 1}"`), '"Uji"', '');
  return new TextEncoder().encode(lines.join('\n'));
}

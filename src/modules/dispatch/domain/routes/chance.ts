/**
 * A sequence of numbers from 0 up to 1 that looks like chance and is the same for the same seed (mulberry32, T. Ettinger,
 * public domain). For searches that must give the same answer twice; never for lots or secrets.
 */
export function seededChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

import { sha256 } from '../db/client.server.ts';

/** A hash beside the way from a leaf to the root, and on which side it stands. */
export interface Beside {
  readonly side: 'left' | 'right';
  readonly hash: string;
}

const leafHash = (leaf: string): string => sha256(`leaf\n${leaf}`);
const nodeHash = (left: string, right: string): string => sha256(`node\n${left}\n${right}`);

/** The level above: two by two; an odd one out is carried up. */
function above(level: readonly string[]): string[] {
  const next: string[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i] ?? '', level[i + 1]];
    next.push(right === undefined ? left : nodeHash(left, right));
  }
  return next;
}

/** Root of a Merkle tree over leaf hashes, in order; an odd node is carried up (RFC 9162, section 2.1, without its prefixes). */
export function merkleRoot(leaves: readonly string[]): string {
  let level = leaves.map(leafHash);
  while (level.length > 1) level = above(level);
  return level[0] ?? sha256('empty');
}

/**
 * What a leaf needs so that anybody can work out the root without the other leaves: the hashes beside its way up, from the
 * bottom. Some dozen hashes prove a row among a million.
 */
export function merklePath(leaves: readonly string[], index: number): Beside[] {
  const path: Beside[] = [];
  let at = index;
  for (let level = leaves.map(leafHash); level.length > 1; level = above(level)) {
    const isRight = at % 2 === 1;
    const hash = level[isRight ? at - 1 : at + 1];
    if (hash !== undefined) path.push({ side: isRight ? 'left' : 'right', hash });
    at = Math.floor(at / 2);
  }
  return path;
}

/** The root that a leaf and its path lead to. */
export function rootFrom(leaf: string, path: readonly Beside[]): string {
  return path.reduce(
    (hash, beside) => (beside.side === 'left' ? nodeHash(beside.hash, hash) : nodeHash(hash, beside.hash)),
    leafHash(leaf),
  );
}

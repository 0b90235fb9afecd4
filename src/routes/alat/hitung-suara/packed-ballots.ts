import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Largest text of ballots that is unpacked. */
const MOST_UNPACKED_BYTES = 4_000_000;

/** The ballots of an answer in letters that its forms carry: the next count and the file need no second upload. */
export function packBallots(bytes: Uint8Array): string {
  return deflateRawSync(bytes).toString('base64url');
}

/** The ballots that were packed; nothing where the letters were cut or changed. */
export function unpackBallots(packed: string): Uint8Array {
  try {
    return inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_UNPACKED_BYTES });
  } catch {
    return new Uint8Array();
  }
}

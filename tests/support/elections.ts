import { readFileSync } from 'node:fs';

const FOLDER = new URL('../elections/', import.meta.url);

/** A file of `tests/elections`. */
export function electionBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, FOLDER));
}

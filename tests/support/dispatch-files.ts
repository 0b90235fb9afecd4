import { readFileSync } from 'node:fs';

/** The published instances with known answers, which lie beside the checkout. */
const FOLDER = new URL('../../../shared/data/dispatch/', import.meta.url);

/** The bytes of a file of the dispatch verification set: `orlib/assign100.txt`. */
export function dispatchBytes(path: string): Uint8Array {
  return readFileSync(new URL(path, FOLDER));
}

export function dispatchText(path: string): string {
  return new TextDecoder().decode(dispatchBytes(path));
}

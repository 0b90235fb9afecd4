import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { caseDocument, readCase } from '#modules/surplus/case.ts';
import type { SurplusCase } from '#modules/surplus/model.ts';

/** Longest packed case that an address carries; proxies and chat programs cut longer ones. */
export const MOST_ADDRESS_CHARACTERS = 4_000;
/** Largest case that is unpacked: some hundred thousand members. */
const MOST_UNPACKED_BYTES = 64_000_000;

/** A whole case in letters that an address can carry. */
export function packCase(splitCase: SurplusCase): string {
  return deflateRawSync(JSON.stringify(caseDocument(splitCase))).toString('base64url');
}

/** The case that was packed; `null` where the letters were cut or changed. */
export function unpackCase(packed: string): SurplusCase | null {
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_UNPACKED_BYTES });
    const read = readCase(JSON.parse(bytes.toString('utf8')));
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}

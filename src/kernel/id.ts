import { assert } from './assert.ts';

/**
 * Identifiers are TypeIDs (jetify-com/typeid, spec 0.3): a kind prefix and a UUIDv7 in Crockford base 32, `mem_01h455vb4pex5vsknk084sn02q`.
 * They sort by creation time and say what they name.
 */
export type Id = string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID = /^([a-z]{2,8})_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** Ids of one millisecond that keep their order: the counter has twelve bits (RFC 9562, 6.2, method 1). */
export const IDS_PER_MILLISECOND = 4096;

/**
 * A new id of `kind`: the time in milliseconds since 1970, a counter below 4,096 that orders the ids of one millisecond, and
 * eight random bytes.
 */
export function makeId(kind: string, atMilliseconds: number, counter: number, random: Uint8Array): Id {
  assert(
    random.length >= 8 && counter >= 0 && counter < IDS_PER_MILLISECOND,
    'an id needs eight random bytes and a counter',
  );
  let value = (BigInt(atMilliseconds) << 16n) | 0x7000n | BigInt(counter);
  random.subarray(0, 8).forEach((byte, index) => {
    value = (value << 8n) | BigInt(index === 0 ? 0x80 | (byte & 0x3f) : byte);
  });

  let text = '';
  for (let i = 0; i < 26; i += 1) {
    text = ALPHABET.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return `${kind}_${text}`;
}

/** Whether `text` is an id of `kind` (of any kind when none is named). */
export function isId(text: string, kind?: string): boolean {
  const match = ID.exec(text);
  return match !== null && (kind === undefined || match[1] === kind);
}

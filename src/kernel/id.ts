import { assert } from './assert.ts';

/**
 * Identifiers are TypeIDs (jetify-com/typeid, spec 0.3): a kind prefix and a UUIDv7 in Crockford base 32, `mem_01h455vb4pex5vsknk084sn02q`.
 * They sort by creation time and say what they name.
 */
export type Id = string;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID = /^([a-z]{2,8})_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** A new id of `kind`, from the time in milliseconds since 1970 and ten random bytes. */
export function makeId(kind: string, atMilliseconds: number, random: Uint8Array): Id {
  assert(random.length >= 10, 'an id needs ten random bytes');
  let value = BigInt(atMilliseconds);
  value = (value << 16n) | 0x7000n | (BigInt(random[0]! & 0x0f) << 8n) | BigInt(random[1]!);
  value = (value << 8n) | BigInt(0x80 | (random[2]! & 0x3f));
  for (let i = 3; i < 10; i += 1) value = (value << 8n) | BigInt(random[i]!);

  let text = '';
  for (let i = 0; i < 26; i += 1) {
    text = ALPHABET[Number(value & 31n)]! + text;
    value >>= 5n;
  }
  return `${kind}_${text}`;
}

/** Whether `text` is an id of `kind` (of any kind when none is named). */
export function isId(text: string, kind?: string): boolean {
  const match = ID.exec(text);
  return match !== null && (kind === undefined || match[1] === kind);
}

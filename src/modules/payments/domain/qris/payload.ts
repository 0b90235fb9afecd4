import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import { checksumOf } from './checksum.ts';
import { isTemplate, longestValue } from './tags.ts';

/** A tag of a QRIS code: plain, or holding tags itself. */
export interface QrisTag {
  readonly tag: string;
  readonly value: string;
  /** The tags inside, where the tag is a template. Written one after another they are the value. */
  readonly tags?: readonly QrisTag[];
}

/** A code without its checksum, in the order in which it was written. */
export type QrisPayload = readonly QrisTag[];

export type QrisRefusal =
  | 'qris.too_long'
  | 'qris.not_text'
  | 'qris.tag_wrong'
  | 'qris.length_wrong'
  | 'qris.value_cut'
  | 'qris.value_too_long'
  | 'qris.tag_twice'
  | 'qris.format_wrong'
  | 'qris.initiation_wrong'
  | 'qris.crc_missing'
  | 'qris.crc_not_hex'
  | 'qris.crc_wrong'
  | 'qris.trailing_text';

/** The largest QR symbol holds 2,953 bytes; nothing longer was ever scanned. */
const MAX_CHARACTERS = 2953;

const CRC_TAG = '63';

/**
 * Reads the text of a QRIS code (EMVCo merchant-presented: tag, length in characters, value; CRC last). Structure is checked
 * before the checksum, because a wrong length can stand under a right checksum. Refuses broken tags and lengths, a value cut
 * short, a tag twice, an unknown format, a missing, wrong or misspelt checksum, and text behind it; each refusal
 * names the position, counted from 1 in characters.
 */
export function parseQris(text: string): Result<QrisPayload, QrisRefusal> {
  const characters = Array.from(text);
  if (characters.length > MAX_CHARACTERS) {
    const params = { position: String(MAX_CHARACTERS + 1), limit: String(MAX_CHARACTERS) };
    return refused(refusal('qris.too_long', params));
  }
  const broken = characters.findIndex((character) => /^[\p{Cc}\p{Cs}]$/u.test(character));
  if (broken !== -1 && characters.slice(broken).some((character) => !/\s/u.test(character))) {
    return refused(refusal('qris.not_text', { position: String(broken + 1) }));
  }
  const read = readTags(characters, 0, characters.length, null);
  if (!read.ok) return read;
  const why = whyNotFramed(read.value) ?? whyNotChecked(characters, read.value);
  return why ? refused(why) : ok(read.value.tags.slice(0, -1));
}

interface ReadTags {
  readonly tags: QrisTag[];
  /** Where each tag begins, from 0. */
  readonly starts: number[];
  /** Where the reader stopped. */
  readonly end: number;
}

/** Reads tags from `start` to `end`; on the first level the checksum ends the reading. */
function readTags(
  characters: readonly string[],
  start: number,
  end: number,
  parent: string | null,
): Result<ReadTags, QrisRefusal> {
  const tags: QrisTag[] = [];
  const starts: number[] = [];
  for (let at = start; at < end;) {
    const read = readTag(characters, at, end, parent);
    if (!read.ok) return read;
    const { tag } = read.value;
    if (tags.some((other) => other.tag === tag.tag)) {
      return refused(refusal('qris.tag_twice', { tag: tag.tag, position: String(at + 1) }, where(parent, tag.tag)));
    }
    tags.push(tag);
    starts.push(at);
    at = read.value.end;
    if (parent === null && tag.tag === CRC_TAG) return ok({ tags, starts, end: at });
  }
  return ok({ tags, starts, end });
}

function readTag(
  characters: readonly string[],
  start: number,
  end: number,
  parent: string | null,
): Result<{ tag: QrisTag; end: number }, QrisRefusal> {
  const tag = characters.slice(start, Math.min(start + 2, end)).join('');
  if (!/^[0-9]{2}$/.test(tag)) {
    return refused(refusal('qris.tag_wrong', { found: tag, position: String(start + 1) }, where(parent)));
  }
  const path = where(parent, tag);
  const digits = characters.slice(start + 2, Math.min(start + 4, end)).join('');
  const position = String(start + 3);
  if (!/^[0-9]{2}$/.test(digits) || digits === '00') {
    return refused(refusal('qris.length_wrong', { tag, found: digits, position }, path));
  }
  const length = Number(digits);
  if (parent === null && length > longestValue(tag)) {
    const params = { tag, length: String(length), limit: String(longestValue(tag)), position };
    return refused(refusal('qris.value_too_long', params, path));
  }
  const from = start + 4;
  if (from + length > end) {
    const params = { tag, length: String(length), left: String(end - from), position };
    return refused(refusal('qris.value_cut', params, path));
  }
  const value = characters.slice(from, from + length).join('');
  if (parent !== null || !isTemplate(tag)) return ok({ tag: { tag, value }, end: from + length });
  const inner = readTags(characters, from, from + length, tag);
  return inner.ok ? ok({ tag: { tag, value, tags: inner.value.tags }, end: from + length }) : inner;
}

function where(...parts: readonly (string | null)[]): { path: string } | Record<string, never> {
  const path = parts.filter((part) => part !== null).join('.');
  return path === '' ? {} : { path };
}

/** The frame: format first, a known way of initiation, checksum last. */
function whyNotFramed({ tags, starts, end }: ReadTags): Refusal<QrisRefusal> | null {
  const [first] = tags;
  if (first?.tag !== '00' || first.value !== '01') {
    return refusal('qris.format_wrong', { found: first ? first.tag + first.value : '', position: '1' }, { path: '00' });
  }
  const initiation = tags.findIndex((tag) => tag.tag === '01');
  const how = tags[initiation]?.value;
  if (how !== undefined && how !== '11' && how !== '12') {
    const position = String((starts[initiation] ?? 0) + 5);
    return refusal('qris.initiation_wrong', { found: how, position }, { path: '01' });
  }
  if (tags.at(-1)?.tag !== CRC_TAG)
    return refusal('qris.crc_missing', { position: String(end + 1) }, { path: CRC_TAG });
  return null;
}

function whyNotChecked(characters: readonly string[], { tags, end }: ReadTags): Refusal<QrisRefusal> | null {
  const found = tags.at(-1)?.value ?? '';
  const position = String(end - found.length + 1);
  if (!/^[0-9A-F]{4}$/.test(found)) return refusal('qris.crc_not_hex', { found, position }, { path: CRC_TAG });
  if (end < characters.length) {
    const rest = characters.slice(end).join('');
    return refusal('qris.trailing_text', { found: rest.slice(0, 40), position: String(end + 1) });
  }
  const expected = checksumOf(characters.slice(0, end - found.length).join(''));
  if (expected !== found) return refusal('qris.crc_wrong', { found, expected, position }, { path: CRC_TAG });
  return null;
}

/** Writes a code and its checksum. What was read by `parseQris` is written again byte for byte. */
export function encodeQris(payload: QrisPayload): string {
  const body = `${payload.map(writeTag).join('')}${CRC_TAG}04`;
  return body + checksumOf(body);
}

function writeTag(tag: QrisTag): string {
  const text = writtenValue(tag);
  return tag.tag + String(characterCount(text)).padStart(2, '0') + text;
}

/** The value as it is written: of a template, its tags one after another. */
export function writtenValue({ value, tags }: QrisTag): string {
  return tags ? tags.map(writeTag).join('') : value;
}

/** Characters as QRIS counts them: code points, not the halves that JavaScript counts. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** A template from its tags, in rising order. */
export function template(tag: string, tags: readonly QrisTag[]): QrisTag {
  const sorted = tags.toSorted((a, b) => Number(a.tag) - Number(b.tag));
  return { tag, value: sorted.map(writeTag).join(''), tags: sorted };
}

/** The tag of the first level, or inside a template, by path: `59`, `62.05`. */
export function tagAt(payload: QrisPayload, path: string): QrisTag | undefined {
  const [outer, inner] = path.split('.');
  const tag = payload.find((each) => each.tag === outer);
  return inner === undefined ? tag : tag?.tags?.find((each) => each.tag === inner);
}

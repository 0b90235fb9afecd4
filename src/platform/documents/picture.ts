import { ok, refusal, refused, type Result } from '#kernel/result.ts';

/** A picture as it may be kept and shown: what it is, how large, and its bytes without a word about who took it where. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Pixels of the longer side that every reader of a paper still opens without trouble. */
const MOST_PIXELS = 4_000;

/**
 * Reads a PNG or JPEG file by its own bytes, whatever its name says. Leaves out what cameras and editors write beside the
 * picture (place, time, device, captions), and whatever follows its end. Refuses `picture.unreadable` and
 * `picture.too_many_pixels`. Sources: PNG (ISO/IEC 15948), JPEG (ITU-T T.81).
 */
export function readPicture(file: Uint8Array): Result<Picture> {
  const read = readPng(file) ?? readJpeg(file);
  if (!read || read.width === 0 || read.height === 0) return refused(refusal('picture.unreadable'));
  const { width, height } = read;
  if (Math.max(width, height) > MOST_PIXELS) {
    const sides = { width: String(width), height: String(height), most: String(MOST_PIXELS) };
    return refused(refusal('picture.too_many_pixels', sides));
  }
  return ok(read);
}

/** The room for a logo at the head of a paper, in millimetres. */
const LOGO_ROOM = { width: 30, height: 16 };

/** A logo's sides on paper, in millimetres: as large as its room allows, in proportion. */
export function logoSides({ width, height }: Picture): { readonly width: number; readonly height: number } {
  const scale = Math.min(LOGO_ROOM.width / width, LOGO_ROOM.height / height);
  return { width: width * scale, height: height * scale };
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks that say how the picture looks; every other one may be left out. */
const PNG_KEPT = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT']);

function readPng(file: Uint8Array): Picture | null {
  if (!startsWith(file, PNG_SIGNATURE)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const kept: Uint8Array[] = [file.subarray(0, PNG_SIGNATURE.length)];
  let size: { width: number; height: number } | null = null;
  // Length, kind, content, check sum.
  for (let at = PNG_SIGNATURE.length; at + 12 <= file.length;) {
    const end = at + 12 + view.getUint32(at);
    if (end > file.length) return null;
    const kind = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (kind === 'IHDR' && end - at >= 20) size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (PNG_KEPT.has(kind)) kept.push(file.subarray(at, end));
    if (kind === 'IEND') return size && { mediaType: 'image/png', ...size, bytes: joined(kept) };
    at = end;
  }
  return null;
}

const START_OF_IMAGE = [0xff, 0xd8];
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const EOI = Uint8Array.of(0xff, END_OF_IMAGE);
/** JFIF, the colour profile, and Adobe's note on how colours are stored. */
const JPEG_KEPT_APPLICATION = new Set([0xe0, 0xe2, 0xee]);
const JPEG_COMMENT = 0xfe;
const isNote = (marker: number): boolean =>
  marker === JPEG_COMMENT || (marker >= 0xe0 && marker <= 0xef && !JPEG_KEPT_APPLICATION.has(marker));
/** Markers that begin a frame; C4, C8 and CC lie between them and are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function readJpeg(file: Uint8Array): Picture | null {
  if (!startsWith(file, START_OF_IMAGE)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const kept: Uint8Array[] = [file.subarray(0, START_OF_IMAGE.length)];
  let size: { width: number; height: number } | null = null;
  for (let at = START_OF_IMAGE.length; at + 2 <= file.length;) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff) return null;
    if (marker === END_OF_IMAGE) return size && { mediaType: 'image/jpeg', ...size, bytes: joined([...kept, EOI]) };
    // FF, marker, length (of itself and the content); the compressed rows of a scan follow its head without a length.
    if (at + 4 > file.length) return null;
    const head = at + 2 + view.getUint16(at + 2);
    const end = marker === START_OF_SCAN ? endOfScan(file, head) : head;
    if (end > file.length) return null;
    if (isFrame(marker) && end - at >= 9) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (!isNote(marker)) kept.push(file.subarray(at, end));
    at = end;
  }
  return null;
}

/** Where the next marker stands: within the rows FF is followed by 00, or by the number of a restart. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    const next = file[at + 1] ?? 0;
    if (file[at] === 0xff && next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
  }
  return file.length;
}

function startsWith(file: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => file[at] === byte);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

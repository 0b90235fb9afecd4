import { crc32, deflateSync } from 'node:zlib';

/** A PNG chunk: length, kind, content, check sum. */
export function pngChunk(kind: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** A grey PNG picture; `notes` are chunks that say something about it and change nothing of how it looks. */
export function png(width: number, height: number, notes: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + width, 0x80).fill(0, 0, 1);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const chunks = [pngChunk('IHDR', head), ...notes, pngChunk('IDAT', rows), pngChunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([PNG_SIGNATURE, ...chunks]);
}

/** A JPEG picture of one pixel. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);

/** The same with what a camera writes beside it, right after the start. */
export function jpegWithNotes(notes: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + notes.length);
  return Buffer.concat([
    JPEG.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    Buffer.from(notes, 'latin1'),
    JPEG.subarray(2),
  ]);
}

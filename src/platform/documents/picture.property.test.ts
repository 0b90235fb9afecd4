import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JPEG, jpegWithNotes, png, pngChunk } from '#support/pictures.ts';
import { readPicture } from './picture.ts';
import { canBeDrawn } from './typst.server.ts';

const PLACE = 'GPS -7.4245 109.2302';

test('a PNG is read by its own bytes, without the place where it was taken', () => {
  const read = readPicture(png(40, 30, [pngChunk('tEXt', Buffer.from(`Comment\0${PLACE}`))]));
  expect(read).toMatchObject({ ok: true, value: { mediaType: 'image/png', width: 40, height: 30 } });
  if (!read.ok) return;
  expect(Buffer.from(read.value.bytes).equals(png(40, 30))).toBe(true);
  expect(canBeDrawn(read.value)).toBe(true);
});

test('a JPEG is read by its own bytes, without what the camera wrote beside it and what follows its end', () => {
  const read = readPicture(
    Buffer.concat([jpegWithNotes(`Exif\0\0${PLACE}`), Buffer.from([0xff, 0xd9]), Buffer.from(PLACE)]),
  );
  expect(read).toMatchObject({ ok: true, value: { mediaType: 'image/jpeg', width: 1, height: 1 } });
  if (!read.ok) return;
  expect(Buffer.from(read.value.bytes).toString('latin1')).not.toContain('GPS');
  expect(canBeDrawn(read.value)).toBe(true);
});

test('a picture that is whole outside and broken within cannot be drawn', () => {
  const head = png(4, 4).subarray(0, 33);
  const hollow = Buffer.concat([head, pngChunk('IDAT', Buffer.from('nothing')), pngChunk('IEND', Buffer.alloc(0))]);
  const read = readPicture(hollow);
  expect(read.ok && canBeDrawn(read.value)).toBe(false);
});

test('what is no picture, is torn off or is larger than a page is refused with the reason', () => {
  const why = (file: Uint8Array): string => {
    const read = readPicture(file);
    return read.ok ? 'read' : read.refusal.code;
  };
  expect(why(Buffer.from('<svg onload="alert(1)"/>'))).toBe('picture.unreadable');
  expect(why(png(9, 9).subarray(0, 40))).toBe('picture.unreadable');
  expect(why(png(0, 9))).toBe('picture.unreadable');
  expect(why(png(4_001, 1))).toBe('picture.too_many_pixels');
  expect(why(new Uint8Array())).toBe('picture.unreadable');
});

test('no file makes the reader stumble: it is read or refused', () => {
  const torn = fc.tuple(fc.constantFrom(png(8, 8), JPEG), fc.nat(300), fc.uint8Array({ maxLength: 40 }));
  fc.assert(
    fc.property(torn, ([file, at, noise]) => {
      const damaged = Buffer.concat([file.subarray(0, at), noise, file.subarray(at)]);
      expect(typeof readPicture(damaged).ok).toBe('boolean');
    }),
  );
});

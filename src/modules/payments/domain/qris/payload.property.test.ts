import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QRIS_CODES } from '#support/qris-codes.ts';
import { encodeQris, parseQris, template, type QrisPayload, type QrisTag } from './payload.ts';
import { isTemplate, longestValue } from './tags.ts';

const twoDigits = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));

/** Printable characters of every width in UTF-8. */
const character = fc.constantFrom(...'aZ09 .-/*', 'é', '最', '😀');
const text = (longest: number): fc.Arbitrary<string> =>
  fc.array(character, { minLength: 1, maxLength: longest }).map((characters) => characters.join(''));

const innerTags = fc
  .uniqueArray(fc.tuple(twoDigits(0, 99), text(8)), { minLength: 1, maxLength: 6, selector: ([tag]) => tag })
  .map((all): QrisTag[] => all.map(([tag, value]) => ({ tag, value })));

const outerTag = twoDigits(2, 99)
  .filter((tag) => tag !== '63')
  .chain((tag): fc.Arbitrary<QrisTag> =>
    isTemplate(tag)
      ? innerTags.map((tags) => template(tag, tags))
      : text(Math.min(25, longestValue(tag))).map((value) => ({ tag, value })),
  );

const payload: fc.Arbitrary<QrisPayload> = fc
  .tuple(
    fc.constantFrom([], [{ tag: '01', value: '11' }], [{ tag: '01', value: '12' }]),
    fc.uniqueArray(outerTag, { maxLength: 12, selector: (tag) => tag.tag }),
  )
  .map(([initiation, tags]) => [{ tag: '00', value: '01' }, ...initiation, ...tags]);

test('what is written is read again, tag by tag', () => {
  fc.assert(
    fc.property(payload, (tags) => {
      expect(parseQris(encodeQris(tags))).toEqual({ ok: true, value: tags });
    }),
    { numRuns: 500 },
  );
});

test('a code with one character changed is refused', () => {
  const codes = Object.values(QRIS_CODES);
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.nat(), fc.constantFrom(...'0123456789ABCKZ .x'), (code, at, other) => {
      const characters = Array.from(code);
      const place = at % characters.length;
      fc.pre(characters[place] !== other);
      characters[place] = other;
      expect(parseQris(characters.join('')).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a code cut anywhere is refused, and no text at all makes the reader fall over', () => {
  fc.assert(
    fc.property(payload, fc.nat(), (tags, at) => {
      const characters = Array.from(encodeQris(tags));
      expect(parseQris(characters.slice(0, at % characters.length).join('')).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0126349A') })),
      (noise) => {
        const read = parseQris(noise);
        if (!read.ok) expect(Number(read.refusal.params['position'])).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const texts = fc
  .array(fc.constantFrom('kopi', 'panen', 'harga', 'Rp2.000', 'naik', '\n', '  '), { maxLength: 20 })
  .map((words) => words.join(' '));

test('the parts put together are the two texts again', () => {
  fc.assert(
    fc.property(texts, texts, (first, second) => {
      const parts = wordDiff(first, second);
      const without = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('added')).toBe(first);
      expect(without('removed')).toBe(second);
    }),
  );
});

test('equal texts do not differ', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordDiff(text, text).every((part) => part.kind === 'same')).toBe(true);
    }),
  );
});

test('one word that was put in is the only difference', () => {
  expect(wordDiff('harga pasti panen', 'harga pasti sebelum panen')).toEqual([
    { kind: 'same', text: 'harga pasti ' },
    { kind: 'added', text: 'sebelum ' },
    { kind: 'same', text: 'panen' },
  ]);
});

import { expect, test } from 'vitest';
import { fractionWords, grouped, numberWords, percent } from './number-words.ts';

test.each([
  [0n, 'nol'],
  [7n, 'tujuh'],
  [10n, 'sepuluh'],
  [11n, 'sebelas'],
  [17n, 'tujuh belas'],
  [21n, 'dua puluh satu'],
  [100n, 'seratus'],
  [111n, 'seratus sebelas'],
  [1000n, 'seribu'],
  [1900n, 'seribu sembilan ratus'],
  [100_000n, 'seratus ribu'],
  [101_000n, 'seratus satu ribu'],
  [1_000_000n, 'satu juta'],
  [1_250_500n, 'satu juta dua ratus lima puluh ribu lima ratus'],
  [5_000_000_000n, 'lima miliar'],
  [1_000_000_000_001n, 'satu triliun satu'],
])('%s is written %s', (value, words) => {
  expect(numberWords(value)).toBe(words);
});

test('parts of a whole are written as in Indonesian law', () => {
  expect(fractionWords(1, 2)).toBe('satu perdua');
  expect(fractionWords(3, 4)).toBe('tiga perempat');
  expect(percent(2500)).toEqual({ figure: { id: '25', en: '25' }, words: 'dua puluh lima' });
  expect(percent(250)).toEqual({ figure: { id: '2,5', en: '2.5' }, words: 'dua koma lima' });
  expect(percent(1005)).toEqual({ figure: { id: '10,05', en: '10.05' }, words: 'sepuluh koma nol lima' });
  expect(grouped(1_250_000n)).toEqual({ id: '1.250.000', en: '1,250,000' });
});

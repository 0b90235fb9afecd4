import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInWords, clock, dateInWords, momentText } from './words.ts';

const DIGITS: Readonly<Record<string, bigint>> = {
  nol: 0n,
  satu: 1n,
  dua: 2n,
  tiga: 3n,
  empat: 4n,
  lima: 5n,
  enam: 6n,
  tujuh: 7n,
  delapan: 8n,
  sembilan: 9n,
};
const SCALES: Readonly<Record<string, bigint>> = {
  ribu: 1_000n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
};

/** Reads Indonesian number words back, as a listener would: by hundreds, then by thousands. */
function read(words: string): bigint {
  let [whole, group, last] = [0n, 0n, 0n];
  const full = words.replaceAll(/\bse(belas|puluh|ratus|ribu)\b/gu, 'satu $1');
  for (const word of full.split(' ')) {
    if (DIGITS[word] !== undefined) last = DIGITS[word];
    else if (word === 'belas') [group, last] = [group + 10n + last, 0n];
    else if (word === 'puluh') [group, last] = [group + last * 10n, 0n];
    else if (word === 'ratus') [group, last] = [group + last * 100n, 0n];
    else [whole, group, last] = [whole + (group + last) * (SCALES[word] ?? 0n), 0n, 0n];
  }
  return whole + group + last;
}

describe('amounts in words', () => {
  test.each([
    [0n, 'Rp0 (nol rupiah)'],
    [11n, 'Rp11 (sebelas rupiah)'],
    [100_000n, 'Rp100.000 (seratus ribu rupiah)'],
    [1_111_111n, 'Rp1.111.111 (satu juta seratus sebelas ribu seratus sebelas rupiah)'],
    [4_500_000n, 'Rp4.500.000 (empat juta lima ratus ribu rupiah)'],
    [2_000_018_000_000n, 'Rp2.000.018.000.000 (dua triliun delapan belas juta rupiah)'],
  ])('%s is %s', (rupiah, words) => {
    expect(amountInWords(rupiah)).toBe(words);
  });

  test('say the figure beside them, up to hundreds of trillions', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999n * 10n ** 12n }), (rupiah) => {
        const [, words = ''] = /\((.*) rupiah\)$/u.exec(amountInWords(rupiah)) ?? [];
        expect(read(words)).toBe(rupiah);
      }),
      { numRuns: 500 },
    );
  });
});

describe('dates and times', () => {
  test('read as in a deed', () => {
    expect(dateInWords('2026-11-24')).toBe(
      'Selasa, tanggal dua puluh empat November dua ribu dua puluh enam (24 November 2026)',
    );
  });

  test('stand in the zone of the cooperative, also past midnight', () => {
    expect(clock('09:30', 'Asia/Makassar')).toBe('pukul 09.30 WITA');
    expect(momentText('2026-12-31T17:05:00.000Z', 'Asia/Jakarta')).toBe('1 Januari 2027 pukul 00.05 WIB');
    expect(momentText('2026-03-02T02:05:00.000Z', 'Asia/Jayapura')).toBe('2 Maret 2026 pukul 11.05 WIT');
  });
});

import type { Bilingual } from '../model.ts';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const SCALES: readonly (readonly [bigint, string])[] = [
  [1_000_000_000_000n, 'triliun'],
  [1_000_000_000n, 'miliar'],
  [1_000_000n, 'juta'],
  [1_000n, 'ribu'],
  [100n, 'ratus'],
  [10n, 'puluh'],
];

/** A whole number in Indonesian words, as articles write it beside the figure: 150000 → `seratus lima puluh ribu`. */
export function numberWords(value: bigint): string {
  if (value < 0n) return `minus ${numberWords(-value)}`;
  if (value < 10n) return DIGITS[Number(value)] ?? '';
  if (value === 11n) return 'sebelas';
  if (value > 11n && value < 20n) return `${numberWords(value - 10n)} belas`;

  const [scale, word] = SCALES.find(([least]) => value >= least) ?? [10n, 'puluh'];
  const [many, rest] = [value / scale, value % scale];
  const head = many === 1n && scale <= 1_000n ? `se${word}` : `${numberWords(many)} ${word}`;
  return rest === 0n ? head : `${head} ${numberWords(rest)}`;
}

/** A part of a whole in Indonesian words: 2/3 → `dua pertiga`, 1/20 → `satu perdua puluh`. */
export function fractionWords(numerator: number, denominator: number): string {
  return `${numberWords(BigInt(numerator))} per${numberWords(BigInt(denominator))}`;
}

/** A percentage from basis points in figures (`2,5`) and in Indonesian words (`dua koma lima`). */
export function percent(bps: number): { readonly figure: Bilingual; readonly words: string } {
  const whole = numberWords(BigInt(Math.trunc(bps / 100)));
  const decimals = String(bps % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  const digits = [...decimals].map((digit) => DIGITS[Number(digit)]).join(' ');
  const head = String(Math.trunc(bps / 100));
  return {
    figure: { id: decimals ? `${head},${decimals}` : head, en: decimals ? `${head}.${decimals}` : head },
    words: decimals ? `${whole} koma ${digits}` : whole,
  };
}

/** A whole number with its thousands grouped: by dots in Indonesian, by commas in English. */
export function grouped(value: bigint | number): Bilingual {
  const digits = String(value);
  const by = (separator: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/gu, separator);
  return { id: by('.'), en: by(',') };
}

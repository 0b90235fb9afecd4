import { expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import type { SurplusCase } from '#modules/surplus/model.ts';
import { explainShare, splitSurplus } from '#modules/surplus/split-document.ts';
import { baseAmount, baseOfName, exactAmount, poolName, stepWords } from './surplus-words.ts';

const CASE: SurplusCase = {
  surplus: 4_225_001n,
  pools: [
    { key: 'labour', bps: 4_500, to: 'members', by: 'hours', article: 'Pasal 40 ayat (1)' },
    { key: 'reserve', bps: 5_500, to: 'reserve' },
  ],
  members: [
    { number: 1, name: 'Ani', bases: { hours: 1_200n } },
    { number: 2, name: 'Budi', bases: { hours: 660n } },
  ],
};

function words(locale: 'id' | 'en', splitCase: SurplusCase = CASE): string[] {
  const split = splitSurplus(splitCase);
  if (!split.ok) throw new Error(split.refusal.code);
  const explained = explainShare(split.value, 1, splitCase.pools[0]?.key ?? '');
  if (!explained.ok) throw new Error(explained.refusal.code);
  const t = translator(locale);
  const speech = {
    locale,
    t,
    pool: (key: string) => poolName(t, key),
    amount: (by: string, amount: bigint) => baseAmount(locale, by, amount),
  };
  return stepWords(explained.value.steps, speech).map(({ label, detail }) => `${label}: ${detail}`);
}

test('a share is told so that a pocket calculator follows it, in both languages', () => {
  expect(words('id')).toEqual([
    'SHU yang dibagi: ',
    'Jasa kerja: 45% dari SHU Rp4.225.001, dibulatkan ke rupiah penuh',
    'Bagian anggota: Menurut jam kerja, 1.200 dari seluruhnya 1.860: Rp1.901.250 × 1.200 ÷ 1.860 = Rp1.226.612,90…, dibulatkan menjadi Rp1.226.613',
  ]);
  expect(words('en').at(-1)).toContain('Rp1,901,250 × 1,200 ÷ 1,860 = Rp1,226,612.90…, rounded to Rp1,226,613');
});

test('where nobody has a claim, and where heads count, the sentence says that instead', () => {
  const nobody = { ...CASE, members: [{ number: 1, name: 'Ani', bases: { hours: 0n } }] };
  expect(words('id', nobody).at(-1)).toBe(
    'Bagian anggota: Tidak ada anggota yang punya jam kerja, jadi bagian ini belum dibagi',
  );
  const heads = { ...CASE, pools: [{ key: 'all', bps: 10_000, to: 'members', by: 'equal' } as const] };
  expect(words('id', heads).at(-1)).toContain('Dibagi rata: Rp4.225.001 ÷ 2 = Rp2.112.500,5, dibulatkan');
});

test('a share before rounding is cut, never rounded, and keeps its sign', () => {
  expect(exactAmount('id', '397058.8235')).toBe('Rp397.058,82…');
  expect(exactAmount('id', '38025000/31')).toBe('Rp1.226.612,90…');
  expect(exactAmount('en', '-5/2')).toBe('-Rp2.5');
  expect(exactAmount('id', '120000')).toBe('Rp120.000');
});

test('a base is known by its name in either language', () => {
  expect(['Simpanan', 'capital', 'JAM KERJA', 'hours', 'sama rata', 'susu (liter)'].map(baseOfName)).toEqual([
    'capital',
    'capital',
    'hours',
    'hours',
    'equal',
    'susu (liter)',
  ]);
});

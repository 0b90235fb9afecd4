import { expect, test } from 'vitest';
import { translator } from '#locales/index.ts';
import { QRIS_CODES } from '#support/qris-codes.ts';
import { readCode, SAMPLE_CODE } from './read-code.ts';

const speech = { locale: 'id' as const, t: translator('id') };
const read = (code: string, amount = '', reference = '') => readCode({ code, amount, reference }, speech);

test('the sample is read, every tag with its name', () => {
  const { code, form } = read(SAMPLE_CODE);
  expect(form.errors).toEqual([]);
  expect(code).toMatchObject({ merchantName: 'KOPERASI JASA CONTOH', isDynamic: false, missing: [] });
  expect(code?.tags.find((tag) => tag.path === '51')?.inner).toContainEqual({
    path: '51.02',
    name: 'NMID',
    value: 'ID0000000000001',
    meaning: '',
    inner: [],
  });
  expect(code?.tags).toContainEqual({ path: '53', name: 'Mata uang', value: '360', meaning: 'rupiah', inner: [] });
});

test('no tag of published codes is left without a word', () => {
  for (const code of Object.values(QRIS_CODES)) {
    const named = read(code).code?.tags.flatMap((tag) => [tag.name, ...tag.inner.map((inner) => inner.name)]) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => /^[a-z]+[A-Z]/u.test(name))).toEqual([]);
  }
});

test('an amount makes the code for one payment, as published', () => {
  expect(read(QRIS_CODES.cooperative, '157.500', 'JOB-2026-0001').dynamic?.payload).toBe(
    QRIS_CODES.cooperativeReferenced,
  );
});

test('a changed character is shown in its place', () => {
  const { form, place, code } = read(SAMPLE_CODE.replace('83D8', '83D9'));
  expect(code).toBeNull();
  expect(form.errors).toMatchObject([{ path: 'code', message: expect.stringContaining('83D9') }]);
  expect(place).toEqual({ before: expect.stringMatching(/^….*6304$/u), at: '8', after: '3D9' });
});

test.each([
  [QRIS_CODES.shopDynamic, '5000', '', 'code'],
  [SAMPLE_CODE, '1,5', '', 'amount'],
  [SAMPLE_CODE, '0', '', 'amount'],
  [SAMPLE_CODE, '5000', 'nomor pesanan yang terlalu panjang', 'reference'],
  ['', '5000', '', 'code'],
])('what stands against a payment stands at its field (%#)', (code, amount, reference, field) => {
  expect(read(code, amount, reference).form.errors.map((error) => error.path)).toEqual([field]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QRIS_CODES } from '#support/qris-codes.ts';
import { requestPayment, type PaymentRequest } from './dynamic.ts';
import { encodeQris, parseQris, tagAt, type QrisPayload } from './payload.ts';

function read(text: string): QrisPayload {
  const payload = parseQris(text);
  if (!payload.ok) throw new Error(payload.refusal.code);
  return payload.value;
}

function asked(text: string, request: PaymentRequest): string {
  const payload = requestPayment(read(text), request);
  return payload.ok ? encodeQris(payload.value) : payload.refusal.code;
}

describe('a static code becomes a code for one payment', () => {
  test.each<[string, string, PaymentRequest, string]>([
    ['an amount', QRIS_CODES.shop, { amountRupiah: 25_000n }, QRIS_CODES.shopDynamic],
    [
      'a reference in a new tag 62',
      QRIS_CODES.shop,
      { amountRupiah: 25_000n, reference: 'KOP-000123' },
      QRIS_CODES.shopReferenced,
    ],
    [
      'a reference beside what tag 62 holds',
      QRIS_CODES.cooperative,
      { amountRupiah: 157_500n, reference: 'JOB-2026-0001' },
      QRIS_CODES.cooperativeReferenced,
    ],
  ])('%s', (_, code, request, expected) => {
    expect(asked(code, request)).toBe(expected);
  });

  test('a fee and an amount of old are dropped, unknown tags stay, the first level is sorted', () => {
    const old = encodeQris([
      { tag: '00', value: '01' },
      { tag: '58', value: 'ID' },
      { tag: '65', value: 'KEPT' },
      { tag: '53', value: '360' },
      { tag: '54', value: '1' },
      { tag: '55', value: '03' },
      { tag: '57', value: '5' },
    ]);
    const payload = read(asked(old, { amountRupiah: 7n }));
    expect(payload.map(({ tag, value }) => tag + value)).toEqual(['0001', '0112', '53360', '547', '58ID', '65KEPT']);
  });
});

describe('refusals', () => {
  const { shop, cooperative, bri, emvco } = QRIS_CODES;
  const ONE: PaymentRequest = { amountRupiah: 1n };
  test.each<[string, string, PaymentRequest, string]>([
    ['a code made for another payment', bri, ONE, 'qris.already_dynamic'],
    [
      'another currency',
      encodeQris(read(emvco).map((tag) => (tag.tag === '01' ? { ...tag, value: '11' } : tag))),
      ONE,
      'qris.not_rupiah',
    ],
    ['nothing to pay', shop, { amountRupiah: 0n }, 'qris.amount_not_positive'],
    ['a negative amount', shop, { amountRupiah: -1n }, 'qris.amount_not_positive'],
    ['fourteen digits', shop, { amountRupiah: 10_000_000_000_000n }, 'qris.amount_too_long'],
    ['an empty reference', shop, { ...ONE, reference: '' }, 'qris.reference_wrong'],
    ['a reference of 26 characters', shop, { ...ONE, reference: 'x'.repeat(26) }, 'qris.reference_wrong'],
    ['a reference with other letters', shop, { ...ONE, reference: 'kopi é' }, 'qris.reference_wrong'],
  ])('%s', (_, code, request, expected) => {
    expect(asked(code, request)).toBe(expected);
  });

  test('a reference for which tag 62 has no room', () => {
    const full = read(cooperative).map((tag) =>
      tag.tag === '62' ? { ...tag, value: '', tags: [{ tag: '50', value: 'x'.repeat(80) }] } : tag,
    );
    expect(asked(encodeQris(full), { ...ONE, reference: 'x'.repeat(12) })).toBe('qris.additional_too_long');
    expect(asked(encodeQris(full), { ...ONE, reference: 'x'.repeat(11) })).not.toBe('qris.additional_too_long');
  });
});

test('any amount and reference can be read back, and all else stays', () => {
  const reference = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(fc.bigInt(1n, 9_999_999_999_999n), fc.option(reference, { nil: undefined }), (amountRupiah, named) => {
      const payload = read(asked(QRIS_CODES.cooperative, { amountRupiah, reference: named }));
      expect(tagAt(payload, '54')?.value).toBe(String(amountRupiah));
      expect(tagAt(payload, '62.05')?.value).toBe(named);
      expect(tagAt(payload, '62.07')?.value).toBe('A01');
      expect(payload.filter(({ tag }) => !['01', '54', '62'].includes(tag))).toEqual(
        read(QRIS_CODES.cooperative).filter(({ tag }) => !['01', '62'].includes(tag)),
      );
    }),
  );
});

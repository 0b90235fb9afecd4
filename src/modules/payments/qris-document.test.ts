import { describe, expect, test } from 'vitest';
import { QRIS_CODES } from '#support/qris-codes.ts';
import { parseQris, qrisDocument, qrisOfJson, type QrisDocument } from './qris-document.ts';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

function documentOf(text: string): QrisDocument {
  const payload = parseQris(text);
  if (!payload.ok) throw new Error(payload.refusal.code);
  return qrisDocument(payload.value);
}

/** The text of the code that JSON makes, or code and path of the refusal. */
function made(value: unknown): string | (string | undefined)[] {
  const payload = qrisOfJson(bytes(value));
  return payload.ok ? qrisDocument(payload.value).payload : [payload.refusal.code, payload.refusal.path];
}

describe('a code as a document', () => {
  test('what is asked most often, and every tag by number and name', () => {
    expect(documentOf(QRIS_CODES.shopReferenced)).toMatchObject({
      initiation: 'dynamic',
      merchantName: 'WARUNG MAKMUR',
      merchantCity: 'JAKARTA',
      nationalMerchantId: null,
      amount: '25000',
      reference: 'KOP-000123',
      crc: '74DD',
      missing: [],
      tags: [
        { tag: '00', name: 'payloadFormat', value: '01' },
        { tag: '01', name: 'initiation', value: '12' },
        {
          tag: '26',
          name: 'acquirerAccount',
          tags: [{ tag: '00', name: 'domain', value: 'A000000602' }, { tag: '01' }],
        },
        { tag: '52' },
        { tag: '53' },
        { tag: '54', name: 'amount', value: '25000' },
        { tag: '58' },
        { tag: '59' },
        { tag: '60' },
        { tag: '62', tags: [{ tag: '05', name: 'reference', value: 'KOP-000123' }] },
        { tag: '63', name: 'checksum', value: '74DD' },
      ],
    });
  });

  test('tags that a merchant’s code should have and that are missing are named', () => {
    expect(documentOf(made({ tags: [{ tag: '00', value: '01' }] }).toString()).missing.map(({ tag }) => tag)).toEqual([
      '52',
      '53',
      '58',
      '59',
      '60',
    ]);
  });
});

describe('a code from JSON', () => {
  test.each(Object.entries(QRIS_CODES))('%s: its own document makes it again', (_, text) => {
    expect(made(documentOf(text))).toBe(text);
  });

  const MERCHANT = {
    accounts: [
      { tag: '51', domain: 'ID.CO.QRIS.WWW', merchantId: 'ID0000000000001', sizeClass: 'UMI' },
      {
        tag: '26',
        domain: 'ID.CO.CONTOH.WWW',
        merchantPan: '936009990000000017',
        merchantId: 'KOPCONTOH001',
        sizeClass: 'UMI',
      },
    ],
    merchantCategory: '7349',
    merchantName: 'KOPERASI JASA CONTOH',
    merchantCity: 'KAB. BANDUNG',
    postalCode: '40911',
    terminal: 'A01',
  };

  test('a merchant in words', () => {
    expect(made(MERCHANT)).toBe(QRIS_CODES.cooperative);
  });

  test('a template by its tags alone', () => {
    const tags = [
      { tag: '00', value: '01' },
      { tag: '62', tags: [{ tag: '07', value: 'A01' }] },
    ];
    expect(made({ tags })).toMatch(/^00020162070703A016304/);
  });

  test.each<[string, unknown, [string, string | undefined]]>([
    ['a name too long', { ...MERCHANT, merchantName: 'x'.repeat(26) }, ['qris.value_too_long', '59']],
    ['a name longer than any length', { ...MERCHANT, merchantName: 'x'.repeat(100) }, ['qris.value_length', '59']],
    ['no name', { ...MERCHANT, merchantName: undefined }, ['qris.file_field', 'merchantName']],
    ['no account', { ...MERCHANT, accounts: [] }, ['qris.file_field', 'accounts']],
    [
      'an account at a tag of another kind',
      { ...MERCHANT, accounts: [{ tag: '62', domain: 'X' }] },
      ['qris.file_field', 'accounts.0.tag'],
    ],
    ['nothing', null, ['qris.file_field', undefined]],
    ['a tag that is none', { tags: [{ tag: '5', value: 'x' }] }, ['qris.tag_name_wrong', '5']],
    [
      'a tag inside that is none',
      { tags: [{ tag: '62', tags: [{ tag: 'ab', value: 'x' }] }] },
      ['qris.tag_name_wrong', '62.ab'],
    ],
    ['an empty value', { tags: [{ tag: '00', value: '' }] }, ['qris.value_length', '00']],
    [
      'a value that differs from its tags',
      { tags: [{ tag: '62', value: '0702AB', tags: [{ tag: '07', value: 'A0' }] }] },
      ['qris.value_differs', '62'],
    ],
    ['a format that nobody reads', { tags: [{ tag: '00', value: '02' }] }, ['qris.format_wrong', '00']],
    ['a tag without a number', { tags: [{ value: '02' }] }, ['qris.file_field', 'tags.0.tag']],
  ])('refused: %s', (_, value, expected) => {
    expect(made(value)).toEqual(expected);
  });

  test('refused: JSON cut off', () => {
    const payload = qrisOfJson(bytes(MERCHANT).slice(0, 40));
    expect(payload.ok ? null : payload.refusal.code).toBe('qris.file_not_json');
  });
});

import { describe, expect, test } from 'vitest';
import { QRIS_CODES } from '#support/qris-codes.ts';
import { checksumOf } from './checksum.ts';
import { encodeQris, parseQris, tagAt, type QrisPayload } from './payload.ts';
import { tagName } from './tags.ts';

function read(text: string): QrisPayload {
  const payload = parseQris(text);
  if (!payload.ok) throw new Error(`${payload.refusal.code} at ${payload.refusal.params['position']}`);
  return payload.value;
}

/** Code, position and tag of a refusal. */
function why(text: string): (string | undefined)[] | null {
  const payload = parseQris(text);
  if (payload.ok) return null;
  const { code, params, path } = payload.refusal;
  return [code, params['position'], path];
}

/** A code with the right checksum behind whatever stands before it. */
const checked = (body: string): string => `${body}6304${checksumOf(`${body}6304`)}`;
const START = '000201010211';

test('the checksum is CRC-16/CCITT-FALSE over UTF-8 bytes', () => {
  expect(checksumOf('123456789')).toBe('29B1');
  expect(checksumOf('')).toBe('FFFF');
  // One sign of each UTF-8 length; the expected value was computed by another program.
  expect(checksumOf('a é 最 😀')).toBe('B739');
});

describe('published codes', () => {
  test.each(Object.entries(QRIS_CODES))('%s is read and written again byte for byte', (_, text) => {
    expect(encodeQris(read(text))).toBe(text);
  });

  test('nested tags, and lengths in characters where bytes are more', () => {
    expect(tagAt(read(QRIS_CODES.emvco), '64.01')).toEqual({ tag: '01', value: '最佳运输' });
    expect(tagAt(read(QRIS_CODES.cooperative), '51.02')?.value).toBe('ID0000000000001');
    expect(tagAt(read(QRIS_CODES.mandiri), '62.50')?.value).toBe('605514328356');
  });

  test('tags have names by where they stand', () => {
    const names = ['26', '51', '59', '62', '99', '05'].map((tag) => tagName(tag, null));
    expect(names).toEqual([
      'acquirerAccount',
      'nationalRepository',
      'merchantName',
      'additionalData',
      'proprietary',
      'cardScheme',
    ]);
    const inside = [
      tagName('02', '26'),
      tagName('02', '51'),
      tagName('05', '62'),
      tagName('50', '62'),
      tagName('00', '91'),
    ];
    expect(inside).toEqual(['merchantId', 'nationalMerchantId', 'reference', 'proprietary', 'domain']);
  });
});

describe('what is refused, and at which position, counted from 1', () => {
  const { shop } = QRIS_CODES;
  test.each<[string, string, (string | undefined)[]]>([
    ['a checksum that is not hexadecimal', shop.replace('63041B52', '6304M2B3'), ['qris.crc_not_hex', '103', '63']],
    ['a checksum in lower case', shop.replace('1B52', '1b52'), ['qris.crc_not_hex', '103', '63']],
    ['a wrong checksum', shop.replace('1B52', '1B53'), ['qris.crc_wrong', '103', '63']],
    ['no checksum', shop.slice(0, -8), ['qris.crc_missing', '99', '63']],
    ['a checksum cut short', shop.slice(0, -1), ['qris.value_cut', '101', '63']],
    ['an amount in its place', `${shop.slice(0, -4)}540525000`, ['qris.trailing_text', '107', undefined]],
    ['text behind it', `${shop} `, ['qris.trailing_text', '107', undefined]],
    ['a line end behind it', `${shop}\n`, ['qris.trailing_text', '107', undefined]],
    ['a second code behind it', shop + shop, ['qris.trailing_text', '107', undefined]],
    ['text in front', ` ${shop}`, ['qris.tag_wrong', '1', undefined]],
    ['nothing at all', '', ['qris.format_wrong', '1', '00']],
    ['another format', checked('000202'), ['qris.format_wrong', '1', '00']],
    ['the format not first', checked('010211000201'), ['qris.format_wrong', '1', '00']],
    ['an unknown way of initiation', checked('000201010213'), ['qris.initiation_wrong', '11', '01']],
    [
      'a length longer than the name, under a right checksum',
      checked(`${START}26300014ID.GOPAY.WWW0108936009145204541153033605802ID5903ABC6003DEF`),
      ['qris.value_cut', '37', '26.08'],
    ],
    ['a name padded to the wrong length', checked(`${START}5936TOKO MAJU JAYA`), ['qris.value_too_long', '15', '59']],
    ['a city too long', checked(`${START}6016KABUPATEN BEKASI`), ['qris.value_too_long', '15', '60']],
    ['a length of nothing', checked(`${START}5900`), ['qris.length_wrong', '15', '59']],
    ['a length that is no number', checked(`${START}59x3ABC`), ['qris.length_wrong', '15', '59']],
    ['a length inside a template that is no number', checked(`${START}26060 2A`), ['qris.tag_wrong', '17', '26']],
    ['a tag cut short inside a template', checked(`${START}2603000`), ['qris.length_wrong', '19', '26.00']],
    ['a tag twice', checked(`${START}5903ABC5903ABC`), ['qris.tag_twice', '20', '59']],
    ['a tag twice inside a template', checked(`${START}62100501A0501B`), ['qris.tag_twice', '22', '62.05']],
    ['a line end inside', shop.replace('WARUNG ', 'WARUNG\n'), ['qris.not_text', '81', undefined]],
    ['half a character', checked(`${START}5901\uD800`), ['qris.not_text', '17', undefined]],
    ['more than any symbol holds', '0'.repeat(2954), ['qris.too_long', '2954', undefined]],
  ])('%s', (_, text, expected) => {
    expect(why(text)).toEqual(expected);
  });
});

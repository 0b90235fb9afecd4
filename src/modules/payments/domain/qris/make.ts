import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import {
  characterCount,
  encodeQris,
  parseQris,
  template,
  writtenValue,
  type QrisPayload,
  type QrisRefusal,
  type QrisTag,
} from './payload.ts';

/** Two digits describe no longer value. */
const MAX_VALUE = 99;

/** One account that receives the money: at an acquirer (tags 26 to 45) or in the national repository (tag 51). */
export interface QrisAccount {
  readonly tag: string;
  /** Reverse domain of who keeps the account, `ID.CO.QRIS.WWW`. */
  readonly domain: string;
  readonly merchantPan?: string | undefined;
  /** Merchant id; in tag 51 the national one (NMID). */
  readonly merchantId?: string | undefined;
  /** Size class of the merchant: `UMI`, `UKE`, `UME`, `UBE` or `URE`. */
  readonly sizeClass?: string | undefined;
}

/** A static code in words. */
export interface QrisMerchant {
  readonly accounts: readonly QrisAccount[];
  /** Merchant category, four digits (ISO 18245). */
  readonly merchantCategory: string;
  readonly merchantName: string;
  readonly merchantCity: string;
  readonly postalCode?: string | undefined;
  readonly store?: string | undefined;
  readonly terminal?: string | undefined;
}

export type MakeRefusal = QrisRefusal | 'qris.value_length' | 'qris.value_differs' | 'qris.tag_name_wrong';

/** The static code of a merchant, in rupiah. Refuses whatever `parseQris` would refuse to read again. */
export function staticQris(merchant: QrisMerchant): Result<QrisPayload, MakeRefusal> {
  const additional = plain([
    ['03', merchant.store],
    ['07', merchant.terminal],
  ]);
  return composeQris([
    { tag: '00', value: '01' },
    { tag: '01', value: '11' },
    ...merchant.accounts.map(accountTag).toSorted((a, b) => Number(a.tag) - Number(b.tag)),
    { tag: '52', value: merchant.merchantCategory },
    { tag: '53', value: '360' },
    { tag: '58', value: 'ID' },
    { tag: '59', value: merchant.merchantName },
    { tag: '60', value: merchant.merchantCity },
    ...plain([['61', merchant.postalCode]]),
    ...(additional.length > 0 ? [template('62', additional)] : []),
  ]);
}

function accountTag(account: QrisAccount): QrisTag {
  return template(
    account.tag,
    plain([
      ['00', account.domain],
      ['01', account.merchantPan],
      ['02', account.merchantId],
      ['03', account.sizeClass],
    ]),
  );
}

function plain(entries: readonly (readonly [tag: string, value: string | undefined])[]): QrisTag[] {
  return entries.flatMap(([tag, value]) => (value === undefined ? [] : [{ tag, value }]));
}

/**
 * A code from its tags, as `parseQris` lists them; a checksum among them is left out, since it is computed anew. Refuses
 * values that no length of two digits can describe, a template whose tags and value differ, and what cannot be read again.
 */
export function composeQris(tags: readonly QrisTag[]): Result<QrisPayload, MakeRefusal> {
  const payload = tags.filter((tag) => tag.tag !== '63');
  for (const tag of payload) {
    const why = [tag, ...(tag.tags ?? [])].map((each) => whyNotWritable(each, tag)).find((found) => found !== null);
    if (why) return refused(why);
    if (tag.tags && tag.value !== writtenValue(tag)) {
      return refused(refusal('qris.value_differs', { tag: tag.tag }, { path: tag.tag }));
    }
  }
  const read = parseQris(encodeQris(payload));
  return read.ok ? ok(read.value) : read;
}

function whyNotWritable(tag: QrisTag, outer: QrisTag): Refusal<MakeRefusal> | null {
  const path = tag === outer ? tag.tag : `${outer.tag}.${tag.tag}`;
  if (!/^[0-9]{2}$/.test(tag.tag)) return refusal('qris.tag_name_wrong', { tag: tag.tag }, { path });
  const length = characterCount(writtenValue(tag));
  return length >= 1 && length <= MAX_VALUE
    ? null
    : refusal('qris.value_length', { tag: path, length: String(length) }, { path });
}

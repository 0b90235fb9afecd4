import { isMessageKey, sentence, type Translate } from '#locales/index.ts';
import { parseTypedRupiah } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { parseQris, qrisDocument, requestPayment, type QrisDocument } from '#modules/payments/qris-document.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import type { FormAnswer } from '#surfaces/web/form-action.ts';
import { rupiah } from '#ui/format.ts';

/** A fictional static code of a cooperative, to try the page with. */
export const SAMPLE_CODE =
  '00020101021126650016ID.CO.CONTOH.WWW01189360099900000000170212KOPCONTOH0010303UMI51440014ID.CO.QRIS.WWW0215ID00000000000010303UMI5204734953033605802ID5920KOPERASI JASA CONTOH6012KAB. BANDUNG61054091162070703A01630483D8';

interface Speech {
  readonly locale: Locale;
  readonly t: Translate;
}

/** A tag as the page lists it. */
export interface TagShown {
  /** `62.05`. */
  readonly path: string;
  readonly name: string;
  readonly value: string;
  /** What the value says, where it is a code: `360` is rupiah. */
  readonly meaning: string;
  /** The tags inside; none where the tag holds a plain value. */
  readonly inner: readonly TagShown[];
}

/** A code that was read, with every tag in words. */
export interface CodeShown {
  readonly payload: string;
  readonly isDynamic: boolean;
  readonly merchantName: string;
  readonly merchantCity: string;
  readonly nationalMerchantId: string;
  /** In rupiah, as people write it; empty where the payer types it. */
  readonly amountWords: string;
  readonly reference: string;
  readonly crc: string;
  readonly missing: readonly string[];
  readonly tags: readonly TagShown[];
}

/** What the page answers: what was typed, the code as it was read, the code with an amount, or where it breaks. */
export interface QrisView {
  readonly form: FormAnswer;
  readonly code: CodeShown | null;
  readonly dynamic: CodeShown | null;
  /** The code around the place of a fault. */
  readonly place: { readonly before: string; readonly at: string; readonly after: string } | null;
}

/** Reads a pasted code; with an amount also makes the code for that one payment. */
export function readCode(values: Readonly<Record<string, string>>, speech: Speech): QrisView {
  const code = (values['code'] ?? '').trim();
  const parsed = code === '' ? refused('code', refusal('field.missing')) : parseQris(code);
  if (!parsed.ok)
    return answer(values, speech, [{ ...parsed.refusal, path: 'code' }], null, placeOf(code, parsed.refusal));

  const shown = codeShown(qrisDocument(parsed.value), speech);
  const typed = (values['amount'] ?? '').trim();
  if (typed === '') return answer(values, speech, [], shown);
  const amountRupiah = parseTypedRupiah(typed);
  if (amountRupiah === null)
    return answer(values, speech, [refusal('field.not_rupiah', {}, { path: 'amount' })], shown);
  const reference = (values['reference'] ?? '').trim();
  const asked = requestPayment(parsed.value, { amountRupiah, ...(reference === '' ? {} : { reference }) });
  if (asked.ok) return { ...answer(values, speech, [], shown), dynamic: codeShown(qrisDocument(asked.value), speech) };
  return answer(values, speech, [{ ...asked.refusal, path: fieldOf(asked.refusal.code) }], shown);
}

/** What was sent was larger than a page takes; no code is. */
export function unread(speech: Speech): QrisView {
  return answer({}, speech, [refusal('payments.qris.far_too_large', {}, { path: 'code' })], null);
}

const refused = (path: string, why: Refusal) => ({ ok: false as const, refusal: { ...why, path } });

/** The field that a refusal of a payment is about. */
function fieldOf(code: string): string {
  if (code.startsWith('qris.amount')) return 'amount';
  return code === 'qris.reference_wrong' || code === 'qris.additional_too_long' ? 'reference' : 'code';
}

function answer(
  values: Readonly<Record<string, string>>,
  { locale }: Speech,
  faults: readonly Refusal[],
  code: CodeShown | null,
  place: QrisView['place'] = null,
): QrisView {
  const errors = faults.map((fault) => ({ path: fault.path ?? '', message: sentence(locale, fault) }));
  return { form: { command: 'qris', values, errors }, code, dynamic: null, place };
}

/** Characters around the place of a fault. */
const AROUND = 18;

/** The code around the position that a refusal names, counted from 1 in characters. */
function placeOf(code: string, { params }: Refusal): QrisView['place'] {
  const position = Number(params['position'] ?? 0);
  const characters = [...code];
  if (position < 1 || position > characters.length + 1) return null;
  const at = position - 1;
  const from = Math.max(0, at - AROUND);
  const text = (start: number, end: number): string => characters.slice(start, end).join('');
  const before = `${from > 0 ? '…' : ''}${text(from, at)}`;
  const rest = at + 1 + AROUND < characters.length ? '…' : '';
  return { before, at: text(at, at + 1), after: `${text(at + 1, at + 1 + AROUND)}${rest}` };
}

function codeShown(document: QrisDocument, speech: Speech): CodeShown {
  return {
    payload: document.payload,
    isDynamic: document.initiation === 'dynamic',
    merchantName: document.merchantName ?? '',
    merchantCity: document.merchantCity ?? '',
    nationalMerchantId: document.nationalMerchantId ?? '',
    amountWords: document.amount === null ? '' : meaningOf('amount', document.amount, speech) || document.amount,
    reference: document.reference ?? '',
    crc: document.crc,
    missing: document.missing.map(({ tag, name }) => `${tag} ${tagWord(name, speech)}`),
    tags: document.tags.map((tag) => tagShown(tag, '', speech)),
  };
}

function tagShown(tag: QrisDocument['tags'][number], parent: string, speech: Speech): TagShown {
  return {
    path: `${parent}${tag.tag}`,
    name: tagWord(tag.name, speech),
    value: tag.tags ? '' : tag.value,
    meaning: tag.tags ? '' : meaningOf(tag.name, tag.value, speech),
    inner: (tag.tags ?? []).map((inner) => tagShown(inner, `${parent}${tag.tag}.`, speech)),
  };
}

function tagWord(name: string, { t }: Speech): string {
  const key = `payments.qris.tag.${name}`;
  return isMessageKey(key) ? t(key) : name;
}

function meaningOf(name: string, value: string, { locale, t }: Speech): string {
  if (name === 'amount' && /^\d+$/u.test(value)) return rupiah(locale, BigInt(value));
  const key = `payments.qris.value.${name}.${value}`;
  return isMessageKey(key) ? t(key) : '';
}

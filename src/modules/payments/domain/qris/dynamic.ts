import type { Rupiah } from '#kernel/money.ts';
import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import { characterCount, tagAt, template, type QrisPayload, type QrisTag } from './payload.ts';

/** What a code for one payment carries beside the static code it is made from. */
export interface PaymentRequest {
  readonly amountRupiah: Rupiah;
  /** Our own reference, into tag 62.05; acquirers may drop it, so never rely on it alone. */
  readonly reference?: string | undefined;
}

export type DynamicRefusal =
  | 'qris.already_dynamic'
  | 'qris.not_rupiah'
  | 'qris.amount_not_positive'
  | 'qris.amount_too_long'
  | 'qris.reference_wrong'
  | 'qris.additional_too_long';

/** Longest amount (tag 54), reference (62.05) and template value, in characters (EMVCo). */
const MAX_AMOUNT = 13;
const MAX_REFERENCE = 25;
const MAX_TEMPLATE = 99;
const RUPIAH = '360';

/** Replaced when an amount is set: initiation, amount, and the tip or fee that may belong to an older amount. */
const REPLACED = new Set(['01', '54', '55', '56', '57']);

/**
 * A static code turned into a code for one payment: initiation 12, the amount, the reference; unknown tags stay, the first
 * level is sorted. Refuses a code that is already dynamic (it belongs to another payment), another currency, an amount
 * that is not above zero, and a reference that is empty, too long or not plain ASCII.
 * The code does not tell who paid: match the acquirer's notification or the statement.
 */
export function requestPayment(payload: QrisPayload, request: PaymentRequest): Result<QrisPayload, DynamicRefusal> {
  const why = whyNotStatic(payload) ?? whyNotRequest(request);
  if (why) return refused(why);
  const kept = payload.filter((tag) => !REPLACED.has(tag.tag) && tag.tag !== '62');
  const additional = additionalData(payload, request.reference);
  if (additional && characterCount(additional.value) > MAX_TEMPLATE) {
    const params = { length: String(characterCount(additional.value)), limit: String(MAX_TEMPLATE) };
    return refused(refusal('qris.additional_too_long', params, { path: '62' }));
  }
  return ok(
    [
      ...kept,
      { tag: '01', value: '12' },
      { tag: '54', value: String(request.amountRupiah) },
      ...(additional ? [additional] : []),
    ].toSorted((a, b) => Number(a.tag) - Number(b.tag)),
  );
}

/** Tag 62 with the reference put in; as it was when there is none. */
function additionalData(payload: QrisPayload, reference: string | undefined): QrisTag | undefined {
  const old = tagAt(payload, '62');
  if (reference === undefined) return old;
  const others = (old?.tags ?? []).filter((tag) => tag.tag !== '05');
  return template('62', [...others, { tag: '05', value: reference }]);
}

function whyNotStatic(payload: QrisPayload): Refusal<DynamicRefusal> | null {
  if (tagAt(payload, '01')?.value === '12') return refusal('qris.already_dynamic', {}, { path: '01' });
  const currency = tagAt(payload, '53')?.value ?? '';
  return currency === RUPIAH ? null : refusal('qris.not_rupiah', { found: currency }, { path: '53' });
}

function whyNotRequest({ amountRupiah, reference }: PaymentRequest): Refusal<DynamicRefusal> | null {
  if (amountRupiah <= 0n) return refusal('qris.amount_not_positive', {}, { path: 'rupiah' });
  if (String(amountRupiah).length > MAX_AMOUNT) {
    return refusal('qris.amount_too_long', { limit: String(MAX_AMOUNT) }, { path: 'rupiah' });
  }
  if (reference === undefined || (/^[ -~]+$/.test(reference) && reference.length <= MAX_REFERENCE)) return null;
  return refusal('qris.reference_wrong', { limit: String(MAX_REFERENCE) }, { path: 'reference' });
}

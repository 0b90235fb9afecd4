/**
 * `sokoguru/qris`: reads and writes the text of QRIS codes (EMVCo merchant-presented, Indonesian tags). Encoding what was
 * parsed gives the same text. See docs/library.
 */
export { requestPayment, type DynamicRefusal, type PaymentRequest } from '../modules/payments/domain/qris/dynamic.ts';
export {
  composeQris,
  staticQris,
  type MakeRefusal,
  type QrisAccount,
  type QrisMerchant,
} from '../modules/payments/domain/qris/make.ts';
export {
  encodeQris,
  parseQris,
  tagAt,
  type QrisPayload,
  type QrisRefusal,
  type QrisTag,
} from '../modules/payments/domain/qris/payload.ts';
export { tagName } from '../modules/payments/domain/qris/tags.ts';
export type { Refusal, Result } from '#kernel/result.ts';

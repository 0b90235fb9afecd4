import { ok, refusal, refused, type Result } from '#kernel/result.ts';

/** How a person can be reached and recognised: a phone number in E.164 (`+62…`) or an e-mail address in lower case. */
export interface Contact {
  readonly kind: 'phone' | 'email';
  readonly value: string;
}

export type ContactRefusal = 'identity.contact_missing' | 'identity.phone_unreadable' | 'identity.email_unreadable';

/** A contact as it is kept of a person: a phone number, or an e-mail address. */
export const phoneOrEmail = ({
  kind,
  value,
}: Contact): { readonly phone: string | null; readonly email: string | null } =>
  kind === 'phone' ? { phone: value, email: null } : { phone: null, email: value };

/** Longest address that mail accepts (RFC 5321, 4.5.3.1.3, without the angle brackets). */
const MAX_EMAIL_CHARACTERS = 254;
/** What people put between the digits of a number. */
const BETWEEN_DIGITS = /[\s().\-–/]/gu;
const EMAIL = /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/u;
/** Indonesian mobile numbers: 8 and eight to eleven more digits after the country code. */
const INDONESIAN_MOBILE = /^\+628\d{7,11}$/u;
const E164 = /^\+[1-9]\d{6,14}$/u;

/** Reads what a person typed: `0812…`, `62812…` and `+62 812-…` are the same number; anything with an @ is an e-mail address. */
export function parseContact(typed: string): Result<Contact, ContactRefusal> {
  const text = typed.trim();
  if (text === '') return refused(refusal('identity.contact_missing', {}, { path: 'contact' }));
  return text.includes('@') ? parseEmail(text) : parsePhone(text);
}

function parseEmail(text: string): Result<Contact, ContactRefusal> {
  const value = text.toLowerCase();
  if (value.length > MAX_EMAIL_CHARACTERS || !EMAIL.test(value)) {
    return refused(refusal('identity.email_unreadable', {}, { path: 'contact' }));
  }
  return ok({ kind: 'email', value });
}

function parsePhone(text: string): Result<Contact, ContactRefusal> {
  const value = international(text.replaceAll(BETWEEN_DIGITS, ''));
  const readable = value.startsWith('+62') ? INDONESIAN_MOBILE.test(value) : E164.test(value);
  return readable
    ? ok({ kind: 'phone', value })
    : refused(refusal('identity.phone_unreadable', {}, { path: 'contact' }));
}

function international(digits: string): string {
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  // `+62 0812…` is written by people who keep the zero of the national form.
  if (/^\+?620/u.test(digits)) return `+62${digits.replace(/^\+?620/u, '')}`;
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('0')) return `+62${digits.slice(1)}`;
  if (digits.startsWith('62')) return `+${digits}`;
  return `+62${digits}`;
}

/** A contact as others may see it: enough to recognise one's own, too little to use. */
export function maskContact(contact: Contact): string {
  if (contact.kind === 'phone') return `${contact.value.slice(0, 3)} ••• ${contact.value.slice(-3)}`;
  const at = contact.value.lastIndexOf('@');
  return `${contact.value.slice(0, 1)}•••${contact.value.slice(at)}`;
}

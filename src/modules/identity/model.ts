import type { Contact } from './domain/contact.ts';

/** The kinds that the law knows (UU 25/1992 art. 16 and its elucidation); savings and loan also in its sharia form (art. 44A). */
export const LEGAL_KINDS = [
  'consumer',
  'producer',
  'marketing',
  'service',
  'savingsLoan',
  'shariaSavingsLoan',
] as const;
export type LegalKind = (typeof LEGAL_KINDS)[number];

/** Business models; the law does not know them, the presets of the bylaws do. */
export const MODELS = [
  'worker',
  'platform',
  'startup',
  'social',
  'consumer',
  'producer',
  'marketing',
  'service',
  'savingsLoan',
  'employee',
  'student',
  'secondary',
] as const;
export type Model = (typeof MODELS)[number];

export type { Contact };

/** A message that leaves the house, in facts: each gateway puts them into the words and the form that its partner asks for. */
export interface Message {
  readonly kind: 'sign_in_code';
  readonly to: Contact;
  readonly locale: 'id' | 'en';
  readonly code: string;
  readonly validMinutes: number;
}

/** Somebody who carries messages out: WhatsApp, a mail server, the outbox page of a development machine. */
export interface MessageGateway {
  /** For the log: `whatsapp`, `outbox`. */
  readonly name: string;
  /** Which kinds of contact it reaches. */
  reaches(kind: Contact['kind']): boolean;
  /** Hands the message over; throws when the partner did not take it. Never called inside a transaction. */
  send(message: Message): Promise<void>;
}

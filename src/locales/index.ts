import { IntlMessageFormat } from 'intl-messageformat';
import { messages as bylaws } from '#modules/bylaws/messages.ts';
import { messages as capital } from '#modules/capital/messages.ts';
import { messages as founding } from '#modules/founding/messages.ts';
import { messages as dispatch } from '#modules/dispatch/messages.ts';
import { messages as governance } from '#modules/governance/messages.ts';
import { messages as identity } from '#modules/identity/messages.ts';
import { messages as ledger } from '#modules/ledger/messages.ts';
import { messages as marketplace } from '#modules/marketplace/messages.ts';
import { messages as membership } from '#modules/membership/messages.ts';
import { messages as papers } from '#modules/papers/messages.ts';
import { messages as payments } from '#modules/payments/messages.ts';
import { messages as savings } from '#modules/savings/messages.ts';
import { messages as surplus } from '#modules/surplus/messages.ts';
import { messages as work } from '#modules/work/messages.ts';
import { messages as inspection } from '#modules/inspection/messages.ts';
import { messages as platform } from '#platform/messages.ts';
import { messages as ui } from '#ui/messages.ts';
import { messages as web } from '#surfaces/web/messages.ts';
import { messages as cli } from '#surfaces/cli/messages.ts';
import type { Locale, Sentence } from '#platform/i18n/messages.ts';

const catalogue = {
  ...platform,
  ...cli,
  ...web,
  ...identity,
  ...bylaws,
  ...ledger,
  ...founding,
  ...governance,
  ...membership,
  ...papers,
  ...payments,
  ...dispatch,
  ...marketplace,
  ...surplus,
  ...savings,
  ...capital,
  ...work,
  ...inspection,
  ...ui,
};

/** Every key that a screen or a refusal may name. */
export type MessageKey = keyof typeof catalogue;

export type MessageParams = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/** Whether the catalogue has a sentence for `key`; codes that arrive as plain strings ask first. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogue, key);
}

/** The sentence of `key` in `locale` with its parameters filled in. */
export function translate(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  const cacheKey = `${locale} ${key}`;
  let format = compiled.get(cacheKey);
  if (!format) {
    const sentence: Sentence = catalogue[key];
    format = new IntlMessageFormat(sentence[locale], locale, undefined, { ignoreTag: true });
    compiled.set(cacheKey, format);
  }
  return String(format.format(params));
}

/**
 * The sentence of a code that arrives as plain text (a refusal, an issue of a field). A code without a sentence is shown as
 * it is: a test sees to it that none of ours is.
 */
export function sentence(locale: Locale, said: { readonly code: string; readonly params?: MessageParams }): string {
  return isMessageKey(said.code) ? translate(locale, said.code, said.params) : said.code;
}

/** `translate` with the language already chosen: what a request or a page speaks with. */
export type Translate = (key: MessageKey, params?: MessageParams) => string;

export const translator =
  (locale: Locale): Translate =>
  (key, params) =>
    translate(locale, key, params);

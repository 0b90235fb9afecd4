import { IntlMessageFormat } from 'intl-messageformat';
import { messages as bylaws } from '#modules/bylaws/messages.ts';
import { messages as surplus } from '#modules/surplus/messages.ts';
import type { Locale, Sentence } from '#platform/i18n/messages.ts';

const catalogue = { ...bylaws, ...surplus };

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

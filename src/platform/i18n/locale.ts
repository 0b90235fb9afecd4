import { LOCALES, type Locale } from './messages.ts';

/** The cookie that remembers which language a person chose. */
export const LOCALE_COOKIE = 'locale';

/** Longest `Accept-Language` that is read; browsers send far less. */
const MAX_HEADER_CHARACTERS = 500;

/** The language that `text` names, or null when we do not speak it. */
export function asLocale(text: string | null | undefined): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null;
}

/** The first language of `Accept-Language`, by its weights, that we speak; `en-GB` counts as `en`. */
function firstSpoken(acceptLanguage: string): Locale | null {
  const wishes = acceptLanguage
    .slice(0, MAX_HEADER_CHARACTERS)
    .split(',')
    .map((wish) => {
      const [tag = '', ...params] = wish.split(';').map((part) => part.trim());
      const weight = params.find((param) => param.startsWith('q='))?.slice(2);
      return { language: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { language } of wishes) {
    const locale = asLocale(language);
    if (locale) return locale;
  }
  return null;
}

/** The language of a request: what the person chose, else the first that the browser asks for and we speak, else Indonesian. */
export function negotiateLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  return asLocale(cookie) ?? (acceptLanguage === null ? null : firstSpoken(acceptLanguage)) ?? 'id';
}

import { expect, test } from 'vitest';
import { negotiateLocale } from './locale.ts';

test.each([
  ['the cookie wins over the browser', 'en', 'id-ID,id;q=0.9', 'en'],
  ['a cookie we do not speak is passed over', 'jv', 'en-GB', 'en'],
  ['a region does not matter', undefined, 'en-AU', 'en'],
  ['the first that we speak, after one that we do not', undefined, 'nl-NL,nl;q=0.9,en;q=0.8,id;q=0.7', 'en'],
  ['weights count, not the order', undefined, 'en;q=0.3, id;q=0.8', 'id'],
  ['a language of weight zero is refused', undefined, 'en;q=0', 'id'],
  ['a weight that is no number is passed over', undefined, 'en;q=x, nl', 'id'],
  ['none that we speak', undefined, 'nl,de', 'id'],
  ['nothing asked for', undefined, null, 'id'],
  ['any language', undefined, '*', 'id'],
])('%s', (_why, cookie, header, locale) => {
  expect(negotiateLocale(cookie, header)).toBe(locale);
});

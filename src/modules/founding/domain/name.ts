import { refusal, type Refusal } from '#kernel/result.ts';
import { LEAST_NAME_WORDS, nameWords } from '#modules/bylaws/model.ts';

const ARTICLE = 'Permenkumham 14/2019';

/**
 * Why a name cannot be taken, or `null`: the registry asks for three words. Numbers and signs do not count as words.
 */
export function whyNotAName(name: string): Refusal<'founding.name_too_short'> | null {
  const words = nameWords(name);
  if (words.length >= LEAST_NAME_WORDS) return null;
  const params = { name, words: String(words.length), least: String(LEAST_NAME_WORDS) };
  return refusal('founding.name_too_short', params, { path: 'name', article: ARTICLE });
}

/** Longest address here: the database takes fifty characters. */
const SLUG_CHARACTERS = 50;
const SHORTEST_SLUG = 3;

/** An address for a name where nobody chose one: `Koperasi Bersih Jaya` becomes `bersih-jaya`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/gu, '');
  const words = plain.match(/[a-z0-9]+/gu) ?? [];
  const own = words[0] === 'koperasi' ? words.slice(1) : words;
  const slug = own.join('-').slice(0, SLUG_CHARACTERS).replace(/-+$/u, '');
  return slug.length < SHORTEST_SLUG ? ['koperasi', slug].filter(Boolean).join('-') : slug;
}

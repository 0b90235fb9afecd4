import { refusal, type Refusal } from '#kernel/result.ts';

/** Fewest words of a name that the registry takes; the sources say three (Permenkumham 14/2019). */
const LEAST_WORDS = 3;
const ARTICLE = 'Permenkumham 14/2019';

/**
 * Why a name cannot be taken, or `null`: the registry asks for three words. Numbers and signs do not count as words.
 */
export function whyNotAName(name: string): Refusal<'founding.name_too_short'> | null {
  const words = wordsOf(name);
  if (words.length >= LEAST_WORDS) return null;
  const params = { name, words: String(words.length), least: String(LEAST_WORDS) };
  return refusal('founding.name_too_short', params, { path: 'name', article: ARTICLE });
}

const wordsOf = (name: string): string[] => name.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

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

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

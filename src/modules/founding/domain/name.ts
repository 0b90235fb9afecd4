import { refusal, type Refusal } from '#kernel/result.ts';

/** Fewest words of a name that the registry takes; the sources say three (Permenkumham 14/2019). */
const LEAST_WORDS = 3;
const ARTICLE = 'Permenkumham 14/2019';

/** Words that people of new cooperatives like and that a notary sends back: the name must be Indonesian. */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  (
    'agency app art association business care center centre city clean cleaning coffee collective community company ' +
    'coop cooperative craft creative delivery design digital driver farm food fresh garden global green group growers ' +
    'guild help home house hub indonesian innovation lab labs market marketplace media network online organic partner ' +
    'platform power research ride roasters service services shop smart social society solution solutions space startup ' +
    'store studio systems team tech technology together trade trans unity village work worker workers world youth'
  ).split(' '),
);

/**
 * Why a name cannot be taken, or `null`: the registry asks for three words. Numbers and signs do not count as words.
 */
export function whyNotAName(name: string): Refusal<'founding.name_too_short'> | null {
  const words = wordsOf(name);
  if (words.length >= LEAST_WORDS) return null;
  const params = { name, words: String(words.length), least: String(LEAST_WORDS) };
  return refusal('founding.name_too_short', params, { path: 'name', article: ARTICLE });
}

/** Words of a name that look foreign. A notary decides; this only warns, and knows only the common ones. */
export function foreignWords(name: string): readonly string[] {
  return wordsOf(name).filter((word) => FOREIGN_WORDS.has(word.toLowerCase()));
}

const wordsOf = (name: string): string[] => name.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

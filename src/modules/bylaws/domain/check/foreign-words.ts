/**
 * English words that people put into names. Short and honest: it catches what is typed often and knows no language, so that it
 * only ever warns. Words that Indonesian has taken in (digital, studio, platform, media) are not here.
 */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'and of the for with by in new best first smart green fresh global united world ' +
    'coop cooperative company corporation group partner partners network community center centre house home space land ' +
    'service services solution solutions creative innovation research learning consulting technology tech lab labs hub ' +
    'help cleaning clean click quick fast express delivery ride rider driver drivers worker workers farmer farmers ' +
    'startup marketplace market shop store online coffee food care health power energy youth women people ' +
    'freelance coworking fintech trust love happy together future'
  ).split(' '),
);

/** Endings that Indonesian words do not have. */
const ENGLISH_ENDINGS = /(?:tion|ness|ship|ment|ware|ology)$/u;

/** The words of a name that look foreign. */
export function foreignWords(name: string): readonly string[] {
  return name.split(/[\s\-/&.]+/u).filter((word) => {
    const small = word.toLowerCase();
    return ENGLISH_WORDS.has(small) || ENGLISH_ENDINGS.test(small);
  });
}

import type { Locale } from '#platform/i18n/messages.ts';
import type { RoundSentenceKey } from './domain/tally/sentence.ts';
import type { FindingDocument, TallySpeech } from './tally-document.ts';

/** The sentences that a count says; whoever shows it brings the texts. */
export type TallySentenceKey = RoundSentenceKey | `tally.finding.${FindingDocument['kind']}`;

/** How a language says a count: its texts by `say`, its numbers and lists by its own custom. */
export function tallySpeech(
  locale: Locale,
  say: (key: TallySentenceKey, params: Readonly<Record<string, string | number>>) => string,
): TallySpeech {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (decimal) => localNumber(locale, decimal),
    names: (names) => lists.format(names),
    round: ({ key, params }) => say(key, params),
    finding: (kind, params) => say(`tally.finding.${kind}`, params),
  };
}

/** A decimal text as people write it: thousands apart, no zeros at the end. It stays a text, so it stays exact. */
function localNumber(locale: Locale, decimal: string): string {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const [point, group] = locale === 'id' ? [',', '.'] : ['.', ','];
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/g, group);
  const digits = fraction.replace(/0+$/, '');
  return digits === '' ? grouped : `${grouped}${point}${digits}`;
}

/**
 * `sokoguru/sentences`: what the four instruments have to say, in Indonesian and English: why something is refused, and what
 * happened in each round of a count. Apart from them, so that whoever needs no words loads none.
 */
import { sentence, translator } from '#locales/index.ts';
import { LOCALES, type Locale } from '#platform/i18n/messages.ts';
import { tallySpeech } from '../modules/governance/tally-speech.ts';
import type { TallySpeech } from '../modules/governance/tally-document.ts';

export { LOCALES, sentence, type Locale };

/** How a language says a count: hand it to `tallyDocument`. */
export function speech(locale: Locale): TallySpeech {
  return tallySpeech(locale, translator(locale));
}

import type { PlainDate } from '#kernel/calendar.ts';
import type { Translate } from '#locales/index.ts';
import type { MeetingState, Validity } from '#modules/governance/model.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { longDate } from '#ui/format.ts';
import type { Choice } from '#ui/forms/choice.ts';
import type { Tone } from '#ui/tone.ts';

export const STATE_TONES: Readonly<Record<MeetingState, Tone>> = { called: 'accent', open: 'good', closed: 'neutral' };

export const VALIDITY_TONES: Readonly<Record<Validity, Tone>> = {
  valid: 'good',
  rejected: 'bad',
  invalid_no_quorum: 'attention',
};

/** A clock time as it is read: `19.30` in Indonesian, `19:30` in English. */
export function clockWords(locale: Locale, time: string): string {
  return locale === 'id' ? time.replace(':', '.') : time;
}

/** Day and time of a meeting. */
export function whenWords(
  meeting: { readonly heldOn: PlainDate; readonly startsAt: string },
  locale: Locale,
  t: Translate,
): string {
  return t('governance.page.when', {
    date: longDate(locale, meeting.heldOn),
    time: clockWords(locale, meeting.startsAt),
  });
}

/** Day, time and place of a meeting. */
export function whenAndWhere(
  meeting: { readonly heldOn: PlainDate; readonly startsAt: string; readonly place: string },
  locale: Locale,
  t: Translate,
): string {
  return `${whenWords(meeting, locale, t)} · ${meeting.place}`;
}

/** Somebody by name, with the member cooperative that he or she stands for: `Utusan 1 (Koperasi Tani Makmur)`. */
export function personWords({ name, standsFor }: { readonly name: string; readonly standsFor: string | null }): string {
  return standsFor === null ? name : `${name} (${standsFor})`;
}

/** Somebody as a choice, with the member's number. */
export function placeChoice(place: {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly standsFor: string | null;
}): Choice {
  return { value: place.id, label: `${place.number}. ${personWords(place)}` };
}

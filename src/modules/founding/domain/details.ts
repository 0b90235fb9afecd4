import { addMonths, type PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { FounderDetails } from '../model.ts';

/** What a founder still owes the founding, in the order in which it is asked for. */
export const MISSING_PARTS = ['details', 'votes', 'signature', 'entryShare'] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/** What the founding minimum of years rests on: the value of the draft, and where it stands. */
interface AgeRule {
  readonly years: number;
  readonly article: string;
}

/**
 * Why details cannot be kept, or null: the founder is younger than the bylaws ask of a member (UU 25/1992 art. 18: legal
 * capacity), or another founder has the same number, which would be one person twice.
 */
export function whyDetailsRefused(
  details: FounderDetails,
  others: readonly FounderDetails[],
  age: AgeRule,
  today: PlainDate,
): Refusal<'founding.too_young' | 'founding.id_number_twice'> | null {
  if (addMonths(details.birthDate, age.years * 12) > today) {
    return refusal('founding.too_young', { years: String(age.years) }, { path: 'birthDate', article: age.article });
  }
  const twin = others.find(
    (other) => other.personId !== details.personId && other.nationalIdNumber === details.nationalIdNumber,
  );
  return twin ? refusal('founding.id_number_twice', {}, { path: 'nationalIdNumber' }) : null;
}

/**
 * Whether the birth date that stands in an Indonesian national number (digits 7 to 12: day, month, year of two digits; 40 is
 * added to a woman's day) is the one that was typed. Old cards differ at times, so this is asked about and never refused.
 */
export function birthDateAgrees(nationalIdNumber: string, birthDate: PlainDate): boolean {
  const day = Number(nationalIdNumber.slice(6, 8));
  const rest = nationalIdNumber.slice(8, 12);
  const [year, month, typedDay] = birthDate.split('-');
  return rest === `${month ?? ''}${(year ?? '').slice(2)}` && (day > 40 ? day - 40 : day) === Number(typedDay);
}

/** The founders who lack something, by what they lack: what the page lists. */
export function missingParts(facts: {
  readonly hasDetails: boolean;
  /** Votes left on the board, where it has ideas to vote on. */
  readonly votesLeft: number;
  readonly hasIdeas: boolean;
  /** Present at the founding meeting and its minutes are unsigned; null before the meeting. */
  readonly unsigned: boolean | null;
  /** Founded, a member, and the entry share is not paid in full; null before. */
  readonly entryShareUnpaid: boolean | null;
}): readonly MissingPart[] {
  const lacks: Readonly<Record<MissingPart, boolean>> = {
    details: !facts.hasDetails,
    votes: facts.hasIdeas && facts.votesLeft > 0,
    signature: facts.unsigned === true,
    entryShare: facts.entryShareUnpaid === true,
  };
  return MISSING_PARTS.filter((part) => lacks[part]);
}

/** The details of one person. */
export const detailsOf = (all: readonly FounderDetails[], personId: Id): FounderDetails | null =>
  all.find((each) => each.personId === personId) ?? null;

import type { PlainDate } from '#kernel/calendar.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';
import type { Founder } from '../../model.ts';
import { countedAs, countedFounders } from '../founding-members.ts';

/** Persons chosen for board and supervisors. */
export interface Chosen {
  readonly boardChair: string;
  readonly boardSecretary: string;
  readonly boardTreasurer: string;
  readonly supervisors: readonly string[];
}

/** Who may be chosen, and by which rules. */
export interface Electorate {
  readonly founders: readonly Founder[];
  readonly presentIds: readonly string[];
  readonly bylaws: Bylaws;
  articleOf(path: string): string;
}

/** The founding meeting as it was typed in, by persons. */
export interface HeldMeeting extends Chosen {
  readonly heldOn: PlainDate;
  readonly presentIds: readonly string[];
  readonly chair: string;
  readonly minuteTaker: string;
}

export const ELECTION_REFUSALS = [
  'founding.office_not_a_founder',
  'founding.not_there',
  'founding.one_person_one_office',
  'founding.supervisor_seats',
  'founding.too_few_groups_on_board',
] as const;
export const HELD_REFUSALS = [
  'founding.too_few_founders',
  'founding.not_a_founder',
  'founding.mandate_missing',
  'founding.held_in_the_future',
  ...ELECTION_REFUSALS,
] as const;
type Why = (typeof HELD_REFUSALS)[number];

/** Board and supervisors are chosen from and by the members (UU 25/1992 art. 29, 38), here: from the founders. */
const FROM_THE_MEMBERS = 'UU 25/1992 ps. 29, 38';
/** A board of chair, secretary and treasurer cannot come from more groups. */
const BOARD_PERSONS = 3;

/**
 * Why a founding meeting cannot be recorded, or `null`. At least nine founders take part, three for a secondary cooperative
 * (UU 25/1992 art. 6 as amended by UU 6/2023 art. 86; the number is a value of the draft that the law bounds from below).
 */
export function whyNotFounded(
  held: HeldMeeting,
  founders: Electorate['founders'],
  bylaws: Bylaws,
  today: PlainDate,
  articleOf: (path: string) => string,
): Refusal<Why> | null {
  if (held.heldOn > today) return refusal('founding.held_in_the_future', { today }, { path: 'heldOn' });
  const present = new Set(held.presentIds);
  const stranger = held.presentIds.find((each) => !founders.some((founder) => founder.personId === each));
  if (stranger !== undefined) return refusal('founding.not_a_founder', {}, { path: 'presentIds' });

  const here = founders.filter((founder) => present.has(founder.personId));
  const bare = whyNotRepresenting(here, bylaws);
  if (bare) return { ...bare, path: 'presentIds' };
  const needed = bylaws.founding.minimumFounders;
  const counted = countedFounders(here, bylaws);
  if (counted < needed) {
    return refusal(
      'founding.too_few_founders',
      { needed: String(needed), present: String(counted), of: countedAs(bylaws) },
      { path: 'presentIds', article: `${articleOf('founding.minimumFounders')}; UU 25/1992 ps. 6` },
    );
  }
  for (const path of ['chair', 'minuteTaker'] as const) {
    if (!present.has(held[path])) return refusal('founding.not_there', {}, { path });
  }
  return whyNotElectable(held, { founders, presentIds: held.presentIds, bylaws, articleOf });
}

/** In a secondary cooperative everybody brings the mandate of a cooperative: why somebody cannot take part yet, or `null`. */
export function whyNotRepresenting(
  founders: readonly Founder[],
  { identity }: Pick<Bylaws, 'identity'>,
): Refusal<'founding.mandate_missing'> | null {
  const bare = identity.model === 'secondary' ? founders.find((each) => each.cooperative === null) : undefined;
  return bare ? refusal('founding.mandate_missing', { name: bare.name }, { article: 'UU 25/1992 ps. 6' }) : null;
}

/** Why these persons cannot be elected, or `null`; each answer stands at the office that it concerns. */
export function whyNotElectable(chosen: Chosen, electorate: Electorate): Refusal<Why> | null {
  const { founders, presentIds, bylaws, articleOf } = electorate;
  const offices = [
    ['boardChair', chosen.boardChair],
    ['boardSecretary', chosen.boardSecretary],
    ['boardTreasurer', chosen.boardTreasurer],
    ...chosen.supervisors.map((personId) => ['supervisors', personId] as const),
  ] as const;
  const taken = new Set<string>();
  for (const [path, personId] of offices) {
    if (!founders.some((founder) => founder.personId === personId)) {
      return refusal('founding.office_not_a_founder', {}, { path, article: FROM_THE_MEMBERS });
    }
    if (!presentIds.includes(personId)) return refusal('founding.not_there', {}, { path });
    if (taken.has(personId)) {
      return refusal('founding.one_person_one_office', {}, { path, article: FROM_THE_MEMBERS });
    }
    taken.add(personId);
  }
  if (chosen.supervisors.length !== bylaws.board.supervisorSeats) {
    return refusal(
      'founding.supervisor_seats',
      { seats: String(bylaws.board.supervisorSeats), named: String(chosen.supervisors.length) },
      { path: 'supervisors', article: articleOf('board.supervisorSeats') },
    );
  }
  return whyNotFromEnoughGroups(chosen, electorate);
}

function whyNotFromEnoughGroups(chosen: Chosen, { founders, bylaws, articleOf }: Electorate): Refusal<Why> | null {
  const groupOf = new Map(founders.map((founder) => [founder.personId, founder.groupKey]));
  const board = [chosen.boardChair, chosen.boardSecretary, chosen.boardTreasurer].map((each) => groupOf.get(each));
  // Founders who are in no group yet cannot be counted.
  if (!bylaws.identity.multiStakeholder || board.some((group) => !group)) return null;
  const groups = new Set(board).size;
  const needed = Math.min(bylaws.stakeholders.leastGroupsOnBoard, BOARD_PERSONS);
  if (groups >= needed) return null;
  return refusal(
    'founding.too_few_groups_on_board',
    { needed: String(needed), groups: String(groups) },
    { path: 'boardChair', article: articleOf('stakeholders.leastGroupsOnBoard') },
  );
}

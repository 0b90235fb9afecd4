import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import { groupsOf, type Bylaws } from '#modules/bylaws/model.ts';
import { weighsVotes } from './voices.ts';

/** How many delegates (utusan) a group sends, and how that number comes about. */
export interface Seats {
  readonly seats: number;
  /** Members beyond the last full number for a delegate; they bring no further one. */
  readonly over: number;
}

/**
 * The delegates of a section: one for every so many members ("satu utusan bagi setiap N anggota"), so that a further one comes only
 * with a further full number; at least one where there is anybody.
 */
export function seatsOfSection(members: number, { membersPerDelegate }: Bylaws['meetings']): Seats {
  if (members <= 0) return { seats: 0, over: 0 };
  if (members < membersPerDelegate) return { seats: 1, over: 0 };
  const over = members % membersPerDelegate;
  return { seats: (members - over) / membersPerDelegate, over };
}

/** The delegates of a stakeholder group: as many as the articles say, and never more than it has members. */
export const seatsOfGroup = (members: number, delegates: number): Seats => ({
  seats: Math.max(0, Math.min(members, delegates)),
  over: 0,
});

/** How the members of a cooperative are grouped for meetings of their own. */
export type Grouping = 'stakeholders' | 'sections' | null;

/** Stakeholder groups where the bylaws have them; sections where they know meetings of delegates; else nothing. */
export function groupingOf(bylaws: Bylaws): Grouping {
  if (groupsOf(bylaws).length > 0) return 'stakeholders';
  return bylaws.meetings.delegatesFromMembers > 0 && !weighsVotes(bylaws) ? 'sections' : null;
}

/** Where the bylaws say whether delegates meet. */
export const delegatesPath = (bylaws: Bylaws): string =>
  groupsOf(bylaws).length > 0 ? 'stakeholders.plenaryAttendance' : 'meetings.delegatesFromMembers';

/** A group as it stands before a meeting of delegates. */
export interface SendingGroup extends Seats {
  readonly name: string;
  readonly members: number;
  /** Delegates that it chose and that still stand for it. */
  readonly chosen: number;
}

/** What decides whether delegates may hold a meeting. */
export interface DelegateSetting {
  readonly members: number;
  readonly groups: readonly SendingGroup[];
  /** Names of members whom no group stands for. */
  readonly ungrouped: readonly string[];
}

export const DELEGATE_REFUSALS = [
  'governance.delegates_not_allowed',
  'governance.too_few_for_delegates',
  'governance.members_without_section',
  'governance.group_sends_nobody',
] as const;
type DelegateCode = (typeof DELEGATE_REFUSALS)[number];

/**
 * Why a meeting cannot be one of delegates, or `null`: the articles let members alone attend, there are too few members, somebody
 * would have no delegate, or a group has chosen none.
 */
export function whyNotByDelegates(
  bylaws: Bylaws,
  { members, groups, ungrouped }: DelegateSetting,
  article: string,
): Refusal<DelegateCode> | null {
  const at = { path: 'byDelegates', article };
  const grouping = groupingOf(bylaws);
  if (grouping === null || (grouping === 'stakeholders' && bylaws.stakeholders.plenaryAttendance === 'members'))
    return refusal('governance.delegates_not_allowed', {}, at);
  const needed = bylaws.meetings.delegatesFromMembers;
  if (grouping === 'sections' && members < needed) {
    return refusal('governance.too_few_for_delegates', { members: String(members), needed: String(needed) }, at);
  }
  const [stray] = ungrouped;
  if (stray !== undefined) {
    return refusal('governance.members_without_section', { name: stray, count: String(ungrouped.length) }, at);
  }
  const silent = groups.filter((group) => group.seats > 0 && group.chosen === 0);
  const [first] = silent;
  if (first) {
    return refusal('governance.group_sends_nobody', { group: first.name, count: String(silent.length) }, at);
  }
  return groups.every((group) => group.chosen === 0) ? refusal('governance.delegates_not_allowed', {}, at) : null;
}

/** Why all members cannot attend a meeting themselves, or `null`: the articles give the final decision to delegates. */
export function whyNotByMembers(bylaws: Bylaws, article: string): Refusal<'governance.delegates_needed'> | null {
  const needed = groupsOf(bylaws).length > 0 && bylaws.stakeholders.plenaryAttendance === 'delegates';
  return needed ? refusal('governance.delegates_needed', {}, { path: 'byDelegates', article }) : null;
}

/** Why a group cannot choose these as its delegates, or `null`: so many as it sends, each on the roll of its meeting. */
export function whyNotDelegates(
  named: readonly string[],
  roll: readonly string[],
  { seats }: Seats,
  article: string,
): Refusal<'governance.wrong_number_of_delegates' | 'governance.delegate_not_in_group'> | null {
  const at = { path: 'delegates', article };
  if (named.some((id) => !roll.includes(id))) return refusal('governance.delegate_not_in_group', {}, at);
  const distinct = new Set(named).size;
  if (distinct === seats && named.length === seats) return null;
  const facts = { needed: String(seats), named: String(distinct), members: String(roll.length) };
  return refusal('governance.wrong_number_of_delegates', facts, at);
}

/** Most numbers of members that one form may name. */
const MAX_NUMBERS = 20_000;

/** Member numbers as people write them: `1-60, 75`. */
export function parseNumbers(text: string): Result<readonly number[], 'governance.numbers_unreadable'> {
  const numbers = new Set<number>();
  for (const part of text.split(/[,;\s]+/u).filter((each) => each !== '')) {
    const found = /^(\d{1,6})(?:[-–](\d{1,6}))?$/u.exec(part);
    const from = Number(found?.[1] ?? Number.NaN);
    const to = Number(found?.[2] ?? from);
    if (!found || from < 1 || to < from || to - from >= MAX_NUMBERS)
      return refused(refusal('governance.numbers_unreadable', { part }, { path: 'numbers' }));
    for (let number = from; number <= to; number += 1) numbers.add(number);
  }
  return ok([...numbers].sort((a, b) => a - b));
}

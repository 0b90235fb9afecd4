import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { groupsOf, type BylawsInForce } from '#modules/bylaws/model.ts';
import { activeMembers, groupsOn } from '#modules/membership/index.ts';
import type { Member } from '#modules/membership/model.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import {
  delegatesPath,
  groupingOf,
  seatsOfGroup,
  seatsOfSection,
  whyNotByDelegates,
  whyNotByMembers,
  whyNotDelegates,
  type DelegateSetting,
  type Grouping,
  type Seats,
} from './domain/delegates.ts';
import type { SubjectType } from './model.ts';
import * as store from './store.ts';
import type { MeetingRow, RollEntry } from './store.ts';

/** A group of the members with who is in it on a day, how many delegates it sends, and whom it chose. */
export interface GroupOfMembers extends Seats {
  readonly key: string;
  readonly name: string;
  readonly members: readonly Member[];
  /** Where the bylaws say how many delegates it sends. */
  readonly path: string;
  readonly article: string;
  readonly choice: store.Choosing | null;
  /** Of those chosen, who is still a member and in the group. */
  readonly delegates: readonly Member[];
}

/** The groups of a day. */
export interface GroupsOfMembers {
  readonly grouping: Grouping;
  readonly members: number;
  readonly groups: readonly GroupOfMembers[];
  readonly ungrouped: readonly Member[];
  /** Where the bylaws say whether delegates meet. */
  readonly path: string;
  readonly article: string;
}

/** How the members stand in groups on a day: stakeholder groups, or the sections of a large cooperative. */
export async function groupsOfMembers(
  context: ReadContext,
  on: PlainDate,
  inForce: BylawsInForce,
): Promise<GroupsOfMembers> {
  const { bylaws, articleOf } = inForce;
  const grouping = groupingOf(bylaws);
  const members = await activeMembers(context, on);
  const choices = grouping === null ? [] : await store.choicesOn(context, on);
  const known = await namedGroups(context, inForce, grouping);
  const placed = grouping === 'stakeholders' ? await groupsOn(context, on) : await store.sectionsOn(context, on);
  const groups = known.map(({ key, name, path, seatsFor }): GroupOfMembers => {
    const own = members.filter((member) => placed.get(member.id) === key);
    const choice = choices.find((each) => each.groupKey === key) ?? null;
    const delegates = own.filter((member) => choice?.memberIds.includes(member.id) ?? false);
    return { key, name, path, article: articleOf(path), members: own, ...seatsFor(own.length), choice, delegates };
  });
  const keys = new Set(known.map((group) => group.key));
  const ungrouped = members.filter((member) => !keys.has(placed.get(member.id) ?? ''));
  return { grouping, members: members.length, groups, ungrouped, ...attendanceIn(inForce) };
}

/** Where the bylaws say whether delegates meet; those of before they did have it with how the plenary counts. */
function attendanceIn({ bylaws, articleOf }: BylawsInForce): Pick<GroupsOfMembers, 'path' | 'article'> {
  const said = delegatesPath(bylaws);
  const path = articleOf(said) === '' && groupsOf(bylaws).length > 0 ? 'stakeholders.plenary' : said;
  return { path, article: articleOf(path) };
}

interface NamedGroup {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  seatsFor(members: number): Seats;
}

async function namedGroups(
  context: ReadContext,
  { bylaws }: BylawsInForce,
  grouping: Grouping,
): Promise<readonly NamedGroup[]> {
  if (grouping === 'stakeholders') {
    return groupsOf(bylaws).map(({ key, name, delegates }) => {
      const path = `stakeholders.groups.${key}.delegates`;
      return { key, name, path, seatsFor: (members: number) => seatsOfGroup(members, delegates) };
    });
  }
  if (grouping === null) return [];
  const path = 'meetings.membersPerDelegate';
  const seatsFor = (members: number) => seatsOfSection(members, bylaws.meetings);
  return (await store.sections(context)).map(({ id, name }) => ({ key: id, name, path, seatsFor }));
}

/** The same as what a meeting of delegates is measured by. */
export function settingOf({ members, groups, ungrouped }: GroupsOfMembers): DelegateSetting {
  return {
    members,
    groups: groups.map(({ name, members: own, delegates, seats, over }) => ({
      name,
      members: own.length,
      chosen: delegates.length,
      seats,
      over,
    })),
    ungrouped: ungrouped.map((member) => member.name),
  };
}

/** Which members a meeting is of. */
export type Attendance = Pick<MeetingRow, 'kind' | 'heldOn' | 'groupKey' | 'byDelegates'>;

/** Refuses a meeting of members whom the articles do not let hold it; answers the group that it is of, if it is of one. */
export async function requireLawfulAttendance(
  context: Context,
  { kind, heldOn, groupKey, byDelegates }: Attendance,
): Promise<GroupOfMembers | null> {
  const inForce = await bylawsInForce(context, heldOn);
  const found = await groupsOfMembers(context, heldOn, inForce);
  const { article } = found;
  if (kind === 'group') {
    const at = { path: 'groupKey', ...(article === '' ? {} : { article }) };
    if (found.grouping === null) reject('governance.delegates_not_allowed', {}, at);
    if (groupKey === null) reject('governance.group_missing', {}, at);
    return found.groups.find((group) => group.key === groupKey) ?? reject('governance.no_such_section', {}, at);
  }
  if (groupKey !== null) reject('governance.not_a_group_meeting', {}, { path: 'groupKey' });
  const problem = byDelegates
    ? whyNotByDelegates(inForce.bylaws, settingOf(found), article)
    : whyNotByMembers(inForce.bylaws, article);
  if (problem) reject(problem);
  return null;
}

/** The roll of a group meeting: its members, one vote each. */
export async function rollOfGroup(context: ReadContext, meeting: Attendance): Promise<readonly RollEntry[]> {
  const found = await groupsOfMembers(context, meeting.heldOn, await bylawsInForce(context, meeting.heldOn));
  const own = found.groups.find((group) => group.key === meeting.groupKey)?.members ?? [];
  return own.map(({ id, number, name }) => ({ id, number, name }));
}

/** The roll of a meeting of delegates: everybody who was chosen and still stands for a group, with for whom. */
export async function rollOfDelegates(context: ReadContext, heldOn: PlainDate): Promise<readonly RollEntry[]> {
  const inForce = await bylawsInForce(context, heldOn);
  const found = await groupsOfMembers(context, heldOn, inForce);
  const problem = whyNotByDelegates(inForce.bylaws, settingOf(found), found.article);
  if (problem) reject(problem);
  return found.groups.flatMap((group) =>
    group.delegates.map(({ id, number, name }) => ({
      id,
      number,
      name,
      // Sections are no stakeholder groups: their delegates count by heads.
      groupKey: found.grouping === 'stakeholders' ? group.key : null,
      delegateOf: { key: group.key, name: group.name, members: group.members.length },
    })),
  );
}

/** Tells whoever is not on the roll why: delegates decide here, or another group confers; else nothing is known of it. */
export async function refuseNotOnRoll(
  context: ReadContext,
  { heldOn, groupName, byDelegates }: Pick<MeetingRow, 'heldOn' | 'groupName' | 'byDelegates'>,
  path?: string,
): Promise<never> {
  const at = path === undefined ? {} : { path };
  if (!byDelegates && groupName === null) return reject('governance.not_on_roll', {}, at);
  const { article } = attendanceIn(await bylawsInForce(context, heldOn));
  return byDelegates
    ? reject('governance.delegates_decide', {}, { ...at, article })
    : reject('governance.not_of_this_group', { group: groupName ?? '' }, { ...at, article });
}

export const NOT_ON_ROLL = [
  'governance.not_on_roll',
  'governance.delegates_decide',
  'governance.not_of_this_group',
] as const;

/**
 * Refuses what a meeting of one group cannot decide: it confers, and chooses its delegates, so many as the articles say; the rest is
 * for all members or the delegates of all groups. Elsewhere no delegates are chosen.
 */
export async function checkDelegates(
  context: ReadContext,
  meeting: MeetingRow,
  motion: {
    readonly subjectType: SubjectType;
    readonly slate?: unknown;
    readonly delegates?: readonly Id[] | undefined;
  },
): Promise<void> {
  const { subjectType, slate, delegates } = motion;
  if (meeting.kind !== 'group') reject('governance.delegates_in_group_meeting', {}, { path: 'delegates' });
  const inForce = await bylawsInForce(context, meeting.heldOn);
  const { groups, article } = await groupsOfMembers(context, meeting.heldOn, inForce);
  const confers = subjectType === 'ordinary' && !delegates;
  const chooses = subjectType === 'election' && !slate;
  if (!confers && !chooses)
    reject('governance.not_for_a_group', { group: meeting.groupName ?? '' }, { path: 'subjectType', article });
  if (!chooses) return;
  if (!delegates) return reject('governance.content_missing', {}, { path: 'delegates' });
  if (groupingOf(inForce.bylaws) === 'stakeholders' && inForce.bylaws.stakeholders.plenaryAttendance === 'members')
    reject('governance.delegates_not_allowed', {}, { path: 'delegates', article });
  const group = groups.find((each) => each.key === meeting.groupKey) ?? reject('governance.not_for_a_group');
  const roll = (await store.rollOf(context, meeting.id)).map((entry) => entry.memberId);
  const problem = whyNotDelegates(delegates, roll, group, group.article);
  if (problem) reject(problem);
}

/** Keeps whom a group chose in its meeting. */
export async function keepDelegates(
  context: Context,
  meeting: Pick<MeetingRow, 'groupKey' | 'heldOn'>,
  chosen: { readonly resolutionId: Id; readonly memberIds: readonly Id[] },
): Promise<void> {
  if (meeting.groupKey === null) return;
  await store.insertDelegates(context, { ...chosen, groupKey: meeting.groupKey, chosenOn: meeting.heldOn });
}

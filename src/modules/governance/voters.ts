import { required } from '#kernel/assert.ts';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { groupsOf, type Bylaws, type BylawsInForce } from '#modules/bylaws/model.ts';
import { activeMembers, groupsOn, standingMembers, type StandingMember } from '#modules/membership/index.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { rollOfDelegates, rollOfGroup, type Attendance } from './delegates.ts';
import { DELEGATE_REFUSALS } from './domain/delegates.ts';
import { patronageYearFor, votesOfMember, weighsVotes, type VoteBasis } from './domain/voices.ts';
import * as store from './store.ts';
import type { RollEntry } from './store.ts';

/** Refusals of a roll that cannot be drawn up. */
export const ROLL_REFUSALS = [
  'governance.member_without_group',
  'governance.patronage_not_stated',
  ...DELEGATE_REFUSALS,
] as const;

/**
 * Who may vote in a meeting: the members of its group, the delegates of all groups, or every member. A member cooperative comes
 * with the persons who stand for it.
 */
export async function rollFor(context: ReadContext, meeting: Attendance): Promise<readonly RollEntry[]> {
  const standing = await standingMembers(context, meeting.heldOn);
  const persons = new Map(standing.map((member) => [member.id, member.persons ?? []]));
  return (await entriesFor(context, meeting)).map((entry) => ({ ...entry, persons: persons.get(entry.id) ?? [] }));
}

/** The roll by members. */
async function entriesFor(context: ReadContext, meeting: Attendance): Promise<readonly RollEntry[]> {
  if (meeting.kind === 'group') return rollOfGroup(context, meeting);
  return meeting.byDelegates ? rollOfDelegates(context, meeting.heldOn) : votersOn(context, meeting.heldOn);
}

/**
 * Who may vote in a meeting of all members on a day: the full members, each with one vote; in its stakeholder group of that day where the
 * members form groups; with several votes where a secondary cooperative weighs them.
 */
async function votersOn(context: ReadContext, heldOn: PlainDate): Promise<readonly RollEntry[]> {
  const inForce = await bylawsInForce(context, heldOn);
  const { bylaws, articleOf } = inForce;
  if (weighsVotes(bylaws)) {
    const year = patronageYearFor(bylaws, heldOn);
    const stated = await store.patronageStated(context, year);
    if (!stated)
      return reject(
        'governance.patronage_not_stated',
        { year: String(year) },
        { article: articleOf('votes.patronagePerVoteRupiah') },
      );
    return voicesOn(context, heldOn, bylaws, stated);
  }
  if (groupsOf(bylaws).length > 0) return grouped(context, heldOn, inForce);
  return (await activeMembers(context, heldOn)).map(({ id, number, name }) => ({ id, number, name }));
}

/** Everybody in his or her group. A member without one could not be weighed: the roll is refused, and no vote is lost in silence. */
async function grouped(context: ReadContext, heldOn: PlainDate, inForce: BylawsInForce): Promise<RollEntry[]> {
  const members = await activeMembers(context, heldOn);
  const known = new Set(groupsOf(inForce.bylaws).map((group) => group.key));
  const groups = await groupsOn(context, heldOn);
  const strays = members.filter((member) => !known.has(groups.get(member.id) ?? ''));
  const [stray] = strays;
  if (stray) {
    reject(
      'governance.member_without_group',
      { name: stray.name, count: String(strays.length) },
      { article: inForce.articleOf('stakeholders.plenary') },
    );
  }
  return members.map(({ id, number, name }) => {
    const groupKey = required(groups.get(id), 'a member whose group was just found');
    return { id, number, name, groupKey };
  });
}

/** A member cooperative with its votes and what they rest on. */
interface Voice extends RollEntry {
  readonly votes: number;
  readonly basis: VoteBasis;
  /** What it reported of its own members; `null` where it reported nothing. */
  readonly report: store.OwnMembers | null;
}

/** The member cooperatives with their votes, by the members that each had reported and by this patronage. */
export async function voicesOn(
  context: ReadContext,
  on: PlainDate,
  bylaws: Bylaws,
  patronage: ReadonlyMap<Id, Rupiah>,
): Promise<Voice[]> {
  const reports = await store.ownMembersOn(context, on);
  const patronageYear = patronageYearFor(bylaws, on);
  return (await activeMembers(context, on)).map(({ id, number, name }) => {
    const report = reports.get(id) ?? null;
    const basis: VoteBasis = {
      ownMembers: report?.ownMembers ?? null,
      patronageRupiah: patronage.get(id) ?? 0n,
      patronageYear,
    };
    return { id, number, name, votes: votesOfMember(bylaws.votes, basis), basis, report };
  });
}

/**
 * States the patronage that the votes of a meeting of this day rest on. The surplus room, which keeps the register, calls it
 * when a meeting is called; answers whether it was needed: elsewhere every member has one vote.
 */
export async function statePatronage(
  context: Context,
  heldOn: PlainDate,
  patronageOf: (year: number, bylaws: Bylaws) => Promise<readonly { memberId: Id; patronageRupiah: Rupiah }[]>,
): Promise<boolean> {
  const { bylaws } = await bylawsInForce(context, heldOn);
  if (!weighsVotes(bylaws)) return false;
  const year = patronageYearFor(bylaws, heldOn);
  await store.insertPatronageStatement(context, year, await patronageOf(year, bylaws));
  return true;
}

/** Somebody who can be named in a meeting, by the id that names him or her. */
export interface Place {
  readonly id: Id;
  readonly number: number;
  readonly name: string;
  /** The member cooperative; `null` for a member who stands alone. */
  readonly standsFor: string | null;
}

/** Who can come and speak for these members: each alone, a cooperative by everybody who stands for it. */
export function placesOf(members: readonly Pick<StandingMember, 'id' | 'number' | 'name' | 'persons'>[]): Place[] {
  return members.flatMap(({ id, number, name, persons }): Place[] =>
    persons === null
      ? [{ id, number, name, standsFor: null }]
      : persons.map((each) => ({ id: each.personId, number, name: each.name, standsFor: name })),
  );
}

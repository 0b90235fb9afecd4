import { required } from '#kernel/assert.ts';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce, findBylawsInForce } from '#modules/bylaws/index.ts';
import type { Rupiah } from '#kernel/money.ts';
import {
  candidacyOf,
  groupsOf,
  shareRulesOf,
  termPath,
  type Bylaws,
  type BylawsInForce,
} from '#modules/bylaws/model.ts';
import { grantRole } from '#modules/identity/index.ts';
import { balanceOf } from '#modules/ledger/index.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { Candidacy } from './domain/admission.ts';
import { entryShareDue, groupAt, type GroupsInForce, type Placement } from './domain/groups.ts';
import { mandatoryDues, monthStarts, type MandatoryDue } from './domain/shares.ts';
import type { Member } from './model.ts';
import { personsActingFor } from './representation.ts';
import * as store from './store.ts';
import { insertRepresentation } from './store-representation.ts';

/** The member with this id; refuses `membership.no_such_member`. */
export async function requireMember(context: ReadContext, memberId: Id): Promise<Member> {
  return (await store.findMember(context, memberId)) ?? reject('membership.no_such_member', {}, { path: 'memberId' });
}

/** The actor's own membership here; whoever has none may not do what members do. */
export async function ownMembership(context: ReadContext): Promise<Member> {
  if (context.actor.kind !== 'person' || context.actor.memberId === null) throw new Forbidden();
  return requireMember(context, context.actor.memberId);
}

/** A founder as the register begins with one: a person, or a cooperative with everybody who stands for it. */
export interface NewFounder {
  readonly personId: Id;
  readonly name: string;
  readonly groupKey: string | null;
  readonly cooperative?: {
    readonly legalNumber: string;
    readonly mandateNumber: string;
    readonly mandateOn: PlainDate;
    readonly persons: readonly { readonly personId: Id; readonly name: string }[];
  };
}

/** Enters the founders in the register, in their order and each in his or her group; each still owes the entry share. */
export async function admitFounders(
  context: Context,
  founders: readonly NewFounder[],
  admittedOn: PlainDate,
): Promise<readonly { readonly personId: Id; readonly memberId: Id; readonly number: number }[]> {
  const admitted: { personId: Id; memberId: Id; number: number }[] = [];
  for (const { personId, name, groupKey, cooperative } of founders) {
    const legalNumber = cooperative?.legalNumber;
    const entered = { personId, name, admittedOn, applicationId: null, legalNumber };
    const { id, number } = await store.insertMember(context, entered);
    if (cooperative) {
      const { mandateNumber, mandateOn, persons } = cooperative;
      const mandate = { memberId: id, mandateNumber, mandateOn, fromOn: admittedOn, stands: true };
      for (const person of persons) await insertRepresentation(context, { ...mandate, ...person });
    }
    if (groupKey !== null)
      await store.insertMemberGroup(context, { memberId: id, groupKey, fromOn: admittedOn, reason: '' });
    admitted.push({ personId, memberId: id, number });
  }
  return admitted;
}

/** Membership becomes full with the last rupiah of the entry share: a vote, a share of the surplus, the role of a member. */
export async function becomeFullMember(context: Context, member: Member, on: PlainDate): Promise<void> {
  await store.insertMemberEvent(context, { memberId: member.id, kind: 'paid_up', reason: '', occurredOn: on });
  for (const personId of await personsActingFor(context, member)) {
    await grantRole(context, { personId, role: 'member', effectiveOn: on, source: `member:${member.id}` });
  }
  context.emit('membership.became_full', { memberId: member.id, on });
}

/** The stakeholder groups of a day; none where the members are one body, or where no bylaws hold yet. */
export async function groupsInForce(
  context: ReadContext,
  on: PlainDate,
): Promise<GroupsInForce & { articleOf(groupKey: string): string }> {
  const found = await findBylawsInForce(context, on);
  const groups = found ? groupsOf(found.bylaws).map(({ key, name }) => ({ key, name })) : [];
  const articleOf = (key: string): string => found?.articleOf(`stakeholders.groups.${key}.name`) ?? '';
  const [first] = groups;
  return { groups, article: first ? articleOf(first.key) : '', articleOf };
}

/** What these bylaws ask of a candidate for this group, with the articles; `null`: for members who are one body. */
export function candidacyFor({ bylaws, articleOf }: BylawsInForce, groupKey: string | null): Candidacy {
  const { candidateMonths: months, candidateMinimumHours: minimumHours } = candidacyOf(bylaws, groupKey);
  const monthsPath = termPath(bylaws, groupKey, 'candidateMonths');
  const hoursPath = termPath(bylaws, groupKey, 'candidateMinimumHours');
  return {
    months,
    minimumHours,
    monthsArticle: articleOf(monthsPath),
    monthsPath,
    hoursArticle: articleOf(hoursPath),
    hoursPath,
  };
}

/** The rules of each month between two days, read once. */
export async function bylawsBetween(
  context: ReadContext,
  from: PlainDate,
  until: PlainDate,
): Promise<(monthStart: PlainDate) => Bylaws> {
  const known = new Map<PlainDate, Bylaws>();
  for (const start of monthStarts(from, until)) known.set(start, (await bylawsInForce(context, start)).bylaws);
  return (start) => required(known.get(start), `no rules read for ${start}`);
}

/** What one member owes and has paid of both shares on a day, with the articles that ask for them. */
export interface MemberShares {
  /** The groups that the amounts are those of. */
  readonly placements: readonly Placement[];
  readonly entryDue: Rupiah;
  readonly entryPaid: Rupiah;
  readonly entryArticle: string;
  /** Where the bylaws say it: for everybody, or for the member's group. */
  readonly entryPath: string;
  readonly dues: readonly MandatoryDue[];
  readonly mandatoryPaid: Rupiah;
  readonly mandatoryArticle: string;
  readonly mandatoryPath: string;
}

/**
 * The share standing of one member on a day. The entry share is the one of the day of admission, and of the group that he or she
 * was admitted to; each month's mandatory share is that of the group in which the month began.
 */
export async function shareStanding(context: ReadContext, member: Member, on: PlainDate): Promise<MemberShares> {
  const start = await bylawsInForce(context, member.admittedOn);
  const until = member.leftOn !== null && member.leftOn < on ? member.leftOn : on;
  const rules = await bylawsBetween(context, member.admittedOn, until);
  const now = await bylawsInForce(context, until);
  const placements = await store.placementsOf(context, member.id);
  const entryPath = termPath(start.bylaws, groupAt(placements, member.admittedOn), 'entryShareRupiah');
  const mandatoryPath = termPath(now.bylaws, groupAt(placements, until), 'mandatoryShareRupiah');
  return {
    placements,
    entryDue: entryShareDue(start.bylaws, placements, member.admittedOn),
    entryPaid: await balanceOf(context, 'entry_share', { memberId: member.id, on }),
    entryArticle: start.articleOf(entryPath),
    entryPath,
    dues: mandatoryDues(member.admittedOn, until, (day) => shareRulesOf(rules(day), groupAt(placements, day))),
    mandatoryPaid: await balanceOf(context, 'mandatory_share', { memberId: member.id, on }),
    mandatoryArticle: now.articleOf(mandatoryPath),
    mandatoryPath,
  };
}

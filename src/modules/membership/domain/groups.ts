import { addDays, type PlainDate } from '#kernel/calendar.ts';
import { ok, refusal, refused, type Refusal, type Result } from '#kernel/result.ts';
import type { Rupiah } from '#kernel/money.ts';
import { shareRulesOf, type Bylaws, type StakeholderGroup } from '#modules/bylaws/model.ts';
import type { Member } from '../model.ts';

/** One row of where a member stands: the stakeholder group, from when, and why. */
export interface Placement {
  readonly groupKey: string;
  readonly fromOn: PlainDate;
  /** Empty: as the member was admitted. */
  readonly reason: string;
}

/** The group on a day by the placements, oldest first; `null` before the first one. */
export function groupAt(placements: readonly Placement[], on: PlainDate): string | null {
  return placements.findLast((each) => each.fromOn <= on)?.groupKey ?? null;
}

/** The entry share that somebody owes: by the bylaws of the day of admission, as for the group that he or she was admitted to. */
export function entryShareDue(
  bylaws: Pick<Bylaws, 'identity' | 'shares' | 'stakeholders'>,
  placements: readonly Placement[] = [],
  admittedOn: PlainDate,
): Rupiah {
  return shareRulesOf(bylaws, groupAt(placements, admittedOn)).entryShareRupiah;
}

/** The groups of the bylaws on a day, with the article that names them. */
export interface GroupsInForce {
  readonly groups: readonly Pick<StakeholderGroup, 'key' | 'name'>[];
  readonly article: string;
}

type JoinCode = 'membership.no_groups' | 'membership.group_needed' | 'membership.no_such_group';

/**
 * The group that somebody joins: named, and one of those in the bylaws; `null` where the members are one body. Every member of
 * a multi-stakeholder cooperative belongs to exactly one (Permenkop UKM 8/2021).
 */
export function groupToJoin(
  wanted: string | null,
  { groups, article }: GroupsInForce,
): Result<string | null, JoinCode> {
  const where = { path: 'groupKey', ...(article === '' ? {} : { article }) };
  const names = groups.map((group) => group.name).join(', ');
  if (groups.length === 0) {
    return wanted === null ? ok(null) : refused(refusal('membership.no_groups', {}, { path: 'groupKey' }));
  }
  if (wanted === null) return refused(refusal('membership.group_needed', { groups: names }, where));
  if (groups.some((group) => group.key === wanted)) return ok(wanted);
  return refused(refusal('membership.no_such_group', { group: wanted, groups: names }, where));
}

/** What decides whether a member may be placed from a day on. */
export interface PlacingSetting {
  readonly today: PlainDate;
  readonly placements: readonly Placement[];
  /** The last day of the last closed year; `null`: none is closed. */
  readonly yearsClosedThrough: PlainDate | null;
  /** Whether anything was paid of the entry share: its amount is that of the group of the first day. */
  readonly hasPaid: boolean;
}

/**
 * The first day from which a member may stand in another group. What was divided or paid by a group stays: a move begins after
 * the group before it and after the last closed year. Whoever was in no group yet may be placed from the first day on.
 */
export function earliestPlacing(member: Pick<Member, 'admittedOn'>, setting: PlacingSetting): PlainDate {
  const { placements, yearsClosedThrough, hasPaid } = setting;
  const newest = placements.at(-1);
  const since = newest?.fromOn ?? member.admittedOn;
  const after = hasPaid ? addDays(since, 1) : since;
  if (!newest || yearsClosedThrough === null || yearsClosedThrough < after) return after;
  return addDays(yearsClosedThrough, 1);
}

type PlacingCode =
  'membership.same_group' | 'membership.placed_too_early' | 'membership.placed_in_the_future' | 'membership.has_left';

/** Why a member cannot move to this group from this day on; `null` where nothing stands against it. */
export function whyNotPlaceable(
  member: Pick<Member, 'name' | 'admittedOn' | 'leftOn'>,
  placed: { readonly groupKey: string; readonly fromOn: PlainDate },
  setting: PlacingSetting,
): Refusal<PlacingCode> | null {
  const { name, leftOn } = member;
  const at = { path: 'fromOn' };
  if (leftOn !== null && placed.fromOn > leftOn) return refusal('membership.has_left', { name, leftOn }, at);
  if (setting.placements.at(-1)?.groupKey === placed.groupKey)
    return refusal('membership.same_group', { name }, { path: 'groupKey' });
  const earliest = earliestPlacing(member, setting);
  if (placed.fromOn < earliest) return refusal('membership.placed_too_early', { earliest }, at);
  if (placed.fromOn > setting.today) return refusal('membership.placed_in_the_future', { today: setting.today }, at);
  return null;
}

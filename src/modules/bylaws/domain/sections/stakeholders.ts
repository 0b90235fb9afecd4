import type { Rupiah } from '#kernel/money.ts';
import type { DecisionKind } from './meetings.ts';

/** What a stakeholder group does in the chain or the ecosystem. */
export const GROUP_ROLES = [
  'producer',
  'processor',
  'worker',
  'carrier',
  'seller',
  'customer',
  'provider',
  'supporter',
  'initiator',
  'investor',
] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

/** A group of members with one interest (Kelompok Pihak Anggota; Permenkop UKM 8/2021). */
export interface StakeholderGroup {
  readonly key: string;
  readonly name: string;
  readonly role: GroupRole;
  /** What one must be to join this group, beyond the conditions of membership. */
  readonly condition?: string | undefined;
  /** Weight of the group in the plenary, basis points; the groups sum to 10,000. */
  readonly weightBps: number;
  /** Delegates (utusan) that the group sends to the plenary. */
  readonly delegates: number;
  /** Seats of the board that are kept for the group; 0: none. */
  readonly boardSeats: number;
  /** Entry share of the group, where it differs from that of all members. */
  readonly entryShareRupiah?: Rupiah | undefined;
  /** Mandatory share of the group, where it differs. */
  readonly mandatoryShareRupiah?: Rupiah | undefined;
  /** Candidate period of the group, where it differs. */
  readonly candidateMonths?: number | undefined;
  /** Hours of work as a candidate of the group, where they differ. */
  readonly candidateMinimumHours?: number | undefined;
  /** Decisions that do not pass while this group is against them. */
  readonly vetoes: readonly DecisionKind[];
}

/**
 * How the plenary (rapat anggota paripurna) counts: by the weights of the groups, by the weights and also by most or by all of
 * the groups, or by the heads of the delegates.
 */
export const PLENARY_RULES = ['weighted', 'weightedAndMostGroups', 'weightedAndAllGroups', 'delegates'] as const;
export type PlenaryRule = (typeof PLENARY_RULES)[number];

/**
 * Who attends the plenary: delegates of the groups, all members, or whichever of the two the notice says; in every case the groups
 * confer before it.
 */
export const PLENARY_ATTENDANCES = ['delegates', 'asCalled', 'members'] as const;
export type PlenaryAttendance = (typeof PLENARY_ATTENDANCES)[number];

/** The groups of a multi-stakeholder cooperative; an empty list in every other one. */
export interface StakeholderRules {
  readonly groups: readonly StakeholderGroup[];
  readonly plenaryAttendance: PlenaryAttendance;
  readonly plenary: PlenaryRule;
  /** How many groups the board must come from. */
  readonly leastGroupsOnBoard: number;
}

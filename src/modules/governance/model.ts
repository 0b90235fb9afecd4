import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { MajorityOf, PlenaryRule } from '#modules/bylaws/model.ts';

/** Kinds of general meeting (rapat anggota), and the meeting of one group of the members (rapat kelompok). */
export const MEETING_KINDS = ['annual', 'planning', 'election', 'special', 'extraordinary', 'group'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number] | 'founding';

export const MEETING_FORMS = ['offline', 'online', 'hybrid'] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

/** Where a meeting stands. */
export type MeetingState = 'called' | 'open' | 'closed';

/** What a motion is about; what follows from its adoption depends on it. */
export const SUBJECT_TYPES = ['ordinary', 'accounts', 'surplus', 'bylaws', 'election', 'shares', 'authority'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const CHOICES = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

/** Votes counted: by hands, on paper or on phones. */
export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** A resolution is never deleted; one without quorum or without majority says so for ever. */
export const VALIDITIES = ['valid', 'rejected', 'invalid_no_quorum'] as const;
export type Validity = (typeof VALIDITIES)[number];

/** What a motion may lack. */
export const LACKS = ['quorum', 'majority', 'groups', 'veto'] as const;
export type Lack = (typeof LACKS)[number];

/** Where a group stands: by most of its votes (UU 25/1992 art. 24(2)); equal votes, or none, are neither. */
export const STANCES = ['for', 'against', 'neither'] as const;
export type Stance = (typeof STANCES)[number];

/** What one stakeholder group said to a motion, as the record keeps it. Weights as in {@link Weighing}. */
export interface GroupWeighing {
  readonly key: string;
  readonly name: string;
  /** Basis points. */
  readonly weightBps: number;
  readonly mayVeto: boolean;
  readonly roll: number;
  readonly present: number;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstain: number;
  readonly weightFor: string;
  readonly weightAgainst: string;
  readonly stance: Stance;
  /** Where the articles give the group its weight, or its veto. */
  readonly article: string;
}

/**
 * What a plenary of stakeholder groups weighed, frozen with the resolution. Weights are exact: basis points, or heads where
 * delegates vote by heads, as a decimal or a fraction (`4500/17`).
 */
export interface Weighing {
  readonly rule: PlenaryRule;
  readonly article: string;
  readonly majorityOf: MajorityOf;
  readonly weightFor: string;
  readonly weightAgainst: string;
  /** What the majority is a part of. */
  readonly weightOf: string;
  readonly weightNeeded: string;
  /** Whether `weightNeeded` must be exceeded, not only reached. */
  readonly moreThan: boolean;
  readonly groupsFor: number;
  readonly groupsNeeded: number;
  readonly lacks: readonly Lack[];
  readonly groups: readonly GroupWeighing[];
}

/** What another room may know of a resolution before it acts on it. */
export interface Resolution {
  readonly id: Id;
  /** `3/RA/2026`. */
  readonly label: string;
  readonly validity: Validity;
  readonly subjectType: SubjectType;
  readonly subjectReference: string | null;
  /** SHA-256 of the document that was decided on. */
  readonly subjectHash: string | null;
  readonly adoptedOn: PlainDate;
  readonly effectiveOn: PlainDate | null;
  readonly hash: string;
}

/**
 * Who is proposed for board and supervisors; whoever is named takes office, the others leave it. Ids of members; of persons, where
 * they stand for a member cooperative, and at the founding meeting.
 */
export interface Slate {
  readonly chair: Id;
  readonly secretary: Id;
  readonly treasurer: Id;
  readonly supervisors: readonly Id[];
}

export { isByWeights } from './domain/weigh.ts';
export { wholeWeight } from './domain/weight-text.ts';

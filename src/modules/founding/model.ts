import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';

/** The papers that a founding produces, in the order in which a notary reads them. */
export const FOUNDING_DOCUMENTS = [
  'articles',
  'houseRules',
  'foundingRecord',
  'attendanceList',
  'minutes',
  'powerOfAttorney',
  'capitalProof',
  'businessPlan',
  'workRules',
  'prospectus',
  'mandateLetters',
  'memberRegister',
  'notaryChecklist',
] as const;
export type FoundingDocument = (typeof FOUNDING_DOCUMENTS)[number];

/** What the deed needs of a founder, as the ID card says it. */
export interface FounderDetails {
  readonly personId: Id;
  readonly nameOnIdCard: string;
  readonly nationalIdNumber: string;
  readonly birthPlace: string;
  readonly birthDate: PlainDate;
  readonly address: string;
  readonly occupation: string;
}

/** A new cooperative, or one that exists already and changes its bylaws (UU 25/1992 art. 12; Permenkop UKM 8/2021). */
export const FOUNDING_KINDS = ['new', 'conversion'] as const;
export type FoundingKind = (typeof FOUNDING_KINDS)[number];

/** The cooperative that founds a secondary one, and what its representative shows for it. */
export interface FoundingCooperative {
  readonly cooperativeName: string;
  /** Number of the decree that made it a legal person. */
  readonly legalNumber: string;
  readonly mandateNumber: string;
  readonly mandateOn: PlainDate;
}

/** Somebody who founds. */
export interface Founder {
  readonly personId: Id;
  readonly name: string;
  /** The stakeholder group, by its key in the bylaws; null where there are none, or where it is not settled yet. */
  readonly groupKey: string | null;
  /** In a secondary cooperative: whom the person stands for. */
  readonly cooperative: FoundingCooperative | null;
}

export type { BusinessPlan } from './domain/plan/plan.ts';

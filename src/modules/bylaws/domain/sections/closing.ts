import type { Rupiah } from '#kernel/money.ts';

/** The annual report and its examination (UU 25/1992 art. 35, 40). */
export interface ReportRules {
  /** Days before the annual meeting by which the report is ready. */
  readonly readyDaysBefore: number;
  /** A public accountant examines the accounts from these assets on; 0: every year. */
  readonly auditFromRupiah: Rupiah;
}

/** Sanctions by steps (UU 25/1992 art. 8 j). */
export interface SanctionRules {
  readonly writtenWarnings: number;
  /** Days of a suspension at most. */
  readonly suspensionDays: number;
  /** A fine at most; 0: none. */
  readonly fineRupiah: Rupiah;
  /** Days within which the members' meeting may be asked to decide on a sanction or a dismissal; 0: no appeal. */
  readonly appealDays: number;
}

/** Where what is left goes when the cooperative ends. */
export const REST_TARGETS = ['members', 'otherCooperatives', 'socialPurpose'] as const;

/** The end of the cooperative (UU 25/1992 art. 46–56). */
export interface DissolutionRules {
  readonly liquidators: number;
  /** Months that creditors have to come forward. */
  readonly creditorsMonths: number;
  readonly restTo: (typeof REST_TARGETS)[number];
}

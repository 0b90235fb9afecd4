import type { Rupiah } from '#kernel/money.ts';

export const MEMBER_LIST_VIEWS = ['name-and-number', 'name-number-and-contact'] as const;

/** Who may join and how one is admitted (UU 25/1992 art. 18–20). */
export interface MembershipRules {
  readonly minimumAgeYears: number;
  /** Where one must live, where that is asked: `Kabupaten Banyumas`. */
  readonly domicile?: string | undefined;
  /** What one must do for a living, where that is asked: `pengemudi`. */
  readonly profession?: string | undefined;
  /** Months as a candidate before full membership; 0: none. */
  readonly candidateMonths: number;
  /** Hours of work in the candidate period; 0: none. */
  readonly candidateMinimumHours: number;
  /** Days within which the board decides on an application. */
  readonly admissionDecisionDays: number;
  /** Days within which whoever was refused may ask the members' meeting to decide; 0: no appeal. */
  readonly refusalAppealDays: number;
  /** Hours of work a month that membership asks for; 0: none. */
  readonly workHoursPerMonthMinimum: number;
  /** Whether membership ends with the work in the cooperative, as in a worker cooperative. */
  readonly lossOfWorkEndsMembership: boolean;
  /** What members see of one another (UU 27/2022). */
  readonly membersMaySee: (typeof MEMBER_LIST_VIEWS)[number];
}

/** Associates (anggota luar biasa) and what they may do; only the bylaws say it (UU 25/1992 art. 18(2)). */
export interface AssociateRules {
  readonly allowed: boolean;
  /** Whether foreigners may be associates; they can be nothing else. */
  readonly foreigners: boolean;
  /** To attend the members' meeting and speak in it. */
  readonly attend: boolean;
  readonly vote: boolean;
  /** To be elected to the board or as a supervisor. */
  readonly eligible: boolean;
  /** To use the services as members do. */
  readonly services: boolean;
  /** To share in the surplus. */
  readonly surplus: boolean;
  readonly entryShareRupiah: Rupiah;
}

/** What happens to a loss of the cooperative when a member leaves. */
export const LOSS_DEDUCTIONS = ['none', 'proportional'] as const;

/** Leaving and the settlement. The law sets no procedure and no time: everything here is the members' own choice. */
export interface ExitRules {
  /** Days before which leaving is announced. */
  readonly noticeDays: number;
  /** Days after leaving within which shares are paid back. */
  readonly refundDelayDays: number;
  /** Whether the delay runs only from the close of the financial year of leaving. */
  readonly refundAfterYearClose: boolean;
  /** In how many instalments at most; 1: at once. */
  readonly instalments: number;
  /** Whether a loss that is not covered is taken off the refund in proportion to the shares. */
  readonly lossDeduction: (typeof LOSS_DEDUCTIONS)[number];
  /** Years that the money of a member who died waits for the heirs; 0: without a limit. */
  readonly heirsClaimYears: number;
}

/** How many it takes to begin, and what the initiators may have for it. */
export interface FoundingRules {
  /** At least 9 persons, or 3 cooperatives for a secondary one (UU 25/1992 art. 6 as amended). */
  readonly minimumFounders: number;
  /** Part of the surplus that the initiators receive before it is divided; 0: none. */
  readonly royaltyBps: number;
  /** Financial years for which they receive it. */
  readonly royaltyYears: number;
}

/** Kin up to which degree may not sit on board and supervisors together. */
export const KIN_BANS = ['none', 'firstDegree', 'secondDegree'] as const;

/** Board (pengurus) and supervisors (pengawas), elected from and by members (UU 25/1992 art. 29, 32, 38). */
export interface BoardRules {
  readonly seats: number;
  readonly supervisorSeats: number;
  readonly termYears: number;
  readonly maximumConsecutiveTerms: number;
  readonly kinBan: (typeof KIN_BANS)[number];
  /** Whether the board may hire managers (pengelola). */
  readonly managementAllowed: boolean;
  /** Years of a manager's contract at most. */
  readonly managementTermYears: number;
  /** Whether the members' meeting decides what board and supervisors receive. */
  readonly remunerationByMeeting: boolean;
  /** Seats of the sharia supervisory board (DPS); 0 where nothing is run by sharia (art. 44A). */
  readonly shariaSeats: number;
}

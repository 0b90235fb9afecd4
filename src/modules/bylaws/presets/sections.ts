import type {
  AssociateRules,
  CapitalAccountRules,
  DispatchRules,
  DissolutionRules,
  ExitRules,
  ExternalCapitalRules,
  FeeSplitRules,
  FiscalYearRules,
  FoundingRules,
  LoanCapitalRules,
  LoanRules,
  MembershipRules,
  PlatformRules,
  ReportRules,
  SanctionRules,
  SavingsRules,
  StakeholderRules,
  VoteRules,
  WorkRules,
} from '../model.ts';
import { board, meetings, type Preset } from './common.ts';

// Sections as most cooperatives have them; a preset names what it has otherwise. Values of what is switched off stand ready
// for the day on which the members switch it on.

/** Of a cooperative whose members are all of one kind. */
export const noGroups: StakeholderRules = {
  groups: [],
  plenaryAttendance: 'asCalled',
  plenary: 'weighted',
  leastGroupsOnBoard: 2,
};

/** Grown-up persons, without a time as a candidate and without work in the cooperative. */
export const membership: MembershipRules = {
  minimumAgeYears: 17,
  candidateMonths: 0,
  candidateMinimumHours: 0,
  admissionDecisionDays: 30,
  refusalAppealDays: 30,
  workHoursPerMonthMinimum: 0,
  lossOfWorkEndsMembership: false,
  membersMaySee: 'name-and-number',
};

export const noAssociates: AssociateRules = {
  allowed: false,
  foreigners: false,
  attend: true,
  vote: false,
  eligible: false,
  services: true,
  surplus: false,
  entryShareRupiah: 50_000n,
};

export const exit: ExitRules = {
  noticeDays: 30,
  refundDelayDays: 90,
  refundAfterYearClose: true,
  instalments: 1,
  lossDeduction: 'proportional',
  heirsClaimYears: 5,
};

/** Voluntary savings as a purse for what the cooperative owes a member, without interest; no term savings. */
export const savings: SavingsRules = {
  voluntary: { allowed: true, interestBps: 0, withdrawalNoticeDays: 3 },
  term: { allowed: false, interestBps: 500, months: 12 },
};

export const noLoans: LoanRules = {
  offered: false,
  principle: 'interest',
  interestBps: 1_800,
  marginBps: 1_500,
  saversShareBps: 4_000,
  largestPerMemberRupiah: 10_000_000n,
  longestMonths: 24,
};

/** Individual capital accounts after Mondragon (handbook section 6), ready to be switched on. */
const noCapitalAccounts: CapitalAccountRules = {
  enabled: false,
  buyInToReserveBps: 2_000,
  creditBps: 5_000,
  interestBps: 500,
  lossShareBps: 5_000,
  payoutYears: 3,
};

/** Participating capital on the terms of a published draft (handbook section 2.3), ready to be switched on. */
export const noExternalCapital: ExternalCapitalRules = {
  allowed: false,
  capBps: 4_000,
  holderCapBps: 4_000,
  lockInMonths: 24,
  noticeMonths: 6,
  returnCapBps: 1_000,
};

export const loanCapital: LoanCapitalRules = { meetingAboveRupiah: 50_000_000n };

export const founding: FoundingRules = { minimumFounders: 9, royaltyBps: 0, royaltyYears: 5 };

export const equalVotes: VoteRules = {
  weighting: 'equal',
  membersPerVote: 100,
  patronagePerVoteRupiah: 100_000_000n,
  mostVotes: 5,
};

export const reports: ReportRules = { readyDaysBefore: 30, auditFromRupiah: 5_000_000_000n };

/** Orders and work of a cooperative for which they are a side matter. */
export const feeSplit: FeeSplitRules = {
  parts: [
    { key: 'worker', to: 'worker', bps: 8_500 },
    { key: 'cooperative', to: 'cooperative', bps: 1_500 },
  ],
  paymentCostBorneBy: 'cooperative',
  tipsToWorkerBps: 10_000,
  cancellation: { freeUntilMinutesBefore: 240, lateFeeBps: 1_000, noShowFeeBps: 2_500 },
  refundWithinDays: 7,
};

export const dispatch: DispatchRules = {
  windowDays: 28,
  weights: { recentEarnings: 3, recentHours: 2, daysSinceLastJob: 3 },
  waitingCapDays: 14,
  leastWindowMinutes: 240,
  limits: { bufferMinutes: 30, dailyMinutes: 480, restMinutes: 600 },
  offerMinutes: 30,
};

export const work: WorkRules = {
  basis: 'hours',
  hourGrades: [{ key: 'office', name: 'Kantor', hourlyRupiah: 20_000n }],
  payRatioMaximum: { numerator: 4, denominator: 1 },
  roundMinutesTo: 15,
  nonMemberHoursCapBps: 2_000,
};

export const noPlatform: PlatformRules = {
  enabled: false,
  openRules: true,
  portableRecords: true,
  priceFloorByMeeting: true,
  deactivationAppealDays: 14,
};

const calendarYear: FiscalYearRules = { startMonth: 1 };

export const sanctions: SanctionRules = { writtenWarnings: 3, suspensionDays: 90, fineRupiah: 0n, appealDays: 30 };

export const dissolution: DissolutionRules = { liquidators: 3, creditorsMonths: 3, restTo: 'members' };

/** All of them together: a preset begins with these. */
export const sections = {
  stakeholders: noGroups,
  membership,
  associates: noAssociates,
  exit,
  savings,
  loans: noLoans,
  capitalAccounts: noCapitalAccounts,
  externalCapital: noExternalCapital,
  loanCapital,
  founding,
  meetings,
  board,
  votes: equalVotes,
  reports,
  feeSplit,
  dispatch,
  work,
  platform: noPlatform,
  fiscalYear: calendarYear,
  sanctions,
  dissolution,
} as const satisfies Partial<Preset>;

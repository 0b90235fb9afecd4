import type { Bilingual, BoardRules, Bylaws, DecisionKind, DecisionRule, MeetingRules } from '../model.ts';

/** The rules of one kind of cooperative, to start from: everything but its name and seat. */
export interface Preset extends Omit<Bylaws, 'identity'> {
  /** What it is called in a list to choose from. */
  readonly label: Bilingual;
  /** Whom it suits, one sentence. */
  readonly forWhom: Bilingual;
  /** What sets it apart from the others, one sentence. */
  readonly special: Bilingual;
  readonly identity: Omit<Bylaws['identity'], 'name' | 'seatCity'>;
}

const moreThanHalf = { numerator: 1, denominator: 2, strictlyMore: true } as const;
const twoThirds = { numerator: 2, denominator: 3, strictlyMore: false } as const;
const threeQuarters = { numerator: 3, denominator: 4, strictlyMore: false } as const;
const oneFifth = { numerator: 1, denominator: 5, strictlyMore: false } as const;
const oneThird = { numerator: 1, denominator: 3, strictlyMore: false } as const;

const ordinary: DecisionRule = {
  method: ['consensus', 'open'],
  quorum: moreThanHalf,
  secondCallQuorum: oneFifth,
  majority: { ...moreThanHalf, of: 'cast' },
  tie: 'rejected',
};

/** More than half for most things, two thirds for the bylaws, three quarters for the end of the cooperative. */
const decisions: Readonly<Record<DecisionKind, DecisionRule>> = {
  ordinary,
  annualAccounts: ordinary,
  surplus: ordinary,
  election: { ...ordinary, method: ['consensus', 'secret'] },
  bylaws: {
    ...ordinary,
    quorum: twoThirds,
    secondCallQuorum: oneThird,
    majority: { ...twoThirds, of: 'cast' },
  },
  dissolution: {
    ...ordinary,
    method: ['consensus', 'secret'],
    quorum: threeQuarters,
    secondCallQuorum: moreThanHalf,
    majority: { ...threeQuarters, of: 'present' },
  },
  founding: {
    ...ordinary,
    quorum: { numerator: 1, denominator: 1, strictlyMore: false },
    secondCallQuorum: twoThirds,
    majority: { ...twoThirds, of: 'present' },
  },
};

/** Meetings as most articles of association have them. */
export const meetings: MeetingRules = {
  noticeDays: 7,
  electronicAllowed: true,
  electronicNoticeDays: 7,
  annualWithinMonths: 3,
  writtenAllowed: true,
  writtenAnswerDays: 14,
  extraordinaryRequest: oneFifth,
  proxiesPerPerson: 0,
  delegatesFromMembers: 500,
  membersPerDelegate: 10,
  agenda: {
    annual: ['boardReport', 'accounts', 'supervisorReport', 'discharge', 'surplus'],
    planning: ['workPlan', 'budget', 'remuneration'],
    election: ['election', 'oath'],
  },
  secondCall: { minimumGapHours: 1, maximumGapDays: 14, noticeDays: 3 },
  decisions,
};

/** A board of three and three supervisors, as most have. */
export const board: BoardRules = {
  seats: 3,
  supervisorSeats: 3,
  termYears: 3,
  maximumConsecutiveTerms: 2,
  kinBan: 'secondDegree',
  managementAllowed: true,
  managementTermYears: 3,
  remunerationByMeeting: true,
  shariaSeats: 0,
};

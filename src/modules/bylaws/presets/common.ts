import type { BoardRules, Bylaws, DecisionKind, DecisionRule, MeetingRules, StakeholderRules } from '../model.ts';

/** The rules of one business model, to start from: everything but who the cooperative is. */
export interface Preset extends Omit<Bylaws, 'identity'> {
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
  electronicNoticeDays: 7,
  annualWithinMonths: 3,
  writtenAnswerDays: 14,
  extraordinaryRequest: oneFifth,
  proxiesPerPerson: 0,
  secondCall: { minimumGapHours: 1, maximumGapDays: 14, noticeDays: 3 },
  decisions,
};

export const board: BoardRules = { seats: 3, supervisorSeats: 3, termYears: 3, maximumConsecutiveTerms: 2 };

/** Of a cooperative whose members are all of one kind. */
export const noGroups: StakeholderRules = { groups: [], plenary: 'weighted', leastGroupsOnBoard: 2 };

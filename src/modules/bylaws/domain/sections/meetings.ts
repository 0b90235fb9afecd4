import type { Rupiah } from '#kernel/money.ts';

/**
 * A part of a whole that must be reached, in exact integers. `1/2` with `strictlyMore` is "more than half"; `2/3` without is
 * "at least two thirds".
 */
export interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
  readonly strictlyMore: boolean;
}

/** What a majority is a part of: the votes for and against, everybody present, or the whole roll of voters. */
export const MAJORITY_OF = ['cast', 'present', 'roll'] as const;
export type MajorityOf = (typeof MAJORITY_OF)[number];

/** The part of `of` that must be in favour. */
export interface Majority extends Threshold {
  readonly of: MajorityOf;
}

/** How a decision may be taken: by consensus (musyawarah mufakat), by open or by secret vote (UU 25/1992 art. 24). */
export const DECISION_METHODS = ['consensus', 'open', 'secret'] as const;
export type DecisionMethod = (typeof DECISION_METHODS)[number];

/** The kinds of decision that may need a quorum and a majority of their own. */
export const DECISION_KINDS = [
  'ordinary',
  'annualAccounts',
  'surplus',
  'election',
  'bylaws',
  'dissolution',
  'founding',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What happens at equal votes: the motion falls, or the chair of the meeting decides. */
export const TIE_RULES = ['rejected', 'chair'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** How one kind of decision is taken. The law fixes no quorum and no special majority (UU 25/1992 art. 28). */
export interface DecisionRule {
  /** In the order in which they are tried. */
  readonly method: readonly DecisionMethod[];
  /** Part of the roll that must be present. */
  readonly quorum: Threshold;
  /** Part of the roll at the second call; `none`: whoever came decides. */
  readonly secondCallQuorum: Threshold | 'none';
  readonly majority: Majority;
  readonly tie: TieRule;
}

/** A meeting that missed its quorum may be called again. */
export interface SecondCallRules {
  readonly minimumGapHours: number;
  readonly maximumGapDays: number;
  /** Days of notice of the second call; 0: announced in the first meeting. */
  readonly noticeDays: number;
}

/** What a meeting has on its agenda by duty. */
export const AGENDA_ITEMS = [
  'minutes',
  'boardReport',
  'accounts',
  'supervisorReport',
  'discharge',
  'surplus',
  'workPlan',
  'budget',
  'remuneration',
  'election',
  'oath',
] as const;
export type AgendaItem = (typeof AGENDA_ITEMS)[number];

/** The duties of each kind of ordinary meeting (Permenkop 19/2015). */
export interface AgendaRules {
  readonly annual: readonly AgendaItem[];
  readonly planning: readonly AgendaItem[];
  readonly election: readonly AgendaItem[];
}

/** Equal votes, or votes weighed as a secondary cooperative may (UU 25/1992 art. 24(3), (4)). */
export const VOTE_WEIGHTINGS = ['equal', 'membersAndPatronage'] as const;

/** The votes of a member. In a secondary cooperative one vote, and further ones by its own members and its patronage. */
export interface VoteRules {
  readonly weighting: (typeof VOTE_WEIGHTINGS)[number];
  /** One further vote for so many members of the member cooperative. */
  readonly membersPerVote: number;
  /** One further vote for so much patronage in the past year. */
  readonly patronagePerVoteRupiah: Rupiah;
  /** Nobody has more votes than these. */
  readonly mostVotes: number;
}

/** The members' meeting (rapat anggota), the highest power (UU 25/1992 art. 22–28). */
export interface MeetingRules {
  readonly noticeDays: number;
  readonly electronicAllowed: boolean;
  /** Days before an electronic meeting at which its papers are sent. */
  readonly electronicNoticeDays: number;
  /** Months after the end of the financial year within which the annual meeting is held. */
  readonly annualWithinMonths: number;
  readonly writtenAllowed: boolean;
  /** Days that members have to answer in a written meeting. */
  readonly writtenAnswerDays: number;
  /** Part of the members that may demand an extraordinary meeting. */
  readonly extraordinaryRequest: Threshold;
  /** How many absent members one person may represent; 0: nobody may be represented. */
  readonly proxiesPerPerson: number;
  /** From how many members on the meeting is one of delegates; 0: never. */
  readonly delegatesFromMembers: number;
  /** One delegate for so many members. */
  readonly membersPerDelegate: number;
  readonly agenda: AgendaRules;
  readonly secondCall: SecondCallRules;
  readonly decisions: Readonly<Record<DecisionKind, DecisionRule>>;
}

import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import type {
  CapitalAccountRules,
  ExternalCapitalRules,
  LoanCapitalRules,
  LoanRules,
  SavingsRules,
  ShareRules,
} from './domain/sections/capital.ts';
import type { DissolutionRules, ReportRules, SanctionRules } from './domain/sections/closing.ts';
import type { IdentityRules } from './domain/sections/identity.ts';
import type { MeetingRules, VoteRules } from './domain/sections/meetings.ts';
import type {
  AssociateRules,
  BoardRules,
  ExitRules,
  FoundingRules,
  MembershipRules,
} from './domain/sections/people.ts';
import type { StakeholderRules } from './domain/sections/stakeholders.ts';
import type { FiscalYearRules, SurplusRules } from './domain/sections/surplus.ts';
import type { DispatchRules, FeeSplitRules, PlatformRules, WorkRules } from './domain/sections/work.ts';

export * from './domain/sections/capital.ts';
export * from './domain/sections/closing.ts';
export * from './domain/sections/identity.ts';
export * from './domain/sections/meetings.ts';
export * from './domain/sections/people.ts';
export * from './domain/sections/stakeholders.ts';
export * from './domain/sections/surplus.ts';
export * from './domain/sections/work.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** The whole rules of one cooperative: its Anggaran Dasar and Anggaran Rumah Tangga as one document. */
export interface Bylaws {
  readonly identity: IdentityRules;
  readonly stakeholders: StakeholderRules;
  readonly membership: MembershipRules;
  readonly associates: AssociateRules;
  readonly exit: ExitRules;
  readonly shares: ShareRules;
  readonly savings: SavingsRules;
  readonly loans: LoanRules;
  readonly capitalAccounts: CapitalAccountRules;
  readonly externalCapital: ExternalCapitalRules;
  readonly loanCapital: LoanCapitalRules;
  readonly founding: FoundingRules;
  readonly meetings: MeetingRules;
  readonly votes: VoteRules;
  readonly board: BoardRules;
  readonly reports: ReportRules;
  readonly feeSplit: FeeSplitRules;
  readonly dispatch: DispatchRules;
  readonly work: WorkRules;
  readonly platform: PlatformRules;
  readonly surplus: SurplusRules;
  readonly fiscalYear: FiscalYearRules;
  readonly sanctions: SanctionRules;
  readonly dissolution: DissolutionRules;
}

/** What a version rests on: a valid resolution, named by its id and by the hash of what was resolved. */
export interface ResolutionReference {
  readonly id: Id;
  /** SHA-256 of the resolution, 64 hexadecimal digits. */
  readonly hash: string;
  /** As people cite it: `3/RA/2026`. */
  readonly label: string;
  /** The meeting that took it. */
  readonly meetingId: Id;
}

/** A version of the bylaws, without its document. */
export interface BylawsVersion {
  readonly id: Id;
  /** 1, 2, 3 … in the order of adoption. */
  readonly number: number;
  readonly effectiveOn: PlainDate;
  readonly adoptedOn: PlainDate;
  readonly recordedAt: Instant;
  readonly resolution: ResolutionReference;
  /** SHA-256 of the canonical JSON of the document and its legal text. */
  readonly hash: string;
}

/** The bylaws that hold on a date, with where each value stands in their text. */
export interface BylawsInForce {
  readonly version: BylawsVersion;
  readonly bylaws: Bylaws;
  /** The article of a value by its path, as refusals and statements cite it: `Pasal 12 ayat (2)`. */
  articleOf(path: string): string;
}

/** What may be said against bylaws: they break the law, contradict themselves (both are refused), or are unusual (a warning). */
export type FindingKind = 'unlawful' | 'contradictory' | 'unusual';

/** One thing that stands against a document, with its place and where the rule comes from. */
export interface Finding extends Refusal {
  readonly kind: FindingKind;
  readonly path: string;
  /** `Pasal 29 ayat (1)` of the document itself; empty where the text has no place for the value. */
  readonly article: string;
  readonly source: Bilingual;
  /** How sure the rule is; see the bounds of the leaves. */
  readonly confidence: 'read' | 'recalled' | 'disputed' | 'advice';
}

/** One change of a value: `surplus.pools.reserve.bps` → `2500`. */
export interface BylawsChange {
  /** Path of a leaf or of a list's entry, which its key names. */
  readonly path: string;
  /** The new value as stored (amounts as decimal strings); `null` takes an entry or an optional value away. */
  readonly value: unknown;
}

export {
  chairSettlesTies,
  isTie,
  leastToReach,
  majorityBase,
  majorityReached,
  quorumReached,
  type CountedVotes,
} from './domain/decisions.ts';
export { candidacyOf, groupsOf, shareRulesOf, termPath, type GroupTerm } from './domain/group-terms.ts';
export { isSharia } from './domain/leaves/capital.ts';
export { LEGAL_KIND_WORDS } from './domain/leaves/identity.ts';
export { grouped, numberWords, percent } from './domain/number-words.ts';

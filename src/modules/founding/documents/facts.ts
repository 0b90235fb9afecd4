import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { LegalText } from '#modules/bylaws/index.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';
import type { Block, Paper } from '#platform/documents/paper.ts';
import type { BusinessPlan } from '../domain/plan/plan.ts';
import type { Founder, FounderDetails, FoundingDocument, FoundingKind } from '../model.ts';

/** A founder as papers name one. */
export interface FounderFacts extends Founder {
  /** Place on the list of founders, from 1: the order of every list and of the copies of identity cards. */
  readonly number: number;
  /** What the identity card says; `null` until he or she has written it down. */
  readonly details: FounderDetails | null;
  /** The stakeholder group's name. */
  readonly groupName: string | null;
  /** At the founding meeting; before it, everybody is expected. */
  readonly present: boolean;
  /** When the minutes were signed on a phone, as they read now. */
  readonly signedAt: Instant | null;
  /** Of the membership, as all amounts: those who stand for one cooperative share them. */
  readonly entryDueRupiah: Rupiah;
  readonly entryPaidRupiah: Rupiah;
  readonly mandatoryDueRupiah: Rupiah;
  readonly mandatoryPaidRupiah: Rupiah;
  /** The day the entry share was paid in full. */
  readonly paidUpOn: PlainDate | null;
}

/** One decision of the founding meeting. */
export interface DecisionFacts {
  readonly subject: string;
  readonly text: string;
  readonly label: string;
  readonly valid: boolean;
  readonly method: 'consensus' | 'open' | 'secret';
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstain: number;
  /** With stakeholder groups: what each of them said, by its name. */
  readonly groups: readonly {
    readonly name: string;
    readonly votesFor: number;
    readonly votesAgainst: number;
    readonly votesAbstain: number;
  }[];
}

/** The founding meeting as it was held. */
export interface MeetingFacts {
  readonly call: number;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  /** `null` where nobody noted the end. */
  readonly endsAt: string | null;
  readonly place: string;
  readonly witness: string | null;
  readonly chairId: Id | null;
  readonly minuteTakerId: Id | null;
  /** Votes: founders, or founding cooperatives. */
  readonly roll: number;
  readonly present: number;
  readonly agenda: readonly string[];
  readonly decisions: readonly DecisionFacts[];
  readonly note: string;
  readonly hash: string;
}

/** First board and supervisors, by person. */
export interface OfficersFacts {
  readonly chair: Id;
  readonly secretary: Id;
  readonly treasurer: Id;
  readonly supervisors: readonly Id[];
}

/** A row of the member register. */
export interface MemberFacts {
  readonly number: number;
  readonly personId: Id;
  readonly name: string;
  readonly admittedOn: PlainDate;
  readonly paidUpOn: PlainDate | null;
}

/** Everything that the papers of a founding say. */
export interface FoundingFacts {
  readonly name: string;
  readonly city: string;
  readonly timeZone: string;
  readonly foundedOn: PlainDate | null;
  readonly kind: FoundingKind;
  readonly bylaws: Bylaws;
  readonly text: LegalText;
  /** Articles of the law that the draft still breaks. */
  readonly unlawful: number;
  readonly founders: readonly FounderFacts[];
  readonly meeting: MeetingFacts | null;
  readonly officers: OfficersFacts | null;
  readonly plan: BusinessPlan | null;
  /** What the groups wrote of themselves on the canvas of the parties; a row nobody has filled is left out. */
  readonly parties: readonly {
    readonly group: string;
    readonly rows: readonly { readonly label: string; readonly text: string }[];
  }[];
  readonly members: readonly MemberFacts[];
}

/** Why a paper is not what it should be. The first ones keep it from being issued; the others leave lines to write on. */
export const BLOCKING = ['unlawful', 'meeting', 'officers', 'plan', 'mandates'] as const;
export type MissingCode = (typeof BLOCKING)[number] | 'details' | 'shares' | 'groups' | 'endsAt';

/** One thing that is missing, and from whom. */
export interface Missing {
  readonly code: MissingCode;
  /** Whom to ask; empty where it is nobody in particular. */
  readonly names: readonly string[];
}

/** A paper of the founding: its words, and what they still lack. */
export interface FoundingPaper {
  readonly document: FoundingDocument;
  /** Tells papers of one kind apart: the first person who stands for a founding cooperative; empty elsewhere. */
  readonly of: Id | '';
  readonly paper: Paper;
  readonly missing: readonly Missing[];
  /** Whose personal details stand in it. */
  readonly personIds: readonly Id[];
}

/** What a document's function answers. */
export interface Written {
  readonly title: string;
  readonly subtitle?: string;
  readonly landscape?: boolean;
  readonly blocks: readonly Block[];
  readonly missing: readonly Missing[];
  readonly personIds?: readonly Id[];
}

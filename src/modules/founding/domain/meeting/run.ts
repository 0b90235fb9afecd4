import { leastToReach, type Bylaws } from '#modules/bylaws/model.ts';

/** What a founding meeting decides, in the order of its agenda (handbook 3.1: the fields of a berita acara). */
export const FOUNDING_ITEMS = ['name', 'bylaws', 'shares', 'election', 'plan', 'authority'] as const;
export type FoundingItem = (typeof FOUNDING_ITEMS)[number];

/** Without one of these there is no cooperative; the business plan may follow. */
const INDISPENSABLE: readonly FoundingItem[] = ['name', 'bylaws', 'shares', 'election', 'authority'];

/** How a founding meeting may end. */
export const MEETING_OUTCOMES = ['founded', 'no_quorum', 'fell'] as const;
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];

/** Parts of the record that may turn out wrong afterwards. Presence and votes are events and are not among them. */
export const CORRECTED_PARTS = ['place', 'startsAt', 'endsAt', 'witness', 'note'] as const;
export type CorrectedPart = (typeof CORRECTED_PARTS)[number];

/** The item at a place of the agenda, from 1; null for what the founders added below. */
export function itemAt(position: number): FoundingItem | null {
  return FOUNDING_ITEMS[position - 1] ?? null;
}

/**
 * How many entries of the roll must be there: what the quorum of the draft asks, and never fewer than may found at all
 * (UU 25/1992 art. 6: nine persons, three cooperatives).
 */
export function presenceNeeded({ founding, meetings }: Bylaws, call: 1 | 2, roll: number): number {
  const rule = meetings.decisions.founding;
  const quorum = call === 2 ? rule.secondCallQuorum : rule.quorum;
  const byQuorum = quorum === 'none' ? 0 : Number(leastToReach(quorum, BigInt(roll)));
  return Math.max(founding.minimumFounders, byQuorum);
}

/** What was decided of an item, newest last. */
interface Decided {
  readonly position: number;
  readonly validity: string;
  readonly subjectHash: string | null;
}

/**
 * How a meeting ends that is closed now. The adopted bylaws must be the draft as it stands: who changed it since adopted
 * something else.
 */
export function outcomeOf(situation: {
  readonly present: number;
  readonly needed: number;
  readonly decisions: readonly Decided[];
  readonly draftHash: string;
}): { readonly outcome: MeetingOutcome; readonly missing: readonly FoundingItem[]; readonly draftChanged: boolean } {
  const { present, needed, decisions, draftHash } = situation;
  const adopted = (item: FoundingItem): Decided | undefined =>
    decisions.filter((each) => itemAt(each.position) === item && each.validity === 'valid').at(-1);
  const missing = INDISPENSABLE.filter((item) => !adopted(item));
  const draftChanged = adopted('bylaws') !== undefined && adopted('bylaws')?.subjectHash !== draftHash;
  if (missing.length === 0) return { outcome: 'founded', missing, draftChanged };
  return { outcome: present < needed ? 'no_quorum' : 'fell', missing, draftChanged };
}

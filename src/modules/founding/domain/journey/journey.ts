import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { advisedDueOn, isRunning } from './due.ts';
import type { JourneyKind } from './kind.ts';
import type { StepFields } from './record.ts';
import { stepsOf, type StepDefinition, type StepKey } from './steps.ts';

/** What the program knows of a founding by itself. */
export interface JourneyFacts {
  /** As the law counts them: persons, or in a secondary cooperative cooperatives. */
  readonly founders: number;
  /** Everybody on the list of founders. */
  readonly persons: number;
  readonly foundersNeeded: number;
  readonly foundersWithoutGroup: number;
  /** Groups of the bylaws that nobody founds in. */
  readonly emptyGroups: number;
  readonly stakeholderGroups: number;
  readonly foundersWithoutMandate: number;
  /** Who has not given yet what the deed needs of him or her. */
  readonly foundersWithoutDetails: number;
  /** Texts of the canvas, of both parts: the business and the parties. */
  readonly canvas: { readonly filled: number; readonly fields: number };
  /** Findings that stand in the way of adoption. */
  readonly refusingFindings: number;
  /** Chapters of the draft: how many have been gone through, value by value. */
  readonly chapters: { readonly agreed: number; readonly all: number };
  readonly today: PlainDate;
  readonly foundedOn: PlainDate | null;
  readonly signaturesNeeded: number;
  readonly signatures: number;
  readonly members: number;
  readonly membersPaidUp: number;
  readonly annualMeetings: number;
  /** Steps that another page of the program has seen done: a canvas that is filled, a plan that is kept. */
  readonly doneElsewhere: ReadonlySet<StepKey>;
}

/** What was recorded of steps outside the program, and who sees to them. */
export interface JourneyRecord {
  readonly startedOn: PlainDate;
  readonly records: ReadonlyMap<StepKey, { readonly fields: StepFields; readonly recordedAt: string }>;
  readonly assignments: ReadonlyMap<StepKey, { readonly ownerPersonId: Id | null; readonly dueOn: PlainDate | null }>;
}

/**
 * `ready` can be done now; `blocked` waits for others; `underway` was begun; `unrecorded` is behind a founded cooperative:
 * nothing is due, and whoever knows when it was done may still write it down.
 */
export const STEP_STATES = ['done', 'underway', 'ready', 'blocked', 'unrecorded'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface Step extends StepDefinition {
  readonly state: StepState;
  /** What stands in its way, in order. */
  readonly blockedBy: readonly StepKey[];
  /** The day that was agreed on, else the advised one; null where nothing is due. */
  readonly dueOn: PlainDate | null;
  readonly ownerPersonId: Id | null;
  readonly fields: StepFields | null;
  /** How far a step that counts has come: founders, signatures, members who paid. */
  readonly progress: { readonly have: number; readonly need: number } | null;
}

/** Annual meetings after which the ministry gives the certificate. */
const MEETINGS_BEFORE_CERTIFICATE = 2;

/** Every step of a founding as it stands. */
export function journeyOf(kind: JourneyKind, facts: JourneyFacts, record: JourneyRecord): readonly Step[] {
  const definitions = stepsOf(kind);
  const done = new Set(definitions.filter((each) => isDone(each, facts, record)).map((each) => each.key));
  // The meeting may adopt a lawful draft that nobody has gone through to the end: the vote is the agreement.
  const passable = facts.refusingFindings === 0 ? new Set(done).add('bylaws') : done;
  const behind = stepsBehind(definitions, done, facts);
  const running = isRunning(facts.foundedOn, facts.today);
  return definitions.map((each) => {
    const isBehind = behind.has(each.key);
    const blockedBy =
      done.has(each.key) || isBehind ? [] : each.needs.filter((key) => !passable.has(key) && !behind.has(key));
    const assignment = record.assignments.get(each.key);
    const progress = progressOf(each.key, facts);
    return {
      ...each,
      state: isBehind ? 'unrecorded' : stateOf(each, done, blockedBy, progress, facts),
      blockedBy,
      dueOn: assignment?.dueOn ?? (isBehind || running ? null : advisedDueOn(each.key, record.startedOn)),
      ownerPersonId: assignment?.ownerPersonId ?? null,
      fields: record.records.get(each.key)?.fields ?? null,
      progress,
    };
  });
}

/**
 * Steps that a founded cooperative has behind it although nobody wrote them down: after the meeting those that nothing ahead
 * waits for (the board of ideas, the canvas), a year later all of them but the certificate, which comes after annual meetings.
 */
function stepsBehind(
  definitions: readonly StepDefinition[],
  done: ReadonlySet<StepKey>,
  facts: JourneyFacts,
): ReadonlySet<StepKey> {
  if (facts.foundedOn === null) return new Set();
  const open = definitions.filter((each) => !done.has(each.key) && each.key !== 'certificate');
  if (isRunning(facts.foundedOn, facts.today)) return new Set(open.map((each) => each.key));
  const ahead = definitions.filter((each) => AHEAD.includes(each.stage) && !done.has(each.key));
  const awaited = new Set(ahead.flatMap((each) => each.needs));
  return new Set(open.filter((each) => !AHEAD.includes(each.stage) && !awaited.has(each.key)).map((each) => each.key));
}

/** Stages that begin with the founding meeting. */
const AHEAD: readonly StepDefinition['stage'][] = ['meeting', 'notary', 'business'];

function stateOf(
  step: StepDefinition,
  done: ReadonlySet<StepKey>,
  blockedBy: readonly StepKey[],
  progress: Step['progress'],
  facts: JourneyFacts,
): StepState {
  if (done.has(step.key)) return 'done';
  if (blockedBy.length > 0) return 'blocked';
  if (step.key === 'certificate' && facts.annualMeetings < MEETINGS_BEFORE_CERTIFICATE) return 'blocked';
  return progress !== null && progress.have > 0 ? 'underway' : 'ready';
}

function isDone(step: StepDefinition, facts: JourneyFacts, { records }: JourneyRecord): boolean {
  if (step.record) return records.has(step.key) || facts.doneElsewhere.has(step.key);
  switch (step.key) {
    case 'founders':
      return facts.foundedOn !== null || facts.founders >= facts.foundersNeeded;
    case 'groups':
      return (
        facts.foundedOn !== null ||
        (facts.stakeholderGroups > 1 && facts.foundersWithoutGroup === 0 && facts.emptyGroups === 0)
      );
    case 'mandates':
      return facts.foundedOn !== null || (facts.persons > 0 && facts.foundersWithoutMandate === 0);
    case 'details':
      return facts.persons > 0 && facts.foundersWithoutDetails === 0;
    case 'bylaws':
      return facts.foundedOn !== null || (facts.refusingFindings === 0 && facts.chapters.agreed >= facts.chapters.all);
    case 'meeting':
      return facts.foundedOn !== null;
    case 'signatures':
      return facts.signaturesNeeded > 0 && facts.signatures >= facts.signaturesNeeded;
    case 'shares':
    case 'registers':
      return facts.foundedOn !== null && facts.members > 0 && facts.membersPaidUp >= facts.members;
    default:
      return false;
  }
}

function progressOf(key: StepKey, facts: JourneyFacts): Step['progress'] {
  switch (key) {
    case 'founders':
      return facts.foundedOn === null ? { have: facts.founders, need: facts.foundersNeeded } : null;
    case 'groups':
      return { have: facts.persons - facts.foundersWithoutGroup, need: facts.persons };
    case 'canvas':
    case 'partiesCanvas':
      return facts.canvas.fields > 0 ? { have: facts.canvas.filled, need: facts.canvas.fields } : null;
    case 'bylaws':
      return facts.foundedOn === null ? { have: facts.chapters.agreed, need: facts.chapters.all } : null;
    case 'details':
      return { have: facts.persons - facts.foundersWithoutDetails, need: facts.persons };
    case 'mandates':
      return { have: facts.persons - facts.foundersWithoutMandate, need: facts.persons };
    case 'signatures':
      return facts.signaturesNeeded > 0 ? { have: facts.signatures, need: facts.signaturesNeeded } : null;
    case 'shares':
      return facts.members > 0 ? { have: facts.membersPaidUp, need: facts.members } : null;
    case 'certificate':
      return {
        have: Math.min(facts.annualMeetings, MEETINGS_BEFORE_CERTIFICATE),
        need: MEETINGS_BEFORE_CERTIFICATE,
      };
    default:
      return null;
  }
}

import * as z from 'zod';
import { DECISION_KINDS, DECISION_METHODS, MAJORITY_OF, PLENARY_RULES } from '#modules/bylaws/model.ts';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { LACKS, MEETING_FORMS, MEETING_KINDS, STANCES, SUBJECT_TYPES, VALIDITIES } from './model.ts';

/** Somebody who can be named in a meeting: a member, or a person who stands for a member cooperative. */
export const standingId = () => z.union([id('mem'), id('per')]);

/** Persons proposed for board and supervisors. */
export const slateField = z.strictObject({
  chair: standingId(),
  secretary: standingId(),
  treasurer: standingId(),
  supervisors: z.array(standingId()).min(1).max(15),
});

/** One change of the bylaws as a motion carries it. */
export const changeField = z.strictObject({ path: line(), value: z.json() });

/** Persons as a motion keeps them: members, and at the founding meeting persons, since nobody is a member there yet. */
const slateKept = z.object({
  chair: z.string(),
  secretary: z.string(),
  treasurer: z.string(),
  supervisors: z.array(z.string()),
});

/** What takes effect when a motion is adopted. */
export const contentField = z.object({
  changes: z.array(changeField).min(1).max(200).optional(),
  slate: slateKept.optional(),
  /** Members whom a group sends to meetings of delegates. */
  delegates: z.array(z.string()).min(1).max(500).optional(),
  effectiveOn: plainDate().optional(),
});

/** The content of a stored motion; our own rows always parse. */
export function readContent(content: unknown): z.output<typeof contentField> | null {
  return content === null ? null : contentField.parse(content);
}

/** A clock time, `19:30`. */
export const clockTime = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'governance.not_a_time');

export const meetingShown = z.object({
  id: id('mtg'),
  kind: z.enum(['founding', ...MEETING_KINDS]),
  form: z.enum(MEETING_FORMS),
  title: z.string(),
  heldOn: plainDate(),
  startsAt: z.string(),
  place: z.string(),
  link: z.string().nullable(),
  call: z.union([z.literal(1), z.literal(2)]),
  previousMeetingId: id('mtg').nullable(),
  calledOn: plainDate(),
  state: z.enum(['called', 'open', 'closed']),
  /** The group whose own meeting it is; else null. */
  groupKey: z.string().nullable(),
  groupName: z.string().nullable(),
  /** Whether delegates of the groups hold it, and not the members themselves. */
  byDelegates: z.boolean(),
  roll: z.int(),
  present: z.int(),
});

/** What the stakeholder groups weighed. Weights: basis points (heads with delegates), exact, as a decimal or a fraction. */
export const weighingShown = z.object({
  rule: z.enum(PLENARY_RULES),
  article: z.string(),
  majorityOf: z.enum(MAJORITY_OF),
  weightFor: z.string(),
  weightAgainst: z.string(),
  weightOf: z.string(),
  weightNeeded: z.string(),
  moreThan: z.boolean(),
  groupsFor: z.int(),
  groupsNeeded: z.int(),
  lacks: z.array(z.enum(LACKS)).readonly(),
  groups: z
    .array(
      z.object({
        key: z.string(),
        name: z.string(),
        weightBps: z.int(),
        mayVeto: z.boolean(),
        roll: z.int(),
        present: z.int(),
        votesFor: z.int(),
        votesAgainst: z.int(),
        votesAbstain: z.int(),
        weightFor: z.string(),
        weightAgainst: z.string(),
        stance: z.enum(STANCES),
        article: z.string(),
      }),
    )
    .readonly(),
});

export const resolutionShown = z.object({
  id: id('res'),
  label: z.string(),
  meetingId: id('mtg'),
  meetingTitle: z.string(),
  /** The group that conferred, at a resolution of its own meeting; else null. */
  meetingGroup: z.string().nullable(),
  /** For how many members delegates decided; null where the members did. */
  delegatesFor: z.int().nullable(),
  motionId: id('mot'),
  text: z.string(),
  decisionKind: z.enum(DECISION_KINDS),
  subjectType: z.enum(SUBJECT_TYPES),
  subjectReference: z.string().nullable(),
  subjectHash: z.string().nullable(),
  validity: z.enum(VALIDITIES),
  method: z.enum(DECISION_METHODS),
  present: z.int(),
  roll: z.int(),
  votesFor: z.int(),
  votesAgainst: z.int(),
  votesAbstain: z.int(),
  /** Votes of those present and of the whole roll where a member may have several; else null. */
  votesPresent: z.int().nullable(),
  votesRoll: z.int().nullable(),
  quorumNeeded: z.int(),
  /** Votes in favour that were needed; 0 by consensus and where groups weigh. */
  majorityNeeded: z.int(),
  article: z.string(),
  bylawsVersion: z.string().nullable(),
  adoptedOn: plainDate(),
  effectiveOn: plainDate().nullable(),
  hash: z.string(),
  weighing: weighingShown.nullable(),
});

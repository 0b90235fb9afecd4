import * as z from 'zod';
import type { Context } from '#platform/registry/context.ts';
import { id, line, note, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import type { Step } from '../domain/journey/journey.ts';
import { whyNotRecordable, type StepFields } from '../domain/journey/record.ts';
import { STEP_FIELDS, STEP_KEYS, type StepField, type StepKey } from '../domain/journey/steps.ts';
import { journeyHere, type JourneyHere } from '../journey.ts';
import * as store from '../store.ts';
import * as journeyStore from '../store-journey.ts';

/** What a step may ask for; which of it a step needs says the journey. */
const fields = {
  on: plainDate().optional(),
  number: line(80).optional(),
  person: line().optional(),
  office: line().optional(),
  place: line().optional(),
  oldNumber: line(80).optional(),
  oldOn: plainDate().optional(),
  note: note(1_000).optional(),
} satisfies Record<StepField, z.ZodType>;

const RECORD_REFUSALS = [
  'founding.not_being_founded',
  'founding.step_not_here',
  'founding.step_computed',
  'founding.field_needed',
  'founding.field_not_asked',
  'founding.number_unreadable',
  'founding.recorded_in_the_future',
  'founding.value_unreadable',
] as const;

/** A step that happened outside the program is written down: counselling held, name reserved, deed made, number given. */
export const recordStep = command({
  name: 'founding.record-step',
  summary: 'Records a step of the founding that happens outside the program, with its numbers and dates',
  may: 'founding.prepare',
  input: z.strictObject({ step: z.enum(STEP_KEYS), ...fields }),
  output: z.object({ recordId: id('stp') }),
  rejects: [...RECORD_REFUSALS, 'founding.step_blocked', 'founding.step_recorded'],
  emits: ['founding.step_recorded'],

  async run(context, { step: key, ...given }) {
    const { step } = await lockedJourney(context, key);
    if (step.fields !== null) reject('founding.step_recorded', { step: key }, { path: 'step' });
    const [first] = step.blockedBy;
    if (first) reject('founding.step_blocked', { step: key, first }, { path: 'step', article: step.source.id });
    const kept = checked(context, step, given);
    const recordId = await journeyStore.insertStepRecord(context, {
      step: key,
      fields: kept,
      undone: false,
      reason: '',
    });
    context.emit('founding.step_recorded', { step: key });
    return { recordId };
  },
});

/** What was written down of a step turns out wrong: the new record stands beside the old one and says why. */
export const correctStep = command({
  name: 'founding.correct-step',
  summary: 'Corrects or takes back what was recorded of a step; the old record stays',
  may: 'founding.prepare',
  input: z.strictObject({
    step: z.enum(STEP_KEYS),
    /** The step is open again. */
    undo: z.boolean().default(false),
    reason: note(500),
    ...fields,
  }),
  output: z.object({ recordId: id('stp') }),
  rejects: [...RECORD_REFUSALS, 'founding.step_not_recorded'],
  emits: ['founding.step_corrected'],

  async run(context, { step: key, undo, reason, ...given }) {
    const { step } = await lockedJourney(context, key);
    if (step.fields === null) reject('founding.step_not_recorded', { step: key }, { path: 'step' });
    const kept = undo ? {} : checked(context, step, given);
    const recordId = await journeyStore.insertStepRecord(context, { step: key, fields: kept, undone: undo, reason });
    context.emit('founding.step_corrected', { step: key, undone: undo });
    return { recordId };
  },
});

/** A founder takes a step, or is given it, and until when. */
export const assignStep = command({
  name: 'founding.assign-step',
  summary: 'Names the founder who sees to a step and the day until which it should be done',
  may: 'founding.prepare',
  input: z.strictObject({
    step: z.enum(STEP_KEYS),
    /** Left out: whoever the journey names. */
    ownerPersonId: id('per').optional(),
    /** Left out: the advised day. */
    dueOn: plainDate().optional(),
  }),
  output: z.object({ step: z.enum(STEP_KEYS) }),
  rejects: [
    'founding.not_being_founded',
    'founding.step_not_here',
    'founding.not_a_founder',
    'founding.due_before_start',
    'founding.value_unreadable',
  ],
  emits: ['founding.step_assigned'],

  async run(context, { step: key, ownerPersonId, dueOn }) {
    const { founders, startedOn } = await lockedJourney(context, key);
    if (ownerPersonId !== undefined && !founders.some((each) => each.personId === ownerPersonId)) {
      reject('founding.not_a_founder', {}, { path: 'ownerPersonId' });
    }
    if (dueOn !== undefined && dueOn < startedOn) {
      reject('founding.due_before_start', { startedOn }, { path: 'dueOn' });
    }
    await journeyStore.insertAssignment(context, {
      step: key,
      ownerPersonId: ownerPersonId ?? null,
      dueOn: dueOn ?? null,
    });
    context.emit('founding.step_assigned', { step: key, ownerPersonId: ownerPersonId ?? null });
    return { step: key };
  },
});

async function lockedJourney(context: Context, key: StepKey): Promise<JourneyHere & { readonly step: Step }> {
  await store.lockDraft(context);
  const here = await journeyHere(context);
  const step = here.steps.find((each) => each.key === key);
  return { ...here, step: step ?? reject('founding.step_not_here', { step: key }, { path: 'step' }) };
}

function checked(
  context: Context,
  step: Step,
  given: { readonly [Field in StepField]?: string | undefined },
): StepFields {
  const kept: StepFields = Object.fromEntries(
    STEP_FIELDS.flatMap((field) => {
      const value = given[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const problem = whyNotRecordable(step, kept, context.today);
  if (problem) reject(problem);
  return kept;
}

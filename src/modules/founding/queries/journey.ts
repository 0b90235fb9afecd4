import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { bilingual } from '#modules/bylaws/index.ts';
import { holdersOf } from '#modules/identity/index.ts';
import { BOARD } from '#platform/access/actor.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { id, instant, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { STEP_STATES, type Step } from '../domain/journey/journey.ts';
import { missingFrom, preparesPapers } from '../details.ts';
import type { MissingPart } from '../domain/details.ts';
import { STAGES, STEP_FIELDS, STEP_KEYS, type StepKey, type StepOwner } from '../domain/journey/steps.ts';
import { journeyHere, type JourneyHere } from '../journey.ts';
import { FOUNDING_DOCUMENTS, FOUNDING_KINDS } from '../model.ts';
import * as journeyStore from '../store-journey.ts';

const OWNERS = ['initiator', 'founders', 'chair', 'secretary', 'treasurer'] as const satisfies readonly StepOwner[];
const stepField = z.enum(STEP_FIELDS);
const recorded = z.partialRecord(stepField, z.string());

/** Steps that each founder does for himself or herself: whoever did waits for nobody. Who prepares the papers asks the others. */
const OWN_PART = { details: 'details', signatures: 'signature' } as const satisfies Partial<
  Record<StepKey, MissingPart>
>;
const isOwnPart = (key: StepKey): key is keyof typeof OWN_PART => key in OWN_PART;

const stepShown = z.object({
  key: z.enum(STEP_KEYS),
  stage: z.enum(STAGES),
  state: z.enum(STEP_STATES),
  source: bilingual,
  owner: z.enum(OWNERS),
  /** The founder who sees to it by name: named on purpose, or holding the office that the journey names. */
  ownerPersonId: id('per').nullable(),
  ownerNames: z.array(z.string()),
  mine: z.boolean(),
  /** Null where nothing is due: of a cooperative that has the step behind it. */
  dueOn: plainDate().nullable(),
  late: z.boolean(),
  /** Below the journey's own page; with a leading stroke below the cooperative's. */
  place: z.string().nullable(),
  documents: z.array(z.enum(FOUNDING_DOCUMENTS)),
  blockedBy: z.array(z.enum(STEP_KEYS)),
  progress: z.object({ have: z.int(), need: z.int() }).nullable(),
  /** What may be recorded; null where the program knows by itself. */
  form: z.object({ needed: z.array(stepField), optional: z.array(stepField) }).nullable(),
  fields: recorded.nullable(),
});

/** The way from an idea to a registered cooperative, step by step, for a group that looks together and for each alone. */
export const journey = query({
  name: 'founding.journey',
  summary: 'Every step of the founding with its state, owner, due date, documents and what stands in its way',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({
    kind: z.enum(FOUNDING_KINDS),
    model: z.string(),
    multiStakeholder: z.boolean(),
    startedOn: plainDate(),
    foundedOn: plainDate().nullable(),
    done: z.int(),
    total: z.int(),
    steps: z.array(stepShown),
    founders: z.array(z.object({ personId: id('per'), name: z.string() })),
  }),

  async run(context) {
    const here = await journeyHere(context);
    const ownersOf = await ownersHere(context, here);
    const { kind, startedOn, foundedOn, steps, founders } = here;
    const me = context.actor.kind === 'person' ? context.actor.personId : null;
    const mayChase = await preparesPapers(context);
    const owed = me === null ? [] : await missingFrom(context, me);
    const isOwed = ({ key }: Step): boolean => mayChase || !isOwnPart(key) || owed.includes(OWN_PART[key]);
    return {
      kind: kind.founding,
      model: kind.model,
      multiStakeholder: kind.multiStakeholder,
      startedOn,
      foundedOn,
      done: steps.filter((step) => step.state === 'done').length,
      total: steps.length,
      steps: steps.map((step) => {
        const owners = ownersOf(step);
        return {
          ...shown(step),
          ownerNames: step.owner === 'founders' && step.ownerPersonId === null ? [] : owners.map((each) => each.name),
          mine: owners.some((each) => each.personId === me) && isOwed(step),
          late: step.state !== 'done' && step.dueOn !== null && step.dueOn < context.today,
        };
      }),
      founders: founders.map(({ personId, name }) => ({ personId, name })),
    };
  },
});

function shown(step: Step) {
  const { key, stage, state, source, owner, ownerPersonId, dueOn, place, documents, blockedBy, progress } = step;
  return {
    key,
    stage,
    state,
    source,
    owner,
    ownerPersonId,
    dueOn,
    place,
    documents: [...documents],
    blockedBy: [...blockedBy],
    progress,
    form: step.record && { needed: [...step.record.needed], optional: [...step.record.optional] },
    fields: step.fields && { ...step.fields },
  };
}

/** Who sees to a step: whoever was named, else the initiator, the founders, or who holds the office. */
async function ownersHere(
  context: ReadContext,
  { founders }: JourneyHere,
): Promise<(step: Step) => readonly { readonly personId: Id; readonly name: string }[]> {
  const officers = await holdersOf(context, BOARD);
  return ({ owner, ownerPersonId }) => {
    if (ownerPersonId !== null) return founders.filter((each) => each.personId === ownerPersonId);
    if (owner === 'founders') return founders;
    const holders = officers.filter((each) => each.role === owner);
    return owner === 'initiator' || holders.length === 0 ? founders.slice(0, 1) : holders;
  };
}

/** Everything that was ever recorded of one step: the first record, its corrections, and why. */
export const stepHistory = query({
  name: 'founding.step-history',
  summary: 'What was recorded of a step, with every correction and its reason; nothing is ever taken out',
  may: 'founding.prepare',
  input: z.strictObject({ step: z.enum(STEP_KEYS) }),
  output: z.object({
    records: z.array(z.object({ fields: recorded, undone: z.boolean(), reason: z.string(), recordedAt: instant() })),
  }),
  run: async (context, { step }) => ({
    records: (await journeyStore.stepRecords(context))
      .filter((each) => each.step === step)
      .map(({ fields, undone, reason, recordedAt }) => ({ fields: { ...fields }, undone, reason, recordedAt })),
  }),
});

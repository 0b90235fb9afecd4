import * as z from 'zod';
import { id, plainDate } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { missingFromFounders, preparesPapers } from '../details.ts';
import { birthDateAgrees, detailsOf, MISSING_PARTS } from '../domain/details.ts';
import { draftBylaws } from '../draft.ts';
import { detailsRecorded } from '../store-details.ts';
import * as store from '../store.ts';

const missing = z.array(z.enum(MISSING_PARTS)).readonly();

/** What a founder has given for the deed, and what is still missing: for oneself, and for whoever prepares the papers. */
export const details = query({
  name: 'founding.details',
  summary:
    'What the deed needs of a founder, and what is still missing from him or her; each look by another is recorded',
  may: 'founding.prepare',
  input: z.strictObject({
    /** Oneself where it is left out. */
    personId: id('per').optional(),
  }),
  output: z.object({
    personId: id('per'),
    name: z.string(),
    own: z.boolean(),
    minimumAgeYears: z.int(),
    details: z
      .object({
        nameOnIdCard: z.string(),
        nationalIdNumber: z.string(),
        birthPlace: z.string(),
        birthDate: plainDate(),
        address: z.string(),
        occupation: z.string(),
        /** Whether the number says the same birth date: worth a second look where it does not. */
        birthDateAgrees: z.boolean(),
      })
      .nullable(),
    missing,
  }),
  discloses: (_input, answer) => (answer.own || !answer.details ? [] : [answer.personId]),

  async run(context, { personId: about }) {
    const me = context.actor.kind === 'person' ? context.actor.personId : null;
    const personId = about ?? me ?? reject('founding.not_a_founder');
    if (personId !== me && !(await preparesPapers(context))) throw new Forbidden();
    if (!(await store.findDraft(context))) reject('founding.not_being_founded');
    const founder =
      (await missingFromFounders(context)).find((each) => each.personId === personId) ??
      reject('founding.not_a_founder');
    const { bylaws } = await draftBylaws(context);
    const given = detailsOf(await detailsRecorded(context), personId);
    return {
      personId,
      name: founder.name,
      own: personId === me,
      minimumAgeYears: bylaws.membership.minimumAgeYears,
      details: given && { ...given, birthDateAgrees: birthDateAgrees(given.nationalIdNumber, given.birthDate) },
      missing: founder.missing,
    };
  },
});

/** Who still owes what; no details are shown. */
export const missingFromAll = query({
  name: 'founding.missing-from-founders',
  summary: 'What each founder still owes the founding: details, votes, signature, entry share',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({
    founders: z.array(z.object({ personId: id('per'), name: z.string(), missing })),
    /** Whether the caller may open the details of the others. */
    mayPrepare: z.boolean(),
  }),

  async run(context) {
    if (!(await store.findDraft(context))) reject('founding.not_being_founded');
    return { founders: [...(await missingFromFounders(context))], mayPrepare: await preparesPapers(context) };
  },
});

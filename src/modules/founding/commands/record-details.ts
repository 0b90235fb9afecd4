import * as z from 'zod';
import { id, line, note, plainDate } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { authorOf } from '../author.ts';
import { preparesPapers } from '../details.ts';
import { whyDetailsRefused } from '../domain/details.ts';
import { draftBylaws } from '../draft.ts';
import { detailsRecorded, insertDetails } from '../store-details.ts';
import * as store from '../store.ts';

/** A national number as it stands on the card, also typed in groups. */
const NATIONAL_ID = /^\d{16}$/u;
const ADDRESS_CHARACTERS = 400;

/**
 * A founder writes down what the deed needs of him or her; whoever prepares the papers may do it for a founder without a
 * phone. Later details replace earlier ones, which stay in the record.
 */
export const recordDetails = command({
  name: 'founding.record-details',
  summary: 'Records what the deed needs of a founder, as the ID card says it (UU 25/1992 art. 8; UU 27/2022)',
  may: 'founding.prepare',
  input: z.strictObject({
    /** Oneself where it is left out. */
    personId: id('per').optional(),
    nameOnIdCard: line(),
    nationalIdNumber: z
      .string()
      .max(40)
      .refine((text) => NATIONAL_ID.test(withoutGaps(text)), 'founding.national_id_unreadable'),
    birthPlace: line(),
    birthDate: plainDate(),
    address: note(ADDRESS_CHARACTERS),
    occupation: line(),
  }),
  output: z.object({ personId: id('per') }),
  rejects: [
    'founding.not_being_founded',
    'founding.value_unreadable',
    'founding.not_a_founder',
    'founding.too_young',
    'founding.id_number_twice',
  ],
  // The activity log says that details were given, not what they are.
  secret: ['nameOnIdCard', 'nationalIdNumber', 'birthPlace', 'birthDate', 'address', 'occupation'],

  async run(context, { personId: about, ...typed }) {
    const author = authorOf(context);
    const personId = about ?? author;
    if (personId !== author && !(await preparesPapers(context))) throw new Forbidden();
    if (!(await store.lockDraft(context))) reject('founding.not_being_founded');
    if (!(await store.founders(context)).some((founder) => founder.personId === personId)) {
      reject('founding.not_a_founder', {}, { path: 'personId' });
    }
    const { bylaws, articleOf } = await draftBylaws(context);
    const details = { ...typed, personId, nationalIdNumber: withoutGaps(typed.nationalIdNumber) };
    const age = {
      years: bylaws.membership.minimumAgeYears,
      article: articleOf('membership.minimumAgeYears'),
    };
    const problem = whyDetailsRefused(details, await detailsRecorded(context), age, context.today);
    if (problem) reject(problem);
    await insertDetails(context, details, author);
    return { personId };
  },
});

const withoutGaps = (text: string): string => text.replaceAll(/[\s.-]/gu, '');

import * as z from 'zod';
import { LOCALES } from '#platform/i18n/messages.ts';
import { line } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { updateProfile as write } from '../store/person.ts';

/** Longest name of a person, in characters; the table says the same. */
const MAX_NAME_CHARACTERS = 200;

/** A person says what he or she is called and in which language to be spoken to. */
export const updateProfile = command({
  name: 'identity.update-profile',
  summary: "Writes the signed-in person's own name and language",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({ name: line(MAX_NAME_CHARACTERS), locale: z.enum(LOCALES) }),
  output: z.object({}),
  rejects: [],
  async run(context, input) {
    await write(context, currentPerson(context), input);
    return {};
  },
});

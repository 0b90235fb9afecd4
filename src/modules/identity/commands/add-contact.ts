import * as z from 'zod';
import { line } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { parseContact } from '../domain/contact.ts';
import { addOwnContact } from '../store/door.ts';

/** Writes down a phone number or e-mail address that the person has just proven by a code; it replaces the one of its kind. */
export const addContact = command({
  name: 'identity.add-contact',
  summary: "Adds a proven phone number or e-mail address to the signed-in person's account",
  may: 'person',
  scope: 'installation',
  input: z.strictObject({ contact: line() }),
  output: z.object({ kind: z.enum(['phone', 'email']), contact: z.string() }),
  rejects: [
    'identity.contact_missing',
    'identity.phone_unreadable',
    'identity.email_unreadable',
    'identity.contact_unproven',
    'identity.contact_taken',
  ],
  async run(context, input) {
    currentPerson(context);
    const read = parseContact(input.contact);
    if (!read.ok) reject(read.refusal);
    const answer = await addOwnContact(context, read.value);
    if (answer !== 'added') reject(`identity.contact_${answer}`, {}, { path: 'contact' });
    return { kind: read.value.kind, contact: read.value.value };
  },
});

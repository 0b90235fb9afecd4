import * as z from 'zod';
import { id, instant } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { currentPerson } from '../current-person.ts';
import { deviceOf } from '../domain/device.ts';
import { ownSessions } from '../store/door.ts';

/** The devices on which the signed-in person is signed in. */
export const sessions = query({
  name: 'identity.sessions',
  summary: 'The devices on which the signed-in person is signed in',
  may: 'person',
  scope: 'installation',
  input: z.strictObject({}),
  output: z.object({
    rows: z.array(
      z.object({
        sessionId: id('ses'),
        browser: z.string().nullable(),
        system: z.string().nullable(),
        address: z.string().nullable(),
        startedAt: instant(),
        seenAt: instant(),
        expiresAt: instant(),
      }),
    ),
  }),
  async run(context) {
    currentPerson(context);
    const rows = await ownSessions(context);
    return {
      rows: rows.map(({ userAgent, address, ...session }) => ({
        ...session,
        ...deviceOf(userAgent ?? ''),
        address: address === '' ? null : address,
      })),
    };
  },
});

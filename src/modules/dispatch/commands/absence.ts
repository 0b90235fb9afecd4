import * as z from 'zod';
import { ownMembership } from '#modules/membership/index.ts';
import { id, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import * as store from '../store.ts';

/** A member takes no work on some days, or until further notice. It costs nothing in any later decision. */
export const setAway = command({
  name: 'dispatch.set-away',
  summary: 'Says on which days a member takes no work; without an end, until further notice.',
  may: 'dispatch.work',
  input: z.strictObject({ fromOn: plainDate(), toOn: plainDate().optional() }),
  output: z.object({ absenceId: id('abs') }),
  rejects: ['dispatch.away_in_the_past', 'dispatch.away_ends_before'],

  async run(context, { fromOn, toOn }) {
    const member = await ownMembership(context);
    if (fromOn < context.today) reject('dispatch.away_in_the_past', { today: context.today }, { path: 'fromOn' });
    if (toOn !== undefined && toOn < fromOn) reject('dispatch.away_ends_before', { fromOn }, { path: 'toOn' });
    return { absenceId: await store.insertAbsence(context, { memberId: member.id, fromOn, toOn: toOn ?? null }) };
  },
});

/** The member takes work again. */
export const comeBack = command({
  name: 'dispatch.come-back',
  summary: 'Takes an absence back: the member takes work on those days after all.',
  may: 'dispatch.work',
  input: z.strictObject({ absenceId: id('abs') }),
  output: z.object({}),
  rejects: ['dispatch.no_such_absence'],

  async run(context, { absenceId }) {
    const member = await ownMembership(context);
    const own = await store.absencesOf(context, member.id);
    if (!own.some((each) => each.id === absenceId)) reject('dispatch.no_such_absence', {}, { path: 'absenceId' });
    await store.endAbsence(context, absenceId);
    return {};
  },
});

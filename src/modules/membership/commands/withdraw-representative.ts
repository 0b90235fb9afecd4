import * as z from 'zod';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { requireMember } from '../operations.ts';
import { END_OF_MANDATE, endMandate } from '../representation.ts';
import { representativesOf } from '../store-representation.ts';

/**
 * A member that is a cooperative takes a mandate back without naming another. It may be left without anybody: it stays a member
 * and on the roll, and cannot vote until it names somebody.
 */
export const withdrawRepresentative = command({
  name: 'membership.withdraw-representative',
  summary:
    'Records the letter by which a member cooperative takes a representative’s mandate back; an office ends with it',
  may: 'membership.admit',
  input: z.strictObject({
    memberId: id('mem'),
    personId: id('per'),
    /** Number and day of the letter that takes the mandate back. */
    mandateNumber: line(80),
    mandateOn: plainDate(),
  }),
  output: z.object({ remaining: z.int(), officesEnded: z.array(z.string()) }),
  rejects: ['membership.no_such_member', 'membership.has_left', 'membership.mandate_in_the_future', ...END_OF_MANDATE],
  emits: ['membership.representative_withdrawn'],

  async run(context, { memberId, personId, ...letter }) {
    const member = await requireMember(context, memberId);
    if (member.leftOn !== null) reject('membership.has_left', { name: member.name, leftOn: member.leftOn });
    if (letter.mandateOn > context.today) {
      reject('membership.mandate_in_the_future', { today: context.today }, { path: 'mandateOn' });
    }
    const officesEnded = [...(await endMandate(context, member, { personId, ...letter, path: 'personId' }))];
    context.emit('membership.representative_withdrawn', { memberId, personId, officesEnded });
    return { remaining: (await representativesOf(context, [memberId])).length, officesEnded };
  },
});

import * as z from 'zod';
import { ensurePerson, grantRole, parseContact, phoneOrEmail } from '#modules/identity/index.ts';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { requireMember } from '../operations.ts';
import { END_OF_MANDATE, endMandate } from '../representation.ts';
import * as representation from '../store-representation.ts';

/**
 * A member that is a cooperative names somebody to stand for it, beside those who do or in the place of one. It stays the same
 * member with the same number and shares; an office of the one who is replaced ends, and is not inherited: the meeting elects.
 */
export const nameRepresentative = command({
  name: 'membership.name-representative',
  summary: 'Records by its mandate who stands for a member that is a cooperative, also in the place of another',
  may: 'membership.admit',
  input: z.strictObject({
    memberId: id('mem'),
    name: line(),
    contact: line().meta({ description: 'mobile phone number or e-mail address' }),
    mandateNumber: line(80),
    mandateOn: plainDate(),
    /** Who no longer stands for it from today; left out: one more does. */
    replaces: id('per').optional(),
  }),
  output: z.object({ personId: id('per') }),
  rejects: [
    'membership.no_such_member',
    'membership.has_left',
    'membership.not_a_cooperative',
    'membership.represents_already',
    ...END_OF_MANDATE,
    'membership.mandate_in_the_future',
    'identity.contact_missing',
    'identity.phone_unreadable',
    'identity.email_unreadable',
  ],
  emits: ['membership.representative_named'],

  async run(context, { memberId, name, contact, mandateNumber, mandateOn, replaces }) {
    const member = await requireMember(context, memberId);
    if (member.leftOn !== null) reject('membership.has_left', { name: member.name, leftOn: member.leftOn });
    if ((await representation.legalNumberOf(context, memberId)) === null) {
      reject('membership.not_a_cooperative', { name: member.name }, { path: 'memberId', article: 'UU 25/1992 ps. 18' });
    }
    if (mandateOn > context.today) {
      reject('membership.mandate_in_the_future', { today: context.today }, { path: 'mandateOn' });
    }
    const read = parseContact(contact);
    if (!read.ok) reject(read.refusal);
    const personId = await ensurePerson(context, { name, ...phoneOrEmail(read.value) });
    const [other] = await representation.representedBy(context, personId);
    if (other) {
      const represented = await requireMember(context, other.memberId);
      reject('membership.represents_already', { name: other.name, member: represented.name }, { path: 'contact' });
    }
    const mandate = { memberId, mandateNumber, mandateOn, fromOn: context.today };
    const role = { role: 'member', effectiveOn: context.today, source: `member:${memberId}` } as const;
    if (replaces !== undefined) {
      await endMandate(context, member, { personId: replaces, mandateNumber, mandateOn, path: 'replaces' });
    }
    await representation.insertRepresentation(context, { ...mandate, personId, name, stands: true });
    if (member.paidUpOn !== null) await grantRole(context, { ...role, personId });
    context.emit('membership.representative_named', { memberId, personId, replaces: replaces ?? null });
    return { personId };
  },
});

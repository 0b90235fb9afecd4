import * as z from 'zod';
import { parseContact, phoneOrEmail } from '#modules/identity/index.ts';
import { id, line, note } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { groupToJoin } from '../domain/groups.ts';
import { groupsInForce } from '../operations.ts';
import * as store from '../store.ts';

/** Somebody asks to become a member (calon anggota), from the cooperative's public page or its table at the market. */
export const apply = command({
  name: 'membership.apply',
  summary: 'Asks to become a member; the board decides (UU 25/1992 art. 18, 19)',
  may: 'public',
  input: z.strictObject({
    name: line(),
    contact: line().meta({ description: 'mobile phone number or e-mail address' }),
    city: line().optional(),
    reason: note(1000).optional(),
    /** Key of the stakeholder group; needed where the members are not one body. */
    groupKey: line(40).optional(),
  }),
  output: z.object({ applicationId: id('app') }),
  rejects: [
    'identity.contact_missing',
    'identity.phone_unreadable',
    'identity.email_unreadable',
    'membership.no_groups',
    'membership.group_needed',
    'membership.no_such_group',
  ],
  emits: ['membership.applied'],

  async run(context, input) {
    const contact = parseContact(input.contact);
    if (!contact.ok) reject(contact.refusal);
    const joins = groupToJoin(input.groupKey ?? null, await groupsInForce(context, context.today));
    if (!joins.ok) reject(joins.refusal);
    const applicationId = await store.insertApplication(context, {
      name: input.name,
      ...phoneOrEmail(contact.value),
      city: input.city ?? '',
      reason: input.reason ?? '',
      groupKey: joins.value,
    });
    context.emit('membership.applied', { applicationId });
    return { applicationId };
  },
});

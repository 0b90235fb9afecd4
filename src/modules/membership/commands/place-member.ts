import * as z from 'zod';
import { balanceOf, bookOf } from '#modules/ledger/index.ts';
import { id, line, note, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { groupToJoin, whyNotPlaceable } from '../domain/groups.ts';
import { groupsInForce, requireMember } from '../operations.ts';
import * as store from '../store.ts';

/**
 * The board puts a member into a stakeholder group from a day on, with its reason: who was in none yet, or who moves. What was
 * before stays in the register.
 */
export const placeMember = command({
  name: 'membership.place-member',
  summary: 'Puts a member into a stakeholder group from a day on, with a reason (Permenkop UKM 8/2021)',
  may: 'membership.admit',
  input: z.strictObject({
    memberId: id('mem'),
    groupKey: line(40),
    fromOn: plainDate().optional(),
    reason: note(1000),
  }),
  output: z.object({ memberId: id('mem') }),
  rejects: [
    'membership.no_such_member',
    'membership.no_groups',
    'membership.no_such_group',
    'membership.same_group',
    'membership.has_left',
    'membership.placed_too_early',
    'membership.placed_in_the_future',
    'ledger.no_chart',
  ],
  emits: ['membership.member_placed'],

  async run(context, { memberId, groupKey, fromOn = context.today, reason }) {
    const member = await requireMember(context, memberId);
    const joins = groupToJoin(groupKey, await groupsInForce(context, fromOn));
    if (!joins.ok) reject(joins.refusal);
    const problem = whyNotPlaceable(
      member,
      { groupKey, fromOn },
      {
        today: context.today,
        placements: await store.placementsOf(context, memberId),
        yearsClosedThrough: (await bookOf(context)).lockedThrough,
        hasPaid: (await balanceOf(context, 'entry_share', { memberId })) !== 0n,
      },
    );
    if (problem) reject(problem);
    await store.insertMemberGroup(context, { memberId, groupKey, fromOn, reason });
    context.emit('membership.member_placed', { memberId, groupKey, fromOn });
    return { memberId };
  },
});

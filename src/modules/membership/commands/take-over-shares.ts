import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balancesByMember } from '#modules/ledger/index.ts';
import { command } from '#platform/registry/use-case.ts';
import { becomeFullMember } from '../operations.ts';
import { entryShareDue } from '../domain/groups.ts';
import * as store from '../store.ts';

/** After balances came over from earlier books: whoever's entry share is complete there is a full member. */
export const takeOverShares = command({
  name: 'membership.take-over-shares',
  summary: 'After earlier books were taken over, members whose entry share is complete there become full members',
  may: 'membership.receive-shares',
  input: z.strictObject({}),
  output: z.object({ members: z.int() }),
  rejects: ['bylaws.none_in_force', 'ledger.no_chart'],
  emits: ['membership.became_full'],

  async run(context) {
    const paid = await balancesByMember(context, 'entry_share');
    const placements = await store.allPlacements(context);
    const waiting = (await store.membersUntil(context, context.today)).filter(
      (member) => member.paidUpOn === null && member.leftOn === null,
    );
    let members = 0;
    for (const member of waiting) {
      const { bylaws } = await bylawsInForce(context, member.admittedOn);
      const due = entryShareDue(bylaws, placements.get(member.id), member.admittedOn);
      if ((paid.get(member.id) ?? 0n) < due) continue;
      await becomeFullMember(context, member, member.admittedOn);
      members += 1;
    }
    return { members };
  },
});

import * as z from 'zod';
import type { Id } from '#kernel/id.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { endRole } from '#modules/identity/index.ts';
import { balanceOf, post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, note, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { LEAVING_CAUSES, settle, whyNoticeRuns, type ExitRules } from '../domain/leaving.ts';
import { ownMembership, requireMember } from '../operations.ts';
import { endOffices, personsActingFor } from '../representation.ts';
import { sharesDueBack } from '../postings.ts';
import { representativesOf } from '../store-representation.ts';
import * as store from '../store.ts';

/** A member asks to leave (mengundurkan diri). The board settles it under the articles on leaving. */
export const requestExit = command({
  name: 'membership.request-exit',
  summary: 'A member asks to leave; shares are paid back as the bylaws say (UU 25/1992 art. 19(2))',
  may: 'membership.take-part',
  input: z.strictObject({ reason: note(1000) }),
  output: z.object({}),
  rejects: ['membership.exit_already_requested'],
  emits: ['membership.exit_requested'],

  async run(context, { reason }) {
    const member = await ownMembership(context);
    if (member.exitRequestedOn !== null) reject('membership.exit_already_requested', { on: member.exitRequestedOn });
    await store.insertMemberEvent(context, {
      memberId: member.id,
      kind: 'exit_requested',
      reason,
      occurredOn: context.today,
    });
    context.emit('membership.exit_requested', { memberId: member.id });
    return {};
  },
});

/**
 * The board ends a membership: it enters the register with its reason, and the shares become a debt to the person, less what the
 * articles on leaving keep. Whoever resigns has given notice in time.
 */
export const endMembership = command({
  name: 'membership.end-membership',
  summary: 'Ends a membership with date and reason; the shares become due back (UU 25/1992 art. 19(2), 30(2)b)',
  may: 'membership.admit',
  input: z.strictObject({
    memberId: id('mem'),
    reason: note(1000),
    /** Where it is left out: resigned, if the member asked to leave; otherwise removed by the board. */
    cause: z.enum(LEAVING_CAUSES).optional(),
    /** The day of a written notice, where the member did not give it here. */
    noticedOn: plainDate().optional(),
    leftOn: plainDate().optional(),
  }),
  output: z.object({ dueBackRupiah: rupiah() }),
  rejects: [
    'membership.no_such_member',
    'membership.has_left',
    'membership.left_before_admission',
    'membership.notice_missing',
    'membership.notice_running',
    'bylaws.none_in_force',
    'membership.last_of_the_board',
    ...POSTING_REFUSALS,
  ],
  emits: ['membership.left'],

  async run(context, { memberId, reason, cause: named, noticedOn = null, leftOn = context.today }) {
    const member = await requireMember(context, memberId);
    if (member.leftOn !== null) reject('membership.has_left', { name: member.name, leftOn: member.leftOn });
    if (leftOn < member.admittedOn)
      reject('membership.left_before_admission', { admittedOn: member.admittedOn }, { path: 'leftOn' });
    const { bylaws, articleOf } = await bylawsInForce(context, leftOn);
    const cause = named ?? (member.exitRequestedOn === null ? 'removed' : 'resigned');
    if (cause === 'resigned') {
      const leaving = { name: member.name, noticedOn: member.exitRequestedOn ?? noticedOn, leftOn };
      const waits = whyNoticeRuns(leaving, bylaws.exit, articleOf('exit.noticeDays'));
      if (waits) reject(waits);
    }

    const { entryShare, mandatoryShare, settlement } = await settlementOf(context, memberId, bylaws.exit);
    if (entryShare + mandatoryShare > 0n) {
      await post(context, sharesDueBack({ member, entryShare, mandatoryShare, settlement, leftOn }));
    }
    await store.insertMemberEvent(context, { memberId, kind: 'left', reason, cause, occurredOn: leftOn });
    const end = { effectiveOn: leftOn, source: `member:${memberId}` };
    await endOffices(context, await representativesOf(context, [memberId]), { ...end, path: 'memberId' });
    for (const personId of await personsActingFor(context, member))
      await endRole(context, { personId, role: 'member', ...end });
    context.emit('membership.left', { memberId, leftOn });
    return { dueBackRupiah: settlement.dueBackRupiah };
  },
});

/** What stands to the member's credit now, and what of it goes back. */
async function settlementOf(context: Context, memberId: Id, rules: ExitRules) {
  const entryShare = await balanceOf(context, 'entry_share', { memberId });
  const mandatoryShare = await balanceOf(context, 'mandatory_share', { memberId });
  const all = (await balanceOf(context, 'entry_share')) + (await balanceOf(context, 'mandatory_share'));
  const carried = (await balanceOf(context, 'surplus_undistributed')) + (await balanceOf(context, 'surplus_current'));
  const owed = await balanceOf(context, 'member_receivable', { memberId });
  const settlement = settle(
    { ownRupiah: entryShare + mandatoryShare, allRupiah: all },
    { uncoveredLossRupiah: carried < 0n ? -carried : 0n, owedRupiah: owed > 0n ? owed : 0n },
    rules,
  );
  return { entryShare, mandatoryShare, settlement };
}

import * as z from 'zod';
import { post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { id, plainDate, rupiahAboveZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { SHARE_KINDS, type Member, type ShareKind } from '../model.ts';
import { becomeFullMember, requireMember, shareStanding } from '../operations.ts';
import { SHARE_METHODS, sharePaid } from '../postings.ts';
import type { Context } from '#platform/registry/context.ts';

/** The treasurer receives simpanan pokok or simpanan wajib. With the whole entry share, membership becomes full. */
export const receiveShares = command({
  name: 'membership.receive-shares',
  summary: 'Receives an entry share or mandatory shares in cash or by bank (UU 25/1992 art. 41(2))',
  may: 'membership.receive-shares',
  input: z.strictObject({
    memberId: id('mem'),
    share: z.enum(SHARE_KINDS),
    amountRupiah: rupiahAboveZero(),
    method: z.enum(SHARE_METHODS),
    receivedOn: plainDate().optional(),
  }),
  output: z.object({ receiptId: id('rcp'), entryId: z.string(), becameFull: z.boolean() }),
  rejects: [
    'membership.no_such_member',
    'membership.has_left',
    'membership.received_before_admission',
    'membership.entry_share_exceeded',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['membership.share_received', 'membership.became_full'],

  async run(context, { memberId, share, amountRupiah, method, receivedOn = context.today }) {
    const member = await requireMember(context, memberId);
    if (member.leftOn !== null)
      reject('membership.has_left', { name: member.name, leftOn: member.leftOn }, { path: 'memberId' });
    if (receivedOn < member.admittedOn) {
      reject('membership.received_before_admission', { admittedOn: member.admittedOn }, { path: 'receivedOn' });
    }
    const completes = share === 'entryShare' && (await completesEntryShare(context, member, amountRupiah));

    const receiptId = context.newId('rcp');
    const posted = await post(
      context,
      sharePaid({ receiptId, share, member, rupiah: amountRupiah, method, receivedOn }),
    );
    if (completes) await becomeFullMember(context, member, receivedOn);
    context.emit('membership.share_received', {
      memberId,
      share: share satisfies ShareKind,
      amountRupiah: String(amountRupiah),
      receivedOn,
    });
    return { receiptId, entryId: posted.entryId, becameFull: completes };
  },
});

/** Whether this payment completes the entry share; refuses more than the bylaws ask for: it is the same for everybody. */
async function completesEntryShare(context: Context, member: Member, amount: bigint): Promise<boolean> {
  const standing = await shareStanding(context, member, context.today);
  const open = standing.entryDue - standing.entryPaid;
  if (amount > open) {
    reject(
      'membership.entry_share_exceeded',
      { due: String(standing.entryDue), open: String(open) },
      { path: 'amountRupiah', article: standing.entryArticle },
    );
  }
  return amount === open && member.paidUpOn === null;
}

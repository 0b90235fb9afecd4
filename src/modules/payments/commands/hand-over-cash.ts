import * as z from 'zod';
import { post, POSTING_REFUSALS } from '#modules/ledger/index.ts';
import { id, plainDate, rupiah, rupiahAboveZero } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { PURSES } from '../model.ts';
import { assertNotInTheFuture, lockCashHeldBy } from '../operations.ts';
import { cashHandedOver } from '../postings.ts';
import * as store from '../store.ts';

/** A worker brings the cash that customers paid; the treasurer counts it. Not more than the worker holds. */
export const handOverCash = command({
  name: 'payments.hand-over-cash',
  summary: 'Receives cash that a worker had collected from customers.',
  may: 'payments.record',
  input: z.strictObject({
    memberId: id('mem'),
    amountRupiah: rupiahAboveZero(),
    arrivedIn: z.enum(PURSES).default('cash'),
    handedOn: plainDate().optional(),
  }),
  output: z.object({ handOverId: id('hov'), entryId: id('ent'), stillHeldRupiah: rupiah() }),
  rejects: ['payments.holds_less', 'payments.in_the_future', ...POSTING_REFUSALS],

  async run(context, { memberId, amountRupiah, arrivedIn, handedOn = context.today }) {
    assertNotInTheFuture(context, handedOn, 'handedOn');
    const held = await lockCashHeldBy(context, memberId);
    if (amountRupiah > held) reject('payments.holds_less', { held: String(held) }, { path: 'amountRupiah' });
    const handOverId = context.newId('hov');
    const handOver = { memberId, amountRupiah, arrivedIn, handedOn };
    const { entryId } = await post(context, cashHandedOver({ handOverId, ...handOver }));
    await store.insertHandOver(context, { id: handOverId, ...handOver, entryId });
    return { handOverId, entryId, stillHeldRupiah: held - amountRupiah };
  },
});

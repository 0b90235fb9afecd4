import * as z from 'zod';
import { id, PAGE_ROWS, paging, plainDate, rupiah, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { openRupiah, PAYMENT_METHODS } from '../model.ts';
import * as store from '../store.ts';

/** Money that nobody has explained yet: somebody must. */
export const unmatched = query({
  name: 'payments.unmatched',
  summary: 'Money that came in and whose purpose is not known, oldest first.',
  may: 'payments.see',
  input: z.strictObject({}),
  output: z.object({
    receipts: z.array(
      z.object({
        id: id('pay'),
        method: z.enum(PAYMENT_METHODS),
        amountRupiah: rupiah(),
        restRupiah: rupiah(),
        description: z.string(),
        receivedOn: plainDate(),
        entryId: id('ent'),
      }),
    ),
  }),
  run: async (context) => ({ receipts: await store.unmatched(context) }),
});

/** What is still to be paid, so that money can be matched with it. */
export const openPayables = query({
  name: 'payments.open-payables',
  summary: 'What customers still owe, oldest first, searchable by name or amount.',
  may: 'payments.see',
  input: z.strictObject(paging),
  output: z.object({
    payables: z.array(
      z.object({
        id: id('pbl'),
        reference: z.string(),
        payer: z.string(),
        owedRupiah: rupiah(),
        openRupiah: rupiah(),
        openedOn: plainDate(),
      }),
    ),
    total: z.int(),
    page: z.int(),
    pages: z.int(),
  }),

  async run(context, { search = '', page }) {
    const { rows, total } = await store.openPayables(context, { search, page });
    return {
      payables: rows.map((row) => ({ ...row, openRupiah: openRupiah(row) })),
      total,
      page,
      pages: pagesOf(total, PAGE_ROWS),
    };
  },
});

/** Money that has to go back to customers. */
export const refundsDue = query({
  name: 'payments.refunds-due',
  summary: 'Sums that have to be paid back to customers, oldest first.',
  may: 'payments.see',
  input: z.strictObject({}),
  output: z.object({
    dues: z.array(
      z.object({
        id: id('dbk'),
        reference: z.string(),
        payer: z.string(),
        amountRupiah: rupiah(),
        reason: z.string(),
        dueSince: plainDate(),
      }),
    ),
  }),
  run: async (context) => ({ dues: await store.duesBack(context) }),
});

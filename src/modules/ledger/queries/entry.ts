import * as z from 'zod';
import { id, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { accounts } from '../store/chart.ts';
import { findEntry, linesOfEntries } from '../store/journal.ts';
import { accountName, entryOf, entryShape } from './shapes.ts';

/**
 * One entry with its lines: the end of every walk back from a figure. A member reads the entries that moved his or her own
 * balances, without the other members on them.
 */
export const entry = query({
  name: 'ledger.entry',
  summary: 'One journal entry with its lines, its source and what reversed it.',
  may: 'ledger.read-statements',
  input: z.strictObject({ entryId: id('ent') }),
  output: z.object({
    ...entryShape,
    activityId: z.string(),
    hash: z.string(),
    lines: z.array(
      z.object({
        ...accountName,
        debit: rupiah(),
        credit: rupiah(),
        memberId: id('mem').nullable(),
        isMemberBusiness: z.boolean().nullable(),
        fund: z.string().nullable(),
      }),
    ),
  }),
  discloses: (_input, answer) => [...new Set(answer.lines.flatMap((line) => line.memberId ?? []))],
  async run(context, { entryId }) {
    const row = await findEntry(context, entryId);
    if (!row) reject('ledger.no_such_entry', { entry: entryId }, { path: 'entryId' });
    const lines = await linesOfEntries(context, [entryId]);
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    const readsAll = context.may('ledger.read');
    if (!readsAll && !lines.some((line) => own !== null && line.memberId === own)) throw new Forbidden();
    const names = new Map((await accounts(context)).map((account) => [account.code, account]));
    return {
      ...entryOf(row),
      activityId: row.activityId,
      hash: row.hash,
      lines: lines.map(({ accountCode: code, amountRupiah: amount, memberId, isMemberBusiness, fund }) => ({
        code,
        name: names.get(code)?.name ?? code,
        nameEn: names.get(code)?.nameEn ?? code,
        debit: amount > 0n ? amount : 0n,
        credit: amount < 0n ? -amount : 0n,
        memberId: readsAll || memberId === own ? memberId : null,
        isMemberBusiness,
        fund,
      })),
    };
  },
});

import * as z from 'zod';
import { addDays, fiscalYear, fiscalYearOf } from '#kernel/calendar.ts';
import { id, line, PAGE_ROWS, paging, plainDate, rupiah, pagesOf } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { Forbidden } from '#platform/registry/outcome.ts';
import { ENTRY_KINDS } from '../domain/posting-rules.ts';
import { accountWithCode, bookOf } from '../operations/chart.ts';
import { accountLines, balanceOn } from '../store/balances.ts';
import { accountName } from './shapes.ts';

/**
 * Buku besar: the lines of an account, oldest first, with the balance after each; of one member's part where a member is
 * named. A member reads his or her own part.
 */
export const accountLedger = query({
  name: 'ledger.account-ledger',
  summary: "An account's lines with the balance after each, or one member's part of it.",
  may: 'ledger.read-statements',
  input: z.strictObject({
    account: line(20),
    memberId: id('mem').optional(),
    from: plainDate().optional(),
    to: plainDate().optional(),
    page: paging.page,
  }),
  output: z.object({
    ...accountName,
    normalSide: z.enum(['debit', 'credit']),
    memberId: id('mem').nullable(),
    from: z.string(),
    to: z.string(),
    opening: rupiah(),
    closing: rupiah(),
    lines: z.array(
      z.object({
        entryId: id('ent'),
        occurredOn: z.string(),
        memo: z.string(),
        kind: z.enum(ENTRY_KINDS),
        source: z.string(),
        memberId: id('mem').nullable(),
        debit: rupiah(),
        credit: rupiah(),
        balance: rupiah(),
      }),
    ),
    page: z.int(),
    pages: z.int(),
    total: z.int(),
  }),
  discloses: (_input, answer) => [...new Set(answer.lines.flatMap((each) => each.memberId ?? []))],
  async run(context, input) {
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    if (!context.may('ledger.read') && (own === null || input.memberId !== own)) throw new Forbidden();
    const { yearStartsInMonth } = await bookOf(context);
    const account = await accountWithCode(context, input.account);
    const to = input.to ?? context.today;
    const from = input.from ?? fiscalYear(fiscalYearOf(to, yearStartsInMonth), yearStartsInMonth).from;
    const memberId = input.memberId ?? null;

    const opening = await balanceOn(context, account.code, addDays(from, -1), memberId);
    const closing = await balanceOn(context, account.code, to, memberId);
    const wanted = { accountCode: account.code, memberId, span: { from, to }, opening };
    const found = await accountLines(context, wanted, { limit: PAGE_ROWS, offset: (input.page - 1) * PAGE_ROWS });
    const natural = (amount: bigint): bigint => (account.normalSide === 'debit' ? amount : -amount);
    return {
      code: account.code,
      name: account.name,
      nameEn: account.nameEn,
      normalSide: account.normalSide,
      memberId,
      from,
      to,
      opening: natural(opening),
      closing: natural(closing),
      lines: found.rows.map(({ amountRupiah, balanceRupiah, ...row }) => ({
        ...row,
        debit: amountRupiah > 0n ? amountRupiah : 0n,
        credit: amountRupiah < 0n ? -amountRupiah : 0n,
        balance: natural(balanceRupiah),
      })),
      page: input.page,
      pages: pagesOf(found.total, PAGE_ROWS),
      total: found.total,
    };
  },
});

import * as z from 'zod';
import { id, line, plainDate, rupiahAboveZero } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { reject } from '#platform/registry/outcome.ts';
import { accountWithCode } from '../operations/chart.ts';
import { post, POSTING_REFUSALS } from '../operations/posting.ts';
import { credit } from '../model.ts';

/** What was spent, and from where: a form that needs no debit and credit. */
export const recordExpense = command({
  name: 'ledger.record-expense',
  summary: 'Records an expense: what it was for, and whether it was paid in cash, from the bank or is still owed.',
  may: 'ledger.record',
  input: z.strictObject({
    occurredOn: plainDate(),
    amount: rupiahAboveZero(),
    account: line(20),
    paidFrom: z.enum(['cash', 'bank', 'trade_payable']),
    memo: line(),
    isMemberBusiness: z.boolean().optional(),
  }),
  output: z.object({ entryId: id('ent') }),
  rejects: [...POSTING_REFUSALS, 'ledger.not_an_expense'],
  async run(context, input) {
    const account = await accountWithCode(context, input.account);
    if (account.kind !== 'expense') {
      reject('ledger.not_an_expense', { code: account.code, name: account.name }, { path: 'account' });
    }
    const { occurredOn, amount, memo, isMemberBusiness } = input;
    const { entryId } = await post(context, {
      occurredOn,
      kind: 'expense_paid',
      source: `manual:${context.activityId}`,
      memo,
      lines: [{ accountCode: account.code, amountRupiah: amount, isMemberBusiness }, credit(input.paidFrom, amount)],
    });
    return { entryId };
  },
});

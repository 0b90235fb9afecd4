import * as z from 'zod';
import { plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { sum } from '#kernel/money.ts';
import { accounts } from '../store/chart.ts';
import { balancesOn } from '../store/balances.ts';
import { accountName } from './shapes.ts';

/** Neraca saldo: every account's balance on a day; debits equal credits. */
export const trialBalance = query({
  name: 'ledger.trial-balance',
  summary: 'The trial balance at the end of a day: every account that is not at zero, debits and credits equal.',
  may: 'ledger.read-statements',
  input: z.strictObject({ at: plainDate().optional() }),
  output: z.object({
    at: z.string(),
    rows: z.array(z.object({ ...accountName, debit: rupiah(), credit: rupiah() })),
    totalDebit: rupiah(),
    totalCredit: rupiah(),
    balanced: z.boolean(),
  }),
  async run(context, input) {
    const at = input.at ?? context.today;
    const balances = await balancesOn(context, at);
    const rows = (await accounts(context)).flatMap(({ code, name, nameEn }) => {
      const balance = balances.get(code) ?? 0n;
      return balance === 0n
        ? []
        : [{ code, name, nameEn, debit: balance > 0n ? balance : 0n, credit: balance < 0n ? -balance : 0n }];
    });
    const totalDebit = sum(rows.map((row) => row.debit));
    const totalCredit = sum(rows.map((row) => row.credit));
    return { at, rows, totalDebit, totalCredit, balanced: totalDebit === totalCredit };
  },
});

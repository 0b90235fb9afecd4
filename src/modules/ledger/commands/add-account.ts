import * as z from 'zod';
import { line } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import { reject } from '#platform/registry/outcome.ts';
import { plainAccount } from '../domain/charts/chart.ts';
import { sectionOfCode } from '../domain/sections.ts';
import { bookOf } from '../operations/chart.ts';
import { insertAccounts } from '../store/chart.ts';

/** Another account for the cooperative's own use: its place in the statements follows from its first digits. */
export const addAccount = command({
  name: 'ledger.add-account',
  summary: 'Adds an account to the chart; the first digits of its code say where it stands in the statements.',
  may: 'ledger.record',
  input: z.strictObject({
    code: z
      .string()
      .trim()
      .regex(/^[1-9][0-9.-]{0,18}[0-9]$/u, 'field.wrong'),
    name: line(),
    nameEn: line().optional(),
    contra: z.boolean().default(false),
    memberLedger: z.boolean().default(false),
  }),
  output: z.object({ code: z.string(), section: z.string() }),
  rejects: ['ledger.no_chart', 'ledger.account_exists', 'ledger.code_without_section'],
  async run(context, { code, name, nameEn, contra, memberLedger }) {
    await bookOf(context);
    const section = sectionOfCode(code);
    if (!section) reject('ledger.code_without_section', { code }, { path: 'code' });
    const account = plainAccount(code, name, nameEn ?? name, { contra, memberLedger });
    if ((await insertAccounts(context, [account])) === 0) reject('ledger.account_exists', { code }, { path: 'code' });
    return { code, section };
  },
});

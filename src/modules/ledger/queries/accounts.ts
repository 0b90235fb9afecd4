import * as z from 'zod';
import { plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { movableBy } from '../domain/entry.ts';
import { KINDS_BY_HAND } from '../domain/posting-rules.ts';
import { ACCOUNT_KINDS, ROLE_NAMES } from '../domain/roles.ts';
import { SECTION_NAMES } from '../domain/sections.ts';
import { accounts as accountRows } from '../store/chart.ts';
import { balancesOn } from '../store/balances.ts';
import { accountName } from './shapes.ts';

/** The chart of accounts, each with its balance on its own side. */
export const accounts = query({
  name: 'ledger.accounts',
  summary: 'The chart of accounts: code, name, role, place in the statements, and the balance on a day.',
  may: 'ledger.read-statements',
  input: z.strictObject({
    at: plainDate().optional(),
    /** Only the accounts that an entry of this kind may move. */
    kind: z.enum(KINDS_BY_HAND).optional(),
  }),
  output: z.object({
    at: z.string(),
    accounts: z.array(
      z.object({
        ...accountName,
        kind: z.enum(ACCOUNT_KINDS),
        normalSide: z.enum(['debit', 'credit']),
        section: z.enum(SECTION_NAMES),
        role: z.enum(ROLE_NAMES).nullable(),
        memberLedger: z.boolean(),
        /** Used by the year close alone: nobody records on it. */
        automatic: z.boolean(),
        balance: rupiah(),
      }),
    ),
  }),
  async run(context, input) {
    const at = input.at ?? context.today;
    const balances = await balancesOn(context, at);
    const rows = (await accountRows(context)).filter(
      (account) => input.kind === undefined || movableBy(input.kind, account),
    );
    return {
      at,
      accounts: rows.map(({ code, name, nameEn, kind, normalSide, section, role, memberLedger }) => {
        const balance = balances.get(code) ?? 0n;
        return {
          code,
          name,
          nameEn,
          kind,
          normalSide,
          section,
          role,
          memberLedger,
          automatic: role === 'closing',
          balance: normalSide === 'debit' ? balance : -balance,
        };
      }),
    };
  },
});

import * as z from 'zod';
import { fiscalYear } from '#kernel/calendar.ts';
import type { SurplusBase } from '#modules/bylaws/model.ts';
import { statePatronage } from '#modules/governance/index.ts';
import { plainDate } from '#platform/registry/fields.ts';
import { command } from '#platform/registry/use-case.ts';
import * as store from '../store.ts';

/** Measures of the register that are trade in rupiah; capital, hours and points are not. */
const TRADE: readonly string[] = [
  'purchases',
  'sales',
  'loanInterest',
  'pay',
  'earnings',
] satisfies readonly SurplusBase[];

/** States what each member cooperative traded in the year before a meeting; run by a reaction when the meeting is called. */
export const statePatronageForVotes = command({
  name: 'surplus.state-patronage',
  summary:
    'States the patronage of the past year on which the votes of member cooperatives rest (UU 25/1992 art. 24(4))',
  may: 'system',
  input: z.strictObject({ heldOn: plainDate() }),
  output: z.object({ stated: z.boolean() }),
  rejects: ['bylaws.none_in_force'],

  run: async (context, { heldOn }) => ({
    stated: await statePatronage(context, heldOn, async (year, bylaws) => {
      const totals = await store.patronageTotals(context, fiscalYear(year, bylaws.fiscalYear.startMonth));
      const sums = new Map<string, bigint>();
      for (const { memberId, measure, amount } of totals) {
        if (TRADE.includes(measure)) sums.set(memberId, (sums.get(memberId) ?? 0n) + amount);
      }
      return [...sums].map(([memberId, sum]) => ({ memberId, patronageRupiah: sum > 0n ? sum : 0n }));
    }),
  }),
});

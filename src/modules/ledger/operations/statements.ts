import { addDays, addMonths, monthBounds, monthOf, type Period } from '#kernel/calendar.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import type { Figures } from '../domain/statements.ts';
import * as balances from '../store/balances.ts';
import { accounts } from '../store/chart.ts';

/** What the statements of a financial year are made of, with the year before beside it. */
export async function figuresOf(context: ReadContext, year: Period): Promise<Figures> {
  const previousOn = addDays(year.from, -1);
  const previous = { from: monthBounds(monthOf(addMonths(year.from, -12))).first, to: previousOn };
  return {
    year,
    previousOn,
    accounts: await accounts(context),
    balances: await balances.balancesOn(context, year.to),
    previousBalances: await balances.balancesOn(context, previousOn),
    moved: await balances.movements(context, year),
    previousMoved: await balances.movements(context, previous),
    flows: await balances.flowsAgainstCash(context, year),
  };
}

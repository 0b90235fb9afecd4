import { statements } from '#modules/ledger/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { year, balanceSheet, surplusStatement, cashFlow } = await askPage(event, statements);
  return { year, totals: balanceSheet.totals, surplus: surplusStatement.surplus.amount, cash: cashFlow.closing };
};

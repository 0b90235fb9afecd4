import { assert, required } from '#kernel/assert.ts';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { CHARTS } from '../domain/charts/index.ts';
import type { Account } from '../domain/charts/chart.ts';
import { ROLE_NAMES, type AccountRole } from '../domain/roles.ts';
import type { ChartPreset } from '../model.ts';
import * as store from '../store/chart.ts';

/**
 * Opens a cooperative's books from a day on, with the accounts of a preset. Opening them again with anything is a bug of the
 * caller's. `yearStartsInMonth` is the bylaws' financial year.
 */
export async function openChart(
  context: Context,
  preset: ChartPreset,
  options: { readonly openedOn: PlainDate; readonly yearStartsInMonth?: number },
): Promise<void> {
  const accounts = CHARTS[preset];
  assert(
    ROLE_NAMES.every((role) => accounts.some((account) => account.role === role)),
    `the chart ${preset} leaves a role without an account`,
  );
  const fresh = await store.insertBook(context, { yearStartsInMonth: 1, ...options, preset });
  assert(fresh, `the books of ${context.cooperativeId} are open already`);
  await store.insertAccounts(context, accounts);
}

/** The books, which must be open. Refuses `ledger.no_chart`. */
export async function bookOf(context: ReadContext): Promise<store.Book> {
  return (await store.findBook(context)) ?? reject('ledger.no_chart');
}

/** The account that plays a role. Refuses `ledger.no_chart` where the books are not open. */
export async function accountOf(context: ReadContext, role: AccountRole): Promise<Account> {
  const [account] = await store.findAccounts(context, { roles: [role], codes: [] });
  if (!account) await bookOf(context);
  return required(account, `no account plays ${role}`);
}

/** The account with a code. Refuses `ledger.no_such_account`. */
export async function accountWithCode(context: ReadContext, code: string, path = 'account'): Promise<Account> {
  const [account] = await store.findAccounts(context, { roles: [], codes: [code] });
  return account ?? reject('ledger.no_such_account', { code }, { path });
}

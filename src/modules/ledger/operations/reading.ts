import type { Period, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import type { AccountRole, EntryKind, NetSurplus } from '../model.ts';
import { resultOf } from '../domain/result.ts';
import * as store from '../store/balances.ts';
import { linesOfKinds, type EntryInRoles } from '../store/journal.ts';
import { accounts } from '../store/chart.ts';
import { accountOf } from './chart.ts';

/**
 * The balance of the account that plays a role at the end of a day (today, if none is named); of one member's part of it
 * where a member is named. Positive on the account's own side: savings of a member are positive, so is cash.
 */
export async function balanceOf(
  context: ReadContext,
  role: AccountRole,
  options: { readonly memberId?: Id; readonly on?: PlainDate } = {},
): Promise<Rupiah> {
  const account = await accountOf(context, role);
  const balance = await store.balanceOn(context, account.code, options.on ?? context.today, options.memberId ?? null);
  return account.normalSide === 'debit' ? balance : -balance;
}

/** Refuses `code`, with what there is and what is needed, where cash or bank does not hold what is to be paid. */
export async function requireMoney(
  context: ReadContext,
  method: 'cash' | 'bank',
  need: Rupiah,
  code: string,
): Promise<void> {
  const have = await balanceOf(context, method);
  if (have < need) reject(code, { have: String(have), need: String(need) }, { path: 'method' });
}

/**
 * Every member's part of the account that plays a role, without those at zero: at the end of a day (today, if none is named),
 * or the month-end balances of a span added up, which divided by their number are the average. Positive on the account's own
 * side.
 */
export async function balancesByMember(
  context: ReadContext,
  role: AccountRole,
  options: { readonly on?: PlainDate } | { readonly sumOfMonthEnds: Period } = {},
): Promise<ReadonlyMap<Id, Rupiah>> {
  const account = await accountOf(context, role);
  const balances =
    'sumOfMonthEnds' in options
      ? await store.memberMonthEndSums(context, account.code, options.sumOfMonthEnds)
      : await store.memberBalancesOn(context, account.code, options.on ?? context.today);
  if (account.normalSide === 'debit') return balances;
  return new Map([...balances].map(([memberId, balance]) => [memberId, -balance]));
}

/** The result of a span of days. Closing entries do not count, so that it reads the same before and after the close. */
export async function netSurplus(context: ReadContext, period: Period): Promise<NetSurplus> {
  return resultOf(await accounts(context), await store.movements(context, period)).net;
}

/**
 * What the journal says about facts of some kinds, by entry: for a room that verifies itself. Entries that were reversed are
 * among them and say so.
 */
export async function entriesOfKinds(
  context: ReadContext,
  kinds: readonly EntryKind[],
): Promise<ReadonlyMap<Id, readonly EntryInRoles[]>> {
  return Map.groupBy(await linesOfKinds(context, kinds), (line) => line.entryId);
}

/** Lines of one member on one account that are read at once: eighty years of monthly shares. */
const MAX_MEMBER_LINES = 1_000;

/**
 * What moved one member's part of the account that plays a role, oldest first: the entries behind a member's own figure.
 * Positive on the account's own side.
 */
export async function memberLines(
  context: ReadContext,
  role: AccountRole,
  memberId: Id,
): Promise<readonly { readonly entryId: Id; readonly occurredOn: PlainDate; readonly amountRupiah: Rupiah }[]> {
  const account = await accountOf(context, role);
  const { rows } = await store.accountLines(
    context,
    { accountCode: account.code, memberId, span: { from: '0001-01-01', to: '9999-12-31' }, opening: 0n },
    { limit: MAX_MEMBER_LINES, offset: 0 },
  );
  return rows.map(({ entryId, occurredOn, amountRupiah }) => ({
    entryId,
    occurredOn,
    amountRupiah: account.normalSide === 'debit' ? amountRupiah : -amountRupiah,
  }));
}

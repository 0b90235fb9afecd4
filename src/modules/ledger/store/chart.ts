import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { ChartPreset } from '../model.ts';
import { isAccountRole, type AccountKind, type AccountRole, type Side } from '../domain/roles.ts';
import type { CashFlow, Section } from '../domain/sections.ts';
import type { Account } from '../domain/charts/chart.ts';

interface AccountRow extends Omit<Account, 'role'> {
  readonly role: string | null;
}

const COLUMNS = sql`
  a.code, a.name, a.name_en as "nameEn", a.kind, a.normal_side as "normalSide", a.section, a.cash_flow as "cashFlow",
  a.member_ledger as "memberLedger", r.role`;

function accountOf(row: AccountRow): Account {
  return { ...row, role: row.role !== null && isAccountRole(row.role) ? row.role : null };
}

/** The books of a cooperative. */
export interface Book {
  readonly openedOn: PlainDate;
  readonly yearStartsInMonth: number;
  /** Last day of the last month that is closed. */
  readonly closedThrough: PlainDate | null;
  /** Last day of the last year that is closed. */
  readonly lockedThrough: PlainDate | null;
}

/** The books, and how far they are closed; `null` before they are opened. */
export async function findBook(context: ReadContext): Promise<Book | null> {
  const found = await sql<Book>`
    select b.opened_on as "openedOn", b.year_starts_in_month::int as "yearStartsInMonth",
           max(p.last_day) as "closedThrough", max(p.last_day) filter (where p.state = 'locked') as "lockedThrough"
    from ledger.book b left join ledger.period p on p.cooperative_id = b.cooperative_id
    where b.cooperative_id = ${context.cooperativeId}
    group by b.opened_on, b.year_starts_in_month`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** Every account, in the order of codes. */
export async function accounts(context: ReadContext): Promise<Account[]> {
  const found = await sql<AccountRow>`
    select ${COLUMNS}
    from ledger.account a
    left join ledger.account_role r on r.cooperative_id = a.cooperative_id and r.account_code = a.code
    where a.cooperative_id = ${context.cooperativeId} order by a.code`.execute(context.tx);
  return found.rows.map(accountOf);
}

/** The accounts that play these roles or have these codes. */
export async function findAccounts(
  context: ReadContext,
  wanted: { readonly roles: readonly AccountRole[]; readonly codes: readonly string[] },
): Promise<Account[]> {
  const found = await sql<AccountRow>`
    select ${COLUMNS}
    from ledger.account a
    left join ledger.account_role r on r.cooperative_id = a.cooperative_id and r.account_code = a.code
    where a.cooperative_id = ${context.cooperativeId}
      and (r.role = any(${[...wanted.roles]}::text[]) or a.code = any(${[...wanted.codes]}::text[]))`.execute(
    context.tx,
  );
  return found.rows.map(accountOf);
}

/** Opens the books. Answers false when they were open already. */
export async function insertBook(
  context: Context,
  book: { readonly preset: ChartPreset; readonly openedOn: PlainDate; readonly yearStartsInMonth: number },
): Promise<boolean> {
  const added = await sql`
    insert into ledger.book (cooperative_id, preset, opened_on, year_starts_in_month, opened_at)
    values (${context.cooperativeId}, ${book.preset}, ${book.openedOn}, ${book.yearStartsInMonth}, ${context.now})
    on conflict do nothing returning preset`.execute(context.tx);
  return added.rows.length > 0;
}

/** Adds accounts, and the roles that they play. Answers how many were new. */
export async function insertAccounts(context: Context, added: readonly Account[]): Promise<number> {
  const column = <T>(of: (account: Account) => T): T[] => added.map(of);
  const rows = await sql`
    insert into ledger.account
      (cooperative_id, code, name, name_en, kind, normal_side, section, cash_flow, member_ledger, added_at)
    select ${context.cooperativeId}, t.*, ${context.now}::timestamptz
    from unnest(${column((a) => a.code)}::text[], ${column((a) => a.name)}::text[], ${column((a) => a.nameEn)}::text[],
                ${column<AccountKind>((a) => a.kind)}::text[], ${column<Side>((a) => a.normalSide)}::text[],
                ${column<Section>((a) => a.section)}::text[], ${column<CashFlow>((a) => a.cashFlow)}::text[],
                ${column((a) => a.memberLedger)}::boolean[]) t
    on conflict do nothing returning code`.execute(context.tx);

  const playing = added.flatMap(({ role, code }) => (role ? [{ role, code }] : []));
  await sql`
    insert into ledger.account_role (cooperative_id, role, account_code)
    select ${context.cooperativeId}, t.* from unnest(${playing.map((each) => each.role)}::text[], ${playing.map((each) => each.code)}::text[]) t`.execute(
    context.tx,
  );
  return rows.rows.length;
}

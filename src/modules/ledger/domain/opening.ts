import { parseTypedRupiah, sum, type Rupiah } from '#kernel/money.ts';
import { isId, type Id } from '#kernel/id.ts';
import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import type { AccountLine } from '../model.ts';
import { plainAccount, type Account } from './charts/chart.ts';
import { sectionOfCode, SECTIONS } from './sections.ts';

/** A row of the file as it was typed, by column name. */
export type TypedRow = Readonly<Record<string, string>>;

const CODE = /^[1-9][0-9.-]{0,18}[0-9]$/u;

/** Other words for the columns that people's files have. */
const COLUMN_WORDS: Readonly<Record<string, readonly string[]>> = {
  code: ['code', 'kode', 'kode akun'],
  name: ['name', 'nama', 'nama akun'],
  debit: ['debit', 'debet'],
  credit: ['credit', 'kredit'],
  member: ['member', 'anggota'],
};

function cell(row: TypedRow, column: string): string {
  const words = COLUMN_WORDS[column] ?? [];
  const found = Object.entries(row).find(([key]) => words.includes(key.trim().toLowerCase()));
  return found?.[1].trim() ?? '';
}

interface OpeningRow {
  readonly code: string;
  readonly name: string;
  readonly amountRupiah: Rupiah;
  readonly memberId: Id | undefined;
}

/** Reads one row; the path of a refusal counts rows as a spreadsheet does, the heading being row 1. */
function readRow(row: TypedRow, index: number): Result<OpeningRow> {
  const path = `file.${index + 2}`;
  const code = cell(row, 'code');
  if (!CODE.test(code))
    return refused(refusal('ledger.file_code', { row: String(index + 2), code }, { path: `${path}.code` }));
  const amounts: Rupiah[] = [];
  for (const column of ['debit', 'credit']) {
    const typed = cell(row, column);
    const amount = typed === '' || typed === '-' ? 0n : parseTypedRupiah(typed);
    if (amount === null) {
      return refused(refusal('ledger.file_amount', { row: String(index + 2), typed }, { path: `${path}.${column}` }));
    }
    amounts.push(amount);
  }
  const member = cell(row, 'member');
  if (member !== '' && !isId(member, 'mem')) {
    return refused(
      refusal('ledger.file_member', { row: String(index + 2), typed: member }, { path: `${path}.member` }),
    );
  }
  const [debit = 0n, credit = 0n] = amounts;
  return ok({
    code,
    name: cell(row, 'name'),
    amountRupiah: debit - credit,
    memberId: member === '' ? undefined : member,
  });
}

/** What a file of balances comes to. */
export interface Opening {
  readonly newAccounts: readonly Account[];
  /** Posted as they are. */
  readonly balances: readonly AccountLine[];
  /** A surplus statement beside the balances: posted against the surplus that the balances contain. */
  readonly result: readonly AccountLine[];
  /** Surplus of that statement; a loss is negative. */
  readonly surplusRupiah: Rupiah;
}

interface OpeningLine {
  readonly line: AccountLine;
  readonly isResult: boolean;
}

/**
 * Turns the rows `code,name,debit,credit[,member]` into lines. Balances must balance; a trial balance, with income and costs
 * among its rows, must balance as a whole; a surplus statement, beside the balances or alone, is left with its difference.
 * Accounts that the chart does not know are made from their code's first digits where `createAccounts` says so.
 */
export function openingOf(
  rows: readonly TypedRow[],
  known: ReadonlyMap<string, Account>,
  createAccounts: boolean,
): Result<Opening> {
  const newAccounts = new Map<string, Account>();
  const seen = new Set<string>();
  const lines: OpeningLine[] = [];
  for (const [index, typed] of rows.entries()) {
    const read = readRow(typed, index);
    if (!read.ok) return read;
    const { code, memberId, amountRupiah } = read.value;
    const why = (reason: string) =>
      refused(refusal(reason, { row: String(index + 2), code }, { path: `file.${index + 2}.code` }));
    if (seen.has(`${code} ${memberId}`)) return why('ledger.file_twice');
    seen.add(`${code} ${memberId}`);

    const account = known.get(code) ?? newAccounts.get(code) ?? (createAccounts ? accountFor(read.value) : null);
    if (!account) return why('ledger.file_unknown_account');
    if (!known.has(code)) newAccounts.set(code, account);
    if (amountRupiah === 0n) continue;
    lines.push({
      line: { accountCode: code, amountRupiah, memberId },
      isResult: account.kind === 'income' || account.kind === 'expense',
    });
  }
  return weighed(lines, [...newAccounts.values()]);
}

/** A new account placed by its code; an asset that is held on the credit side is a contra account. */
function accountFor({ code, name, amountRupiah }: OpeningRow): Account | null {
  const section = sectionOfCode(code);
  if (!section || name === '') return null;
  return plainAccount(code, name, name, { contra: SECTIONS[section] === 'asset' && amountRupiah < 0n });
}

function weighed(lines: readonly OpeningLine[], newAccounts: readonly Account[]): Result<Opening> {
  const part = (isResult: boolean): AccountLine[] =>
    lines.filter((each) => each.isResult === isResult).map((each) => each.line);
  const amountOf = (of: readonly AccountLine[]): Rupiah => sum(of.map((line) => line.amountRupiah));
  const [balances, result] = [part(false), part(true)];
  const [balanceSum, resultSum] = [amountOf(balances), amountOf(result)];
  const all = [...balances, ...result];
  if (all.length === 0) return refused(refusal('ledger.file_empty', {}, { path: 'file' }));
  if (balanceSum + resultSum === 0n) return ok({ newAccounts, balances: all, result: [], surplusRupiah: 0n });
  if (balanceSum === 0n) return ok({ newAccounts, balances, result, surplusRupiah: -resultSum });

  const difference = balanceSum + resultSum;
  const amounts = {
    debits: String(amountOf(all.filter((line) => line.amountRupiah > 0n))),
    credits: String(-amountOf(all.filter((line) => line.amountRupiah < 0n))),
    difference: String(difference < 0n ? -difference : difference),
  };
  return refused(refusal('ledger.file_unbalanced', amounts, { path: 'file' }));
}

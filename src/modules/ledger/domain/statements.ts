import type { Period, PlainDate } from '#kernel/calendar.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import type { Account } from './charts/chart.ts';
import { resultOf, type ResultMovement } from './result.ts';
import type { AccountRole } from './roles.ts';
import { SECTION_NAMES, SECTIONS, type CashFlow, type Section } from './sections.ts';

/** Two years side by side. */
export interface Pair {
  readonly amountRupiah: Rupiah;
  readonly previousRupiah: Rupiah;
}

/** An account in a statement. */
export interface StatementRow extends Pair {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What the statements of a year are made of: balances (debit > 0) at its end and at the end of the year before, and what moved. */
export interface Figures {
  readonly year: Period;
  readonly previousOn: PlainDate;
  readonly accounts: readonly Account[];
  readonly balances: ReadonlyMap<string, Rupiah>;
  readonly previousBalances: ReadonlyMap<string, Rupiah>;
  readonly moved: readonly (ResultMovement & { readonly isOpening: boolean })[];
  readonly previousMoved: readonly ResultMovement[];
  /** Per account that stood against cash: what came in, or went out (negative). */
  readonly flows: ReadonlyMap<string, Rupiah>;
}

const pair = (amountRupiah: Rupiah, previousRupiah: Rupiah): Pair => ({ amountRupiah, previousRupiah });
const total = (parts: readonly Pair[]): Pair =>
  pair(sum(parts.map((each) => each.amountRupiah)), sum(parts.map((each) => each.previousRupiah)));
const minus = (a: Pair, b: Pair): Pair => pair(a.amountRupiah - b.amountRupiah, a.previousRupiah - b.previousRupiah);
const isEmpty = (row: Pair): boolean => row.amountRupiah === 0n && row.previousRupiah === 0n;
const named = ({ code, name, nameEn }: Account) => ({ code, name, nameEn });

/** The result that has not been closed into equity yet, as a debit > 0 balance: it belongs to the surplus all the same. */
function unclosed(accounts: readonly Account[], balances: ReadonlyMap<string, Rupiah>): Rupiah {
  return sum(
    accounts.filter(({ kind }) => kind === 'income' || kind === 'expense').map(({ code }) => balances.get(code) ?? 0n),
  );
}

/** A balance as the statement prints it: assets as debits, liabilities and equity as credits, contra accounts negative. */
function printed(account: Account, balances: ReadonlyMap<string, Rupiah>, accounts: readonly Account[]): Rupiah {
  const own = balances.get(account.code) ?? 0n;
  const balance = account.role === 'surplus_current' ? own + unclosed(accounts, balances) : own;
  return account.kind === 'asset' ? balance : -balance;
}

/** Neraca: assets, liabilities and equity at the end of the year and of the year before. */
function balanceSheetOf(figures: Figures) {
  const { accounts, balances, previousBalances } = figures;
  const sections = SECTION_NAMES.filter((section) => ['asset', 'liability', 'equity'].includes(SECTIONS[section])).map(
    (section) => {
      const rows = accounts
        .filter((account) => account.section === section)
        .map((account) => ({
          ...named(account),
          ...pair(printed(account, balances, accounts), printed(account, previousBalances, accounts)),
        }))
        .filter((row) => !isEmpty(row));
      return { section, rows, total: total(rows) };
    },
  );
  const totalOf = (kind: string): Pair =>
    total(sections.filter(({ section }) => SECTIONS[section] === kind).map((each) => each.total));
  const [assets, liabilities, equity] = [totalOf('asset'), totalOf('liability'), totalOf('equity')];
  const claims = total([liabilities, equity]);
  return {
    on: figures.year.to,
    previousOn: figures.previousOn,
    sections,
    totals: { assets, liabilities, equity, liabilitiesAndEquity: claims },
    balanced: isEmpty(minus(assets, claims)),
  };
}

/** The results that stand between the sections of the surplus statement. */
export const RESULT_KEYS = [
  'member_margin',
  'gross_surplus',
  'before_cooperative_cost',
  'after_cooperative_cost',
  'before_tax',
] as const;
export type ResultKey = (typeof RESULT_KEYS)[number];

/** The steps of the surplus statement: a section adds or takes away, a named result stands between. */
const STEPS: readonly ({ readonly add: Section } | { readonly take: Section } | { readonly result: ResultKey })[] = [
  { add: 'member_income' },
  { take: 'member_cost' },
  { result: 'member_margin' },
  { add: 'non_member_income' },
  { take: 'non_member_cost' },
  { result: 'gross_surplus' },
  { take: 'operating_cost' },
  { result: 'before_cooperative_cost' },
  { take: 'cooperative_cost' },
  { result: 'after_cooperative_cost' },
  { add: 'other_income' },
  { take: 'other_cost' },
  { result: 'before_tax' },
  { take: 'tax' },
];

/**
 * Perhitungan hasil usaha in the classical layout: business with members apart from business with others, the cost of being
 * a cooperative on its own line. Every step carries the result so far.
 */
function surplusStatementOf(figures: Figures) {
  const now = resultOf(figures.accounts, figures.moved);
  const before = resultOf(figures.accounts, figures.previousMoved);
  const rowsOf = (section: Section): StatementRow[] =>
    figures.accounts.flatMap((account) => {
      const find = (result: typeof now): Rupiah =>
        result.rows.find((row) => row.section === section && row.account.code === account.code)?.amountRupiah ?? 0n;
      const amounts = pair(find(now), find(before));
      return isEmpty(amounts) ? [] : [{ ...named(account), ...amounts }];
    });

  let running = pair(0n, 0n);
  const steps = STEPS.map((step) => {
    if ('result' in step) return { kind: 'result' as const, key: step.result, rows: [], total: running };
    const section = 'add' in step ? step.add : step.take;
    const rows = rowsOf(section);
    const sectionTotal = total(rows);
    running = 'add' in step ? total([running, sectionTotal]) : minus(running, sectionTotal);
    return { kind: 'add' in step ? ('income' as const) : ('cost' as const), key: section, rows, total: sectionTotal };
  });
  const margin = (net: typeof now.net, previous: typeof now.net, key: 'memberMarginRupiah' | 'nonMemberMarginRupiah') =>
    pair(net[key], previous[key]);
  return {
    from: figures.year.from,
    to: figures.year.to,
    steps,
    memberMargin: margin(now.net, before.net, 'memberMarginRupiah'),
    nonMemberMargin: margin(now.net, before.net, 'nonMemberMarginRupiah'),
    totalIncome: total(steps.filter((step) => step.kind === 'income').map((step) => step.total)),
    totalCost: total(steps.filter((step) => step.kind === 'cost').map((step) => step.total)),
    surplus: pair(now.net.surplusRupiah, before.net.surplusRupiah),
  };
}

/** One kind of equity through the year. */
export interface EquityRow {
  /** The account's code; `surplus` for this year's and past years' surplus together. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly openingRupiah: Rupiah;
  readonly addedRupiah: Rupiah;
  readonly reducedRupiah: Rupiah;
  readonly closingRupiah: Rupiah;
}

const SURPLUS_ROLES: readonly (AccountRole | null)[] = ['surplus_current', 'surplus_undistributed'];

/** Laporan perubahan ekuitas. What was taken over during the year counts as opening. */
function equityChangesOf(figures: Figures) {
  const { accounts, balances, previousBalances } = figures;
  const equity = accounts.filter((account) => account.kind === 'equity' && account.role !== 'closing');
  const rowOf = (members: readonly Account[], name: Pick<EquityRow, 'code' | 'name' | 'nameEn'>, earned: Rupiah) => {
    const codes = new Set(members.map((account) => account.code));
    const own = figures.moved.filter((each) => codes.has(each.code));
    const open = own.filter((each) => each.isOpening);
    const year = own.filter((each) => !each.isOpening);
    const credits = (of: typeof own): Rupiah => sum(of.map((each) => each.creditRupiah));
    const debits = (of: typeof own): Rupiah => sum(of.map((each) => each.debitRupiah));
    return {
      ...name,
      openingRupiah:
        sum(members.map((account) => printed(account, previousBalances, accounts))) + credits(open) - debits(open),
      addedRupiah: credits(year) + (earned > 0n ? earned : 0n),
      reducedRupiah: debits(year) - (earned < 0n ? earned : 0n),
      closingRupiah: sum(members.map((account) => printed(account, balances, accounts))),
    };
  };

  const rows: EquityRow[] = equity
    .filter((account) => !SURPLUS_ROLES.includes(account.role))
    .map((account) => rowOf([account], named(account), 0n));
  const surplus = equity.filter((account) => SURPLUS_ROLES.includes(account.role));
  rows.push(
    rowOf(
      surplus,
      { code: 'surplus', name: 'Sisa hasil usaha', nameEn: 'Surplus' },
      resultOf(accounts, figures.moved).net.surplusRupiah,
    ),
  );
  const shown = rows.filter((row) =>
    [row.openingRupiah, row.addedRupiah, row.reducedRupiah, row.closingRupiah].some((each) => each !== 0n),
  );
  const column = (read: (row: EquityRow) => Rupiah): Rupiah => sum(shown.map(read));
  return {
    rows: shown,
    total: {
      openingRupiah: column((row) => row.openingRupiah),
      addedRupiah: column((row) => row.addedRupiah),
      reducedRupiah: column((row) => row.reducedRupiah),
      closingRupiah: column((row) => row.closingRupiah),
    },
  };
}

export const ACTIVITIES = ['operating', 'investing', 'financing'] as const satisfies readonly Exclude<
  CashFlow,
  'cash'
>[];

/** Laporan arus kas, direct method: every rupiah that came in or went out, under what it was for. */
function cashFlowOf(figures: Figures) {
  const { accounts, balances, previousBalances } = figures;
  const cash = accounts.filter((account) => account.cashFlow === 'cash');
  const takenOver = sum(
    figures.moved
      .filter((each) => each.isOpening && cash.some((account) => account.code === each.code))
      .map((each) => each.debitRupiah - each.creditRupiah),
  );
  const activities = ACTIVITIES.map((activity) => {
    const rows = accounts.flatMap((account) => {
      const amountRupiah = figures.flows.get(account.code) ?? 0n;
      return account.cashFlow === activity && amountRupiah !== 0n ? [{ ...named(account), amountRupiah }] : [];
    });
    return { activity, rows, totalRupiah: sum(rows.map((row) => row.amountRupiah)) };
  });
  const openingRupiah = sum(cash.map(({ code }) => previousBalances.get(code) ?? 0n)) + takenOver;
  const changeRupiah = sum(activities.map((each) => each.totalRupiah));
  const closingRupiah = sum(cash.map(({ code }) => balances.get(code) ?? 0n));
  return {
    activities,
    openingRupiah,
    changeRupiah,
    closingRupiah,
    balanced: openingRupiah + changeRupiah === closingRupiah,
  };
}

/** All four statements of a year. */
export function statementsOf(figures: Figures) {
  return {
    balanceSheet: balanceSheetOf(figures),
    surplusStatement: surplusStatementOf(figures),
    equityChanges: equityChangesOf(figures),
    cashFlow: cashFlowOf(figures),
  };
}

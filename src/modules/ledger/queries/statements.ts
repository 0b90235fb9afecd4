import * as z from 'zod';
import { rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { fiscalYearOf } from '#kernel/calendar.ts';
import { yearInBooks } from '../domain/closing.ts';
import { ACTIVITIES, RESULT_KEYS, statementsOf, type Pair } from '../domain/statements.ts';
import { SECTION_NAMES } from '../domain/sections.ts';
import { bookOf } from '../operations/chart.ts';
import { figuresOf } from '../operations/statements.ts';
import { accountName, pairOf, pairShape } from './shapes.ts';

const pair = z.object(pairShape);
const row = z.object({ ...accountName, ...pairShape });
const equityAmounts = { opening: rupiah(), added: rupiah(), reduced: rupiah(), closing: rupiah() };

const output = z.object({
  year: z.int(),
  from: z.string(),
  to: z.string(),
  closed: z.boolean(),
  balanceSheet: z.object({
    on: z.string(),
    previousOn: z.string(),
    sections: z.array(z.object({ section: z.enum(SECTION_NAMES), rows: z.array(row), total: pair })),
    totals: z.object({ assets: pair, liabilities: pair, equity: pair, liabilitiesAndEquity: pair }),
    balanced: z.boolean(),
  }),
  surplusStatement: z.object({
    steps: z.array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.enum(['income', 'cost']), key: z.enum(SECTION_NAMES), rows: z.array(row), total: pair }),
        z.object({ kind: z.literal('result'), key: z.enum(RESULT_KEYS), rows: z.array(row), total: pair }),
      ]),
    ),
    memberMargin: pair,
    nonMemberMargin: pair,
    totalIncome: pair,
    totalCost: pair,
    surplus: pair,
  }),
  equityChanges: z.object({
    rows: z.array(z.object({ ...accountName, ...equityAmounts })),
    total: z.object(equityAmounts),
  }),
  cashFlow: z.object({
    activities: z.array(
      z.object({
        activity: z.enum(ACTIVITIES),
        rows: z.array(z.object({ ...accountName, amount: rupiah() })),
        total: rupiah(),
      }),
    ),
    opening: rupiah(),
    change: rupiah(),
    closing: rupiah(),
    balanced: z.boolean(),
  }),
});

/**
 * The statements of a financial year with the year before beside it: balance sheet, surplus statement, changes in equity,
 * cash flow. Any member may read them; the annual meeting approves them (Permenkop UKM 2/2024 ps. 6).
 */
export const statements = query({
  name: 'ledger.statements',
  summary:
    'Balance sheet, surplus statement, changes in equity and cash flow of a financial year (Permenkop UKM 2/2024).',
  may: 'ledger.read-statements',
  input: z.strictObject({ year: z.int().min(1900).max(9999).optional() }),
  output,
  async run(context, input) {
    const book = await bookOf(context);
    const year = input.year ?? fiscalYearOf(context.today, book.yearStartsInMonth);
    const span = yearInBooks(book, year);
    const made = statementsOf(await figuresOf(context, span));
    const { balanceSheet, surplusStatement, equityChanges, cashFlow } = made;
    return {
      year,
      ...span,
      closed: book.lockedThrough !== null && span.to <= book.lockedThrough,
      balanceSheet: {
        ...balanceSheet,
        sections: balanceSheet.sections.map((each) => ({
          ...each,
          rows: each.rows.map(rowOf),
          total: pairOf(each.total),
        })),
        totals: {
          assets: pairOf(balanceSheet.totals.assets),
          liabilities: pairOf(balanceSheet.totals.liabilities),
          equity: pairOf(balanceSheet.totals.equity),
          liabilitiesAndEquity: pairOf(balanceSheet.totals.liabilitiesAndEquity),
        },
      },
      surplusStatement: {
        steps: surplusStatement.steps.map((step) => ({
          ...step,
          rows: step.rows.map(rowOf),
          total: pairOf(step.total),
        })),
        memberMargin: pairOf(surplusStatement.memberMargin),
        nonMemberMargin: pairOf(surplusStatement.nonMemberMargin),
        totalIncome: pairOf(surplusStatement.totalIncome),
        totalCost: pairOf(surplusStatement.totalCost),
        surplus: pairOf(surplusStatement.surplus),
      },
      equityChanges: {
        rows: equityChanges.rows.map((each) => ({ ...each, ...equityOf(each) })),
        total: equityOf(equityChanges.total),
      },
      cashFlow: {
        activities: cashFlow.activities.map((each) => ({
          activity: each.activity,
          rows: each.rows.map((flow) => ({ ...flow, amount: flow.amountRupiah })),
          total: each.totalRupiah,
        })),
        opening: cashFlow.openingRupiah,
        change: cashFlow.changeRupiah,
        closing: cashFlow.closingRupiah,
        balanced: cashFlow.balanced,
      },
    };
  },
});

function rowOf({ code, name, nameEn, ...amounts }: Pair & { code: string; name: string; nameEn: string }) {
  return { code, name, nameEn, ...pairOf(amounts) };
}

function equityOf(row: { openingRupiah: bigint; addedRupiah: bigint; reducedRupiah: bigint; closingRupiah: bigint }) {
  return { opening: row.openingRupiah, added: row.addedRupiah, reduced: row.reducedRupiah, closing: row.closingRupiah };
}

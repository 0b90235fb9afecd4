import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHARTS } from './charts/index.ts';
import { resultOf, type ResultMovement } from './result.ts';
import { statementsOf, type Figures } from './statements.ts';

const CHART = CHARTS.standard;
const year = { from: '2026-01-01', to: '2026-12-31' };

interface Move {
  readonly debit: string;
  readonly credit: string;
  readonly amount: bigint;
  readonly business: boolean | null;
}

const codes = fc.constantFrom(...CHART.filter((account) => account.role !== 'closing').map((account) => account.code));
const move: fc.Arbitrary<Move> = fc.record({
  debit: codes,
  credit: codes,
  amount: fc.bigInt({ min: 1n, max: 10n ** 15n }),
  business: fc.constantFrom(true, false, null),
});

function sumInto(balances: Map<string, bigint>, moves: readonly Move[]): Map<string, bigint> {
  for (const each of moves) {
    balances.set(each.debit, (balances.get(each.debit) ?? 0n) + each.amount);
    balances.set(each.credit, (balances.get(each.credit) ?? 0n) - each.amount);
  }
  return balances;
}

function movesOf(moves: readonly Move[]): (ResultMovement & { isOpening: boolean })[] {
  return moves.flatMap(({ debit, credit, amount, business: isMemberBusiness }) => [
    { code: debit, isMemberBusiness, debitRupiah: amount, creditRupiah: 0n, isOpening: false },
    { code: credit, isMemberBusiness, debitRupiah: 0n, creditRupiah: amount, isOpening: false },
  ]);
}

/** What stood against cash: of moves between cash and something else, the something else. */
function flowsOf(moves: readonly Move[]): Map<string, bigint> {
  const isCash = (code: string): boolean => CHART.some((each) => each.code === code && each.cashFlow === 'cash');
  const flows = new Map<string, bigint>();
  for (const { debit, credit, amount } of moves) {
    if (isCash(debit) && !isCash(credit)) flows.set(credit, (flows.get(credit) ?? 0n) + amount);
    if (isCash(credit) && !isCash(debit)) flows.set(debit, (flows.get(debit) ?? 0n) - amount);
  }
  return flows;
}

const figures = fc
  .tuple(fc.array(move, { maxLength: 30 }), fc.array(move, { maxLength: 30 }))
  .map(([before, during]): Figures => ({
    year,
    previousOn: '2025-12-31',
    accounts: CHART,
    previousBalances: sumInto(new Map(), before),
    balances: sumInto(new Map(), [...before, ...during]),
    moved: movesOf(during),
    previousMoved: movesOf(before),
    flows: flowsOf(during),
  }));

test('whatever was posted, the statements tie out with one another', () => {
  fc.assert(
    fc.property(figures, (each) => {
      const { balanceSheet, surplusStatement, equityChanges, cashFlow } = statementsOf(each);
      expect(balanceSheet.balanced).toBe(true);
      expect(cashFlow.balanced).toBe(true);
      expect(equityChanges.total.closingRupiah).toBe(balanceSheet.totals.equity.amountRupiah);
      expect(equityChanges.total.openingRupiah).toBe(balanceSheet.totals.equity.previousRupiah);
      for (const row of equityChanges.rows) {
        expect(row.openingRupiah + row.addedRupiah - row.reducedRupiah).toBe(row.closingRupiah);
      }
      const { totalIncome, totalCost, surplus } = surplusStatement;
      expect(totalIncome.amountRupiah - totalCost.amountRupiah).toBe(surplus.amountRupiah);
      expect(totalIncome.previousRupiah - totalCost.previousRupiah).toBe(surplus.previousRupiah);
    }),
  );
});

test('business with members and with others are the parts of the whole', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const { rows, net } = resultOf(CHART, movesOf(moves));
      const rest = rows
        .filter(({ section }) => !section.includes('member_'))
        .reduce((sum, row) => sum + (row.account.kind === 'income' ? row.amountRupiah : -row.amountRupiah), 0n);
      expect(net.memberMarginRupiah + net.nonMemberMarginRupiah + rest).toBe(net.surplusRupiah);
    }),
  );
});

import { allocate, divideDown, shareDown, sum, WHOLE_BPS, type Rupiah } from '#kernel/money.ts';
import { PLAN_YEARS, type BusinessPlan } from './plan.ts';

/** What the founders' shares bring: once at the start, and month by month. */
export interface ShareMoney {
  readonly entryRupiah: Rupiah;
  readonly monthlyRupiah: Rupiah;
}

/** One line of the budget, year by year. */
export interface BudgetLine {
  readonly name: string;
  readonly years: readonly Rupiah[];
}

/** The three-year budget; every list has one amount a year, months run through all years. */
export interface Budget {
  readonly years: readonly number[];
  readonly income: readonly BudgetLine[];
  readonly variableCosts: readonly BudgetLine[];
  readonly fixedCosts: readonly BudgetLine[];
  readonly depreciation: readonly BudgetLine[];
  readonly incomeTotal: readonly Rupiah[];
  readonly costTotal: readonly Rupiah[];
  /** Income less all costs; negative is a loss. */
  readonly surplus: readonly Rupiah[];
  readonly capitalAtStart: Rupiah;
  readonly investedRupiah: Rupiah;
  /** Cash in hand at the end of each month, 36 of them; the investments are paid before the first. */
  readonly cash: readonly Rupiah[];
  /** The least cash at any end of a month; month 0 is the start, when the investments are paid. */
  readonly lowest: { readonly month: number; readonly amountRupiah: Rupiah };
  /** The month, from 1, with which what the work brought in has paid back the investments; `null` within no month planned. */
  readonly breakEvenMonth: number | null;
}

const MONTHS = 12;
const YEARS = Array.from({ length: PLAN_YEARS }, (_, index) => index);

/** Computes the budget in whole rupiah: twelve months make exactly the year, and the lines make exactly the sums. */
export function budgetOf(plan: BusinessPlan, shares: ShareMoney): Budget {
  const income = plan.income.map(({ name, unitPriceRupiah, monthlyVolume }) => ({
    name,
    years: YEARS.map((year) => grown(unitPriceRupiah * BigInt(monthlyVolume) * BigInt(MONTHS), plan.growthBps, year)),
  }));
  const incomeTotal = totals(income);
  const variableCosts = plan.variableCosts.map(({ name, bps }) => ({
    name,
    years: incomeTotal.map((amount) => shareDown(amount, bps)),
  }));
  const fixedCosts = plan.fixedCosts.map(({ name, monthlyRupiah }) => ({
    name,
    years: YEARS.map((year) => grown(monthlyRupiah * BigInt(MONTHS), plan.costGrowthBps, year)),
  }));
  const depreciation = plan.investments.map(({ name, amountRupiah, lifeYears }) => {
    const parts = allocate(
      amountRupiah,
      Array.from({ length: lifeYears }, () => 1n),
    );
    return { name, years: YEARS.map((year) => parts[year] ?? 0n) };
  });
  const paid = totals([...variableCosts, ...fixedCosts]);
  const costTotal = paid.map((amount, year) => amount + (totals(depreciation)[year] ?? 0n));
  const earned = incomeTotal.map((amount, year) => amount - (paid[year] ?? 0n));

  const investedRupiah = sum(plan.investments.map((each) => each.amountRupiah));
  const capitalAtStart = shares.entryRupiah + sum(plan.otherCapital.map((each) => each.amountRupiah));
  const byMonth = earned.flatMap((amount) =>
    allocate(
      amount,
      Array.from({ length: MONTHS }, () => 1n),
    ),
  );
  const cash = runningSum(
    capitalAtStart - investedRupiah,
    byMonth.map((amount) => amount + shares.monthlyRupiah),
  );
  const paidBack = runningSum(-investedRupiah, byMonth).findIndex((amount) => amount >= 0n);
  return {
    years: YEARS.map((year) => plan.firstYear + year),
    income,
    variableCosts,
    fixedCosts,
    depreciation,
    incomeTotal,
    costTotal,
    surplus: incomeTotal.map((amount, year) => amount - (costTotal[year] ?? 0n)),
    capitalAtStart,
    investedRupiah,
    cash,
    lowest: lowestOf([capitalAtStart - investedRupiah, ...cash]),
    breakEvenMonth: paidBack === -1 ? null : paidBack + 1,
  };
}

/** An amount after some years of growth, rounded down once. */
function grown(amount: Rupiah, bps: number, years: number): Rupiah {
  const whole = BigInt(WHOLE_BPS);
  const power = BigInt(years);
  return divideDown(amount * (whole + BigInt(bps)) ** power, whole ** power);
}

const totals = (lines: readonly BudgetLine[]): Rupiah[] =>
  YEARS.map((year) => sum(lines.map((line) => line.years[year] ?? 0n)));

function runningSum(start: Rupiah, steps: readonly Rupiah[]): Rupiah[] {
  let sofar = start;
  return steps.map((step) => (sofar += step));
}

function lowestOf(cash: readonly Rupiah[]): Budget['lowest'] {
  return cash.reduce(
    (lowest, amountRupiah, month) => (amountRupiah < lowest.amountRupiah ? { month, amountRupiah } : lowest),
    { month: 0, amountRupiah: cash[0] ?? 0n },
  );
}

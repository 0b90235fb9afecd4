import * as z from 'zod';
import { dateParts } from '#kernel/calendar.ts';
import { namesOf } from '#modules/identity/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { instant, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { draftBylaws } from '../draft.ts';
import { planOf } from '../documents/gather.ts';
import { foundingMembers } from '../domain/founding-members.ts';
import { budgetOf } from '../domain/plan/budget.ts';
import { plannedDivision } from '../domain/plan/division.ts';
import { exampleFor } from '../domain/plan/examples.ts';
import { shareMoneyOf } from '../domain/plan/share-money.ts';
import { planFields } from '../plan-fields.ts';
import * as papersStore from '../store-papers.ts';
import * as store from '../store.ts';

const budgetLine = z.object({ name: z.string(), years: z.array(rupiah()).readonly() });

/** The business plan that holds, or figures to start from, with what follows from them. */
export const businessPlan = query({
  name: 'founding.business-plan',
  summary: 'The initial business plan, its three-year budget, and how the bylaws would divide each year’s surplus',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({
    plan: planFields,
    /** Nobody has saved a plan: these are made-up figures of this kind of cooperative. */
    isExample: z.boolean(),
    entryShareRupiah: rupiah(),
    /** Members to be: persons, or founding cooperatives. */
    founders: z.int(),
    budget: z.object({
      years: z.array(z.int()).readonly(),
      income: z.array(budgetLine).readonly(),
      variableCosts: z.array(budgetLine).readonly(),
      fixedCosts: z.array(budgetLine).readonly(),
      depreciation: z.array(budgetLine).readonly(),
      incomeTotal: z.array(rupiah()).readonly(),
      costTotal: z.array(rupiah()).readonly(),
      surplus: z.array(rupiah()).readonly(),
      capitalAtStart: rupiah(),
      investedRupiah: rupiah(),
      cash: z.array(rupiah()).readonly(),
      lowest: z.object({ month: z.int(), amountRupiah: rupiah() }),
      breakEvenMonth: z.int().nullable(),
    }),
    /** By pool, an amount a year. */
    division: z.array(
      z.object({ key: z.string(), name: z.string(), bps: z.int(), depth: z.int(), years: z.array(rupiah()) }),
    ),
    versions: z.array(z.object({ version: z.int(), savedAt: instant(), savedBy: z.string() })),
  }),

  async run(context) {
    if (!(await store.findDraft(context))) reject('founding.not_being_founded');
    const { bylaws } = await draftBylaws(context);
    const saved = await planOf(context);
    const founders = foundingMembers(await store.founders(context));
    const shares = shareMoneyOf(bylaws, founders);
    const plan = saved ?? exampleFor(bylaws.identity.model, dateParts(context.today).year + 1, shares.entryRupiah);
    const budget = budgetOf(plan, shares);
    const byYear = budget.surplus.map((each) => plannedDivision(bylaws, each));
    return {
      plan: { ...plan, ...listsOf(plan) },
      isExample: saved === null,
      entryShareRupiah: bylaws.shares.entryShareRupiah,
      founders: founders.length,
      budget,
      division: (byYear[0] ?? []).map(({ pool, depth }, index) => ({
        key: pool.key,
        name: pool.name ?? '',
        bps: pool.bps,
        depth,
        years: byYear.map((year) => year[index]?.amountRupiah ?? 0n),
      })),
      versions: await versionsShown(context),
    };
  },
});

/** The lists of a plan as the schema takes them. */
function listsOf(plan: NonNullable<Awaited<ReturnType<typeof planOf>>>) {
  return {
    income: [...plan.income],
    variableCosts: [...plan.variableCosts],
    fixedCosts: [...plan.fixedCosts],
    investments: [...plan.investments],
    otherCapital: [...plan.otherCapital],
  };
}

async function versionsShown(context: ReadContext): Promise<{ version: number; savedAt: string; savedBy: string }[]> {
  const versions = await papersStore.planVersions(context);
  const names = await namesOf(
    context,
    versions.flatMap(({ savedBy }) => (savedBy === null ? [] : [savedBy])),
  );
  return versions.map(({ version, savedAt, savedBy }) => ({
    version,
    savedAt,
    savedBy: savedBy === null ? '' : (names.get(savedBy) ?? ''),
  }));
}

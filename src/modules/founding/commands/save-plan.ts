import * as z from 'zod';
import { WHOLE_BPS } from '#kernel/money.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { planFields } from '../plan-fields.ts';
import * as papersStore from '../store-papers.ts';
import * as store from '../store.ts';

/** Saves the business plan as a new version; the ones before it stay. */
export const savePlan = command({
  name: 'founding.save-plan',
  summary: 'Saves the initial business plan with its three-year budget as a new version',
  may: 'founding.prepare',
  input: planFields,
  output: z.object({ version: z.int() }),
  rejects: ['founding.not_being_founded', 'founding.plan_costs_over_income'],
  emits: ['founding.plan_saved'],

  async run(context, plan) {
    if (!(await store.lockDraft(context))) reject('founding.not_being_founded');
    const parts = plan.variableCosts.reduce((sofar, cost) => sofar + cost.bps, 0);
    if (parts > WHOLE_BPS) {
      reject('founding.plan_costs_over_income', { percent: String(parts / 100) }, { path: 'variableCosts.0.bps' });
    }
    const version = ((await papersStore.newestPlan(context))?.version ?? 0) + 1;
    const savedBy = context.actor.kind === 'person' ? context.actor.personId : null;
    await papersStore.insertPlan(context, { version, plan: planFields.encode(plan), savedBy });
    context.emit('founding.plan_saved', { version });
    return { version };
  },
});

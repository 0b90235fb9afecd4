import { redirect } from '@sveltejs/kit';
import { businessPlan, savePlan } from '#modules/founding/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { inputFromStrings } from '#surfaces/input-from-strings.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { readFields, refuse } from '#surfaces/web/form-action.ts';
import { callerOf } from '#surfaces/web/session.ts';
import { poolName } from '#surfaces/web/surplus-words.ts';
import type { Actions, PageServerLoad } from './$types';
import { planInput, planTyped, rowCounts, withEmptyLists, withoutEmptyRows } from './plan-form.ts';

export const load: PageServerLoad = async (event) => {
  const answer = await askPage(event, businessPlan);
  const { t } = event.locals;
  const values = planTyped(answer.plan);
  return {
    ...answer,
    values,
    rows: rowCounts(values, null),
    division: answer.division.map(({ key, name, ...pool }) => ({ ...pool, key, name: poolName(t, key, name || key) })),
    saved: event.url.searchParams.get('versi'),
  };
};

export const actions: Actions = {
  /** One more row of a list; nothing is kept. */
  async more(event) {
    const fields = await readFields(event.request);
    const added = typeof fields['add'] === 'string' ? fields['add'] : null;
    const values = withoutEmptyRows(fields);
    return { form: { command: 'founding.save-plan', values, errors: [] }, rows: rowCounts(values, added) };
  },
  async save(event) {
    const { add: _add, ...fields } = await readFields(event.request);
    const values = withoutEmptyRows(fields);
    const shaped = inputFromStrings(savePlan.input, planInput(values));
    const input = withEmptyLists(typeof shaped === 'object' && shaped !== null ? { ...shaped } : {});
    const call = { caller: await callerOf(event), cooperative: event.params.slug, input };
    const outcome = await execute(await runningApp(), savePlan, call);
    if (outcome.kind === 'done')
      redirect(303, `/k/${event.params.slug}/pendirian/rencana-usaha?versi=${outcome.value.version}#hasil`);
    return refuse(event, savePlan.name, values, outcome);
  },
};

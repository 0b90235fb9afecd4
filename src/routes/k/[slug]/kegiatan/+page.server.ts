import { activity } from '#modules/identity/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { deedChoices } from './activity-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const found = await askPage(event, activity, searchInput(activity, event.url));
  const { commands } = await runningApp();
  return {
    ...found,
    rows: found.rows.map(({ input: _input, outcome: _outcome, ...row }) => row),
    deeds: deedChoices(
      event.locals.t,
      // What a person does to the own account belongs to no cooperative.
      [...commands.keys()].filter((name) => !name.startsWith('identity.')),
    ),
  };
};

import { disclosures, myCooperatives } from '#modules/identity/index.ts';
import { ask } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { callerOf, requireSession } from '#surfaces/web/session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const [app, caller, mine] = [await runningApp(), await callerOf(event), await askPage(event, myCooperatives)];
  const places = [];
  for (const { id, name } of mine.rows) {
    const shown = await ask(app, disclosures, { caller, cooperative: id, input: {} });
    if (shown.kind === 'done') places.push({ id, name, rows: shown.value.rows });
  }
  return { places };
};

import { activityProof } from '#modules/identity/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { row, hashHolds, seal } = await askPage(event, activityProof, { activityId: event.params.id });
  const { input, outcome, ...rest } = row;
  return { row: rest, input: linesOf(input), outcome: linesOf(outcome), hashHolds, seal };
};

/** What was given or answered, line by line: `lines.0.account` and its value. */
function linesOf(value: unknown, path = ''): { path: string; value: string }[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [{ path, value: String(value) }];
  return Object.entries(value).flatMap(([key, each]) => linesOf(each, path === '' ? key : `${path}.${key}`));
}

import { compare, versions } from '#modules/bylaws/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { consequencesOf } from '../sunting/consequences.ts';
import type { PageServerLoad } from './$types';

/** Two versions side by side: `?dari=1&ke=2`; without numbers, what the newest version changed. `?utuh=1` shows every article. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const [{ permissions }, all] = [await event.parent(), await askPage(event, versions)];
  const newest = all.versions[0]?.number ?? 1;
  const from = Number(searchParams.get('dari') ?? Math.max(1, newest - 1));
  const to = Number(searchParams.get('ke') ?? newest);
  const whole = searchParams.has('utuh');
  const answer = await askPage(event, compare, { from, to, whole });
  const rules = { before: { version: from }, after: { version: to } };
  return {
    ...answer,
    whole,
    consequences: from === to ? null : await consequencesOf(event, permissions, rules),
    numbers: all.versions.map(({ number }) => number),
  };
};

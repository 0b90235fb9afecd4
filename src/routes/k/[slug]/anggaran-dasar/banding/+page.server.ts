import { compare, versions } from '#modules/bylaws/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

/** Two versions side by side: `?dari=1&ke=2`; without numbers, what the newest version changed. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const all = await askPage(event, versions);
  const newest = all.versions[0]?.number ?? 1;
  const from = Number(searchParams.get('dari') ?? Math.max(1, newest - 1));
  const to = Number(searchParams.get('ke') ?? newest);
  return { ...(await askPage(event, compare, { from, to })), numbers: all.versions.map(({ number }) => number) };
};

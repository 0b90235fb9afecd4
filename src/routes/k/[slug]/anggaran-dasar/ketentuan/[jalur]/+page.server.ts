import { explain } from '#modules/bylaws/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

/** One value by its path, today, on a date (`?pada=…`), or in a version (`?versi=…`). */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const [on, number] = [searchParams.get('pada'), searchParams.get('versi')];
  const asked = number === null ? (on === null ? {} : { on }) : { version: Number(number) };
  return { value: await askPage(event, explain, { path: event.params.jalur, ...asked }) };
};

import { document, versions } from '#modules/bylaws/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import type { PageServerLoad } from './$types';

/** The text in force today, on a date (`?pada=2026-07-01`), or of a version (`?versi=2`). */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const [on, number] = [searchParams.get('pada'), searchParams.get('versi')];
  const asked = number === null ? (on === null ? {} : { on }) : { version: Number(number) };
  const [answer, all] = [await askPage(event, document, asked), await askPage(event, versions)];
  return { version: answer.version, text: answer.text, inForce: all.inForce };
};

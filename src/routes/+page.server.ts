import type * as z from 'zod';
import { modelName } from '#modules/bylaws/index.ts';
import { directory, myCooperatives } from '#modules/identity/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { sessionOf } from '#surfaces/web/session.ts';
import type { PageServerLoad } from './$types';

type Listed = z.output<(typeof directory)['output']>['rows'][number];

export const load: PageServerLoad = async (event) => {
  const { locale } = event.locals;
  const shown = ({ slug, name, city, model, foundedOn }: Listed) => ({
    slug,
    name,
    city,
    founded: foundedOn !== null,
    kind: modelName(model)[locale],
  });
  const signedIn = (await sessionOf(event)) !== null;
  const mine = signedIn ? (await askPage(event, myCooperatives)).rows : [];
  const examples = await askPage(event, directory, { demonstration: true });
  const others = await askPage(event, directory, { ...searchInput(directory, event.url), demonstration: false });
  return {
    signedIn,
    mine: mine.map(shown),
    examples: examples.rows.map(shown),
    others: { ...others, rows: others.rows.map(shown) },
  };
};

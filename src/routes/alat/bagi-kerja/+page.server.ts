import { fail } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { emptyView, viewOf } from './view.ts';

/** Longest field that is read. */
const MOST_CHARACTERS = 50_000;

/** An empty table, or the sample (`?contoh=1`). */
export const load: PageServerLoad = ({ url, locals }) => ({ view: emptyView(url.searchParams.has('contoh'), locals) });

export const actions: Actions = {
  async default({ request, locals }) {
    const values: Record<string, string> = {};
    for (const [name, value] of await request.formData())
      if (typeof value === 'string') values[name] = value.slice(0, MOST_CHARACTERS);
    const { add, ...typed } = values;
    const view = viewOf(typed, add === 'workers' || add === 'jobs' ? add : null, locals);
    return view.form.errors.length > 0 ? fail(422, { view }) : { view };
  },
};

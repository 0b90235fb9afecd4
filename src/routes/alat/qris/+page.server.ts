import { fail } from '@sveltejs/kit';
import { postedForm } from '#surfaces/web/posted-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { readCode, SAMPLE_CODE, unread } from './read-code.ts';

/** An empty form, or with a sample code in it (`?contoh=1`). */
export const load: PageServerLoad = ({ url }) => ({ sample: url.searchParams.has('contoh') ? SAMPLE_CODE : '' });

export const actions: Actions = {
  async default({ request, locals }) {
    const form = await postedForm(request);
    if (form === null) return fail(413, { view: unread(locals) });
    const text = (name: string): string => String(form.get(name) ?? '');
    const values = { code: text('code'), amount: text('amount'), reference: text('reference') };
    const view = readCode(values, locals);
    return view.form.errors.length > 0 ? fail(422, { view }) : { view };
  },
};

import { fail } from '@sveltejs/kit';
import { postedForm } from '#surfaces/web/posted-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { firstView, unreadView, viewOf } from './view.ts';

/** An empty table, or the sample given out at once (`?contoh=1`). */
export const load: PageServerLoad = ({ url, locals }) => ({ view: firstView(url.searchParams.has('contoh'), locals) });

export const actions: Actions = {
  async default({ request, locals }) {
    const form = await postedForm(request);
    if (form === null) return fail(413, { view: unreadView('dispatch.tool.far_too_large', locals) });
    const values: Record<string, string> = {};
    for (const [name, value] of form) if (typeof value === 'string') values[name] = value;
    const file = form.get('file');
    if (file instanceof File && file.size > 0) {
      const text = textOf(await file.bytes());
      if (text === null) return fail(422, { view: unreadView('dispatch.tool.not_text', locals) });
      values['paste'] = text;
    }
    const { add, ...typed } = values;
    const view = viewOf(typed, add === 'workers' || add === 'jobs' ? add : null, locals);
    return view.form.errors.length > 0 ? fail(422, { view }) : { view };
  },
};

function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

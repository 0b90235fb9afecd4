import { error } from '@sveltejs/kit';
import { postedForm } from '#surfaces/web/posted-form.ts';
import type { RequestHandler } from './$types';
import { readCount } from '../read-count.ts';

/** The count as a file: the same JSON document that the command line prints. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const form = await postedForm(request);
  const { form: read, counts } = form ? await readCount(form, locals) : { form: null, counts: [] };
  const [counted] = counts;
  if (!counted) return error(422, read?.errors[0]?.message ?? locals.t('tally.page.far_too_large'));
  return new Response(`${JSON.stringify(counted.document, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="hitung-suara-${counted.document.rule}.json"`,
      'Cache-Control': 'private, no-store',
    },
  });
};

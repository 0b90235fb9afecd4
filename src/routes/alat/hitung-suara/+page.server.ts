import { fail } from '@sveltejs/kit';
import { RULE_NAMES } from '#modules/governance/domain/tally/election.ts';
import { postedForm } from '#surfaces/web/posted-form.ts';
import type { Actions, PageServerLoad } from './$types';
import { countBytes, readCount, tooLarge } from './read-count.ts';
import { SAMPLES, sampleRule } from './samples.ts';
import { shownView } from './shown-count.ts';

/** An empty form, or a sample counted at once (`?contoh=irv`). */
export const load: PageServerLoad = ({ url, locals }) => {
  const rule = sampleRule(url.searchParams.get('contoh'));
  if (rule === null) return { rules: RULE_NAMES, sample: null, view: null };
  const values = { ...SAMPLES[rule], rule };
  const view = countBytes(new TextEncoder().encode(values.ballots), values, 'ballots', locals);
  return { rules: RULE_NAMES, sample: rule, view: shownView(view, locals) };
};

export const actions: Actions = {
  async default({ request, locals }) {
    const form = await postedForm(request);
    if (form === null) return fail(413, { view: shownView(tooLarge(locals), locals) });
    const view = await readCount(form, locals);
    return view.counts.length === 0 ? fail(422, { view: shownView(view, locals) }) : { view: shownView(view, locals) };
  },
};

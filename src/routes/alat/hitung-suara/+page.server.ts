import { fail } from '@sveltejs/kit';
import { RULE_NAMES } from '#modules/governance/domain/tally/election.ts';
import type { Actions, PageServerLoad } from './$types';
import { readCount } from './read-count.ts';
import { SAMPLES } from './samples.ts';
import { shownCount } from './shown-count.ts';

/** An empty form, or one of the sample elections (`?contoh=pengurus`). */
export const load: PageServerLoad = ({ url }) => {
  const sample = SAMPLES.find((each) => each.key === url.searchParams.get('contoh'));
  const { rule = 'scottish-stv', compare = '', seats = '', ballots = '' } = sample ?? {};
  return { values: { rule, compare, seats, ballots }, rules: RULE_NAMES, samples: SAMPLES.map((each) => each.key) };
};

export const actions: Actions = {
  async default({ request, locals }) {
    const { form, counts } = await readCount(await request.formData(), locals);
    if (counts.length === 0) return fail(422, { form, counts: [] });
    return { form, counts: counts.map((count) => shownCount(count, locals)) };
  },
};

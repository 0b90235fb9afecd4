import { delegates, formSection, placeInSection } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => askPage(event, delegates);

const back = (_answer: unknown, { params }: { readonly params: Partial<Record<string, string>> }) =>
  `/k/${params['slug']}/rapat/utusan`;

export const actions: Actions = {
  form: formAction(formSection, { then: back }),
  place: formAction(placeInSection, { then: back }),
};

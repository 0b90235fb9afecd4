import { sentence } from '#locales/index.ts';
import { issuePapers, papers } from '#modules/founding/index.ts';
import { paperLabel } from '#modules/papers/model.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locale } = event.locals;
  const answer = await askPage(event, papers);
  return {
    key: crypto.randomUUID(),
    logoId: answer.logoId,
    done: event.url.searchParams.get('terbit'),
    papers: answer.papers.map(({ missing, issued, ...paper }) => ({
      ...paper,
      missing: missing.map(({ code, names }) => ({
        code,
        words: sentence(locale, { code: `founding.papers.missing.${code}`, params: { names: names.join(', ') } }),
      })),
      issued: issued && { ...issued, label: paperLabel(issued) },
    })),
  };
};

export const actions: Actions = {
  issue: formAction(issuePapers, {
    then: ({ issued }, { params }) => `/k/${params['slug']}/pendirian/dokumen?terbit=${issued}`,
  }),
};

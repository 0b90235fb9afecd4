import { error } from '@sveltejs/kit';
import { sentence } from '#locales/index.ts';
import { assignStep, correctStep, journey, recordStep, stepHistory } from '#modules/founding/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { fieldLabel, stepWords } from '../../step-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { locale } = event.locals;
  const { slug, step: key } = event.params;
  const { steps, founders } = await askPage(event, journey);
  const step = steps.find((each) => each.key === key);
  if (!step) error(404, { status: 404, message: sentence(locale, { code: 'founding.step_not_here' }) });
  const { records } = await askPage(event, stepHistory, { step: step.key });
  const label = (field: string): string => fieldLabel(locale, step.key, field);
  const named = (fields: Readonly<Record<string, string | undefined>>) =>
    Object.entries(fields).map(([field, value]) => ({ field, label: label(field), value: value ?? '' }));
  const asked = (fields: readonly string[], optional: boolean) =>
    fields.map((field) => ({ field, label: label(field), optional }));
  return {
    key: crypto.randomUUID(),
    step: stepWords(locale, step, `/k/${slug}`),
    form: step.form && [...asked(step.form.needed, false), ...asked(step.form.optional, true)],
    fields: step.fields && named(step.fields),
    history: records.map((record) => ({ ...record, fields: named(record.fields) })),
    ownerPersonId: step.ownerPersonId ?? '',
    founders,
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const step = ({ params }: { params: Partial<Record<string, string>> }) => ({ step: params['step'] });
const back = (_answer: unknown, { params }: { params: Partial<Record<string, string>> }): string =>
  `/k/${params['slug']}/pendirian/langkah/${params['step']}?tersimpan=1`;

export const actions: Actions = {
  record: formAction(recordStep, { fixed: step, then: back }),
  correct: formAction(correctStep, { fixed: step, then: back }),
  assign: formAction(assignStep, { fixed: step, then: back }),
};

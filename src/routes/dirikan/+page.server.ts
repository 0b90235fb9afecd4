import { isMessageKey, translator } from '#locales/index.ts';
import { PRESET_NAMES } from '#modules/bylaws/index.ts';
import { start } from '#modules/founding/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const t = translator(event.locals.locale);
  const say = (key: string): string => (isMessageKey(key) ? t(key) : '');
  return {
    key: crypto.randomUUID(),
    presets: PRESET_NAMES.map((value) => ({
      value,
      label: say(`founding.page.preset.${value}`) || value,
      detail: say(`founding.page.preset.${value}.what`),
    })),
  };
};

export const actions: Actions = {
  default: formAction(start, { then: ({ slug }) => `/k/${slug}/pendirian` }),
};

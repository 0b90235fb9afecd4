import { error, redirect } from '@sveltejs/kit';
import { removeLogo, setLogo } from '#modules/identity/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { choosesLogo, personId } = await event.parent();
  if (!choosesLogo) {
    if (personId === null) redirect(303, `/masuk?ke=${encodeURIComponent(event.url.pathname)}`);
    error(403, { status: 403, message: event.locals.t('door.forbidden') });
  }
  return { key: crypto.randomUUID(), done: event.url.searchParams.get('selesai') };
};

export const actions: Actions = {
  set: formAction(setLogo, {
    files: { picture: async (file) => Buffer.from(await file.arrayBuffer()).toString('base64') },
    then: (_, { params }) => `/k/${params['slug']}/logo?selesai=pasang`,
  }),
  remove: formAction(removeLogo, { then: (_, { params }) => `/k/${params['slug']}/logo?selesai=hapus` }),
};

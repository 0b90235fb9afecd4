import { updateProfile } from '#modules/identity/index.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { rememberLocale } from '#surfaces/web/locale-cookie.ts';
import { localPath } from '#surfaces/web/local-path.ts';
import { requireSession } from '#surfaces/web/session.ts';
import { afterSignIn } from '#surfaces/web/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const session = await requireSession(event);
  // Nobody has said a language yet: that of the pages by which this person came stays, and is kept with the name.
  rememberLocale(event, event.locals.locale);
  // Where to go is settled now: the action that follows knows only that a name has been given.
  return { next: await afterSignIn(event, { ...session, nameGiven: true }, event.url.searchParams.get('ke') ?? '/') };
};

export const actions: Actions = {
  default: formAction(updateProfile, {
    fixed: ({ locals }) => ({ locale: locals.locale }),
    then: (_answer, { url }) => localPath(url.searchParams.get('ke'), url),
  }),
};

import {
  endSession,
  myCooperatives,
  passkeys,
  profile,
  removePasskey,
  sessions,
  updateProfile,
} from '#modules/identity/index.ts';
import { asLocale } from '#platform/i18n/locale.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import { rememberLocale } from '#surfaces/web/locale-cookie.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { sessionId } = await requireSession(event);
  return {
    sessionId,
    own: await askPage(event, profile),
    cooperatives: (await askPage(event, myCooperatives)).rows,
    passkeys: (await askPage(event, passkeys)).rows,
    sessions: (await askPage(event, sessions)).rows,
    saved: event.url.searchParams.has('tersimpan'),
    newOperator: event.url.searchParams.get('baru') === 'operator',
  };
};

const BACK = '/saya/akun?tersimpan=1';

export const actions: Actions = {
  profile: async (event) => {
    const chosen = asLocale(String((await event.request.clone().formData()).get('locale')));
    if (chosen) rememberLocale(event, chosen);
    return formAction(updateProfile, { then: () => BACK })(event);
  },
  endSession: formAction(endSession, { then: () => BACK }),
  removePasskey: formAction(removePasskey, { then: () => BACK }),
};

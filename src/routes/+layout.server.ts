import { sessionOf } from '#surfaces/web/session.ts';
import type { LayoutServerLoad } from './$types';

/** What the shell shows around every page. The layout of a cooperative answers the same names and thereby replaces them. */
export const load: LayoutServerLoad = async (event): Promise<App.PageData> => ({
  locale: event.locals.locale,
  nav: [],
  place: null,
  account: (await sessionOf(event))
    ? { label: event.locals.t('identity.account.title'), href: '/saya/akun' }
    : { label: event.locals.t('ui.sign_in'), href: '/masuk' },
});

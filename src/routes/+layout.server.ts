import type { LayoutServerLoad } from './$types';

/** What the shell shows around every page. The layout of a cooperative answers the same names and thereby replaces them. */
export const load: LayoutServerLoad = ({ locals }): App.PageData => ({
  locale: locals.locale,
  nav: [],
  place: null,
  account: { label: locals.t('ui.sign_in'), href: '/masuk' },
});

import { choosesLogo } from '#modules/identity/index.ts';
import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { PLACE_PERMISSIONS, placesFor } from '#surfaces/web/places.ts';
import type { LayoutServerLoad } from './$types';

/** The cooperative of the address, what the visitor is in it, and where he or she can go. */
export const load: LayoutServerLoad = async (event) => {
  const { t } = event.locals;
  const answer = await askPage(event, here, { permissions: PLACE_PERMISSIONS });
  const { slug, model, name, foundedOn, logoId, offers } = answer.cooperative;
  return {
    cooperative: answer.cooperative,
    today: answer.today,
    roles: answer.roles,
    member: answer.member,
    personId: answer.personId,
    permissions: answer.permissions,
    choosesLogo: choosesLogo(answer.roles, foundedOn),
    nav: placesFor({ slug, model, founded: foundedOn !== null, offers, permissions: answer.permissions }, t),
    place: { name, href: `/k/${slug}`, logo: logoId && `/k/${slug}/logo/${logoId}` },
    account: answer.personId
      ? { label: t('place.account'), href: '/saya/akun' }
      : { label: t('ui.sign_in'), href: `/masuk?ke=${encodeURIComponent(event.url.pathname)}` },
  };
};

import {
  endMembership,
  leavers,
  member,
  nameRepresentative,
  payBackShares,
  placeMember,
  withdrawRepresentative,
} from '#modules/membership/index.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { permissions } = await event.parent();
  const standing = await askPage(event, member, { memberId: event.params.id });
  const seesLeavers = standing.member.leftOn !== null && permissions.includes('membership.see-standing');
  const [leaver = null] = seesLeavers ? (await askPage(event, leavers, { memberId: event.params.id })).rows : [];
  return { standing, leaver, key: crypto.randomUUID(), saved: event.url.searchParams.has('tersimpan') };
};

const ofMember = {
  fixed: ({ params }: RequestEvent) => ({ memberId: params['id'] }),
  then: (_answer: unknown, { params }: RequestEvent) => `/k/${params['slug']}/anggota/${params['id']}?tersimpan=1`,
};

export const actions: Actions = {
  place: formAction(placeMember, ofMember),
  represent: formAction(nameRepresentative, ofMember),
  withdraw: formAction(withdrawRepresentative, ofMember),
  end: formAction(endMembership, ofMember),
  payBack: formAction(payBackShares, ofMember),
};

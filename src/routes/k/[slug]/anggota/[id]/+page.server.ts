import { endMembership, member, nameRepresentative, placeMember } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  standing: await askPage(event, member, { memberId: event.params.id }),
  saved: event.url.searchParams.has('tersimpan'),
});

export const actions: Actions = {
  place: formAction(placeMember, {
    fixed: ({ params }) => ({ memberId: params['id'] }),
    then: (_answer, { params }) => `/k/${params['slug']}/anggota/${params['id']}?tersimpan=1`,
  }),
  represent: formAction(nameRepresentative, {
    fixed: ({ params }) => ({ memberId: params['id'] }),
    then: (_answer, { params }) => `/k/${params['slug']}/anggota/${params['id']}?tersimpan=1`,
  }),
  end: formAction(endMembership, {
    fixed: ({ params }) => ({ memberId: params['id'] }),
    then: (_answer, { params }) => `/k/${params['slug']}/anggota/${params['id']}?tersimpan=1`,
  }),
};

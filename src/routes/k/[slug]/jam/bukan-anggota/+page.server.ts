import {
  nonMemberHours,
  payNonMembers,
  payOverview,
  recordNonMemberHours,
  withdrawNonMemberHours,
} from '#modules/work/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Fields } from '#surfaces/input-from-strings.ts';
import { loggedHours } from '../logged-hours.ts';
import type { Actions, PageServerLoad } from './$types';
import { yearAsked } from './non-members-page.ts';

export const load: PageServerLoad = async (event) => ({
  year: await askPage(event, nonMemberHours, yearAsked(event.url)),
  grades: (await askPage(event, payOverview)).grades,
  key: crypto.randomUUID(),
  done: event.url.searchParams.get('selesai'),
});

const doneAt =
  (what: string) =>
  (_answer: unknown, { params }: { params: Partial<Record<string, string>> }): string =>
    `/k/${params['slug']}/jam/bukan-anggota?selesai=${what}`;

export const actions: Actions = {
  record: formAction(recordNonMemberHours, {
    read: (fields: Fields) => ({ ...loggedHours(fields), name: fields['name'] }),
    then: doneAt('catat'),
  }),
  pay: formAction(payNonMembers, { then: doneAt('bayar') }),
  withdraw: formAction(withdrawNonMemberHours, { then: doneAt('tarik') }),
};

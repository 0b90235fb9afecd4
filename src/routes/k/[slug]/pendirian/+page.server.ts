import { sentence } from '#locales/index.ts';
import { changesTyped } from '#modules/bylaws/index.ts';
import {
  addFounder,
  amendDraft,
  createJoinLink,
  holdMeeting,
  state,
  withdrawFounder,
} from '#modules/founding/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction, refuse } from '#surfaces/web/form-action.ts';
import { callerOf } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await askPage(event, state);
  const { locale } = event.locals;
  return {
    key: crypto.randomUUID(),
    founders: answer.founders,
    foundersNeeded: answer.foundersNeeded,
    supervisorSeats: answer.supervisorSeats,
    foundedOn: answer.foundedOn,
    groups: answer.groups,
    findings: answer.findings.map((finding) => ({ ...finding, words: sentence(locale, finding) })),
    saved: event.url.searchParams.has('tersimpan'),
    failed: event.url.searchParams.has('gagal'),
  };
};

/** Back to the part of the page that was changed. */
const back = (slug: string | undefined, part: string): string => `/k/${slug}/pendirian?tersimpan=1#${part}`;

export const actions: Actions = {
  add: formAction(addFounder, { then: (_answer, { params }) => back(params['slug'], 'pendiri') }),
  withdraw: formAction(withdrawFounder, { then: (_answer, { params }) => back(params['slug'], 'pendiri') }),
  amend: formAction(amendDraft, {
    read: (fields) => ({ changes: changesTyped(fields) }),
    then: (_answer, { params }) => back(params['slug'], 'aturan'),
  }),
  meeting: formAction(holdMeeting, {
    then: ({ founded }, { params }) => `/k/${params['slug']}/pendirian${founded ? '' : '?gagal=1'}`,
  }),
  /** Answers the page itself: a link that is shown once can stand in no address. */
  async link(event) {
    const cooperative = event.params['slug'] ?? null;
    const call = { caller: await callerOf(event), cooperative, input: {} };
    const outcome = await execute(await runningApp(), createJoinLink, call);
    if (outcome.kind !== 'done') return refuse(event, createJoinLink.name, {}, outcome);
    return { link: `${event.url.origin}/dirikan/gabung/${cooperative}/${outcome.value.token}` };
  },
};

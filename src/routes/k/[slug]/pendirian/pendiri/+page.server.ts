import { addFounder, createJoinLink, describeFounder, state, withdrawFounder } from '#modules/founding/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { inputFromStrings } from '#surfaces/input-from-strings.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction, refuse } from '#surfaces/web/form-action.ts';
import { callerOf } from '#surfaces/web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { founders, members, counted, withdrawn, foundersNeeded, foundedOn, stakeholderGroups, bylaws } = await askPage(
    event,
    state,
  );
  return {
    founders,
    members,
    counted,
    withdrawn,
    foundersNeeded,
    foundedOn,
    groups: stakeholderGroups,
    secondary: bylaws.identity.model === 'secondary',
    saved: event.url.searchParams.has('tersimpan'),
  };
};

const back = (_answer: unknown, { params }: { params: Partial<Record<string, string>> }): string =>
  `/k/${params['slug']}/pendirian/pendiri?tersimpan=1`;

export const actions: Actions = {
  add: formAction(addFounder, { then: back }),
  withdraw: formAction(withdrawFounder, { then: back }),
  describe: formAction(describeFounder, {
    // Which of a founder's forms it was is for the page alone.
    read: ({ form: _form, ...fields }) => ({ ...Object(inputFromStrings(describeFounder.input, fields)) }),
    then: back,
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

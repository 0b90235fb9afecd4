import { createToken, revokeToken, tokens } from '#modules/identity/index.ts';
import { execute } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { askPage } from '#surfaces/web/ask-page.ts';
import { formAction, readFields, refuse } from '#surfaces/web/form-action.ts';
import { callerOf, requireSession } from '#surfaces/web/session.ts';
import { inputFromStrings } from '#surfaces/input-from-strings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  return { tokens: (await askPage(event, tokens)).rows };
};

export const actions: Actions = {
  /** Answers the page itself: a key that is shown once can stand in no address. */
  async make(event) {
    const values = await readFields(event.request);
    const outcome = await execute(await runningApp(), createToken, {
      caller: await callerOf(event),
      cooperative: null,
      input: inputFromStrings(createToken.input, values),
    });
    if (outcome.kind !== 'done') return refuse(event, createToken.name, values, outcome);
    return { made: outcome.value.token };
  },
  revoke: formAction(revokeToken, { then: () => '/saya/akun/program' }),
};

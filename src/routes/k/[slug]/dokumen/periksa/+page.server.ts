import { sentence } from '#locales/index.ts';
import { check } from '#modules/papers/index.ts';
import { ask } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { callerOf } from '#surfaces/web/session.ts';
import type { PageServerLoad } from './$types';

/** Answers `?label=12/DOK/2026&hash=…`; a wrong number is an answer too, not an error page. */
export const load: PageServerLoad = async (event) => {
  const label = event.url.searchParams.get('label') ?? '';
  const hash = event.url.searchParams.get('hash') ?? '';
  if (label === '' && hash === '') return { label, hash, found: null, problem: null };
  const call = { caller: await callerOf(event), cooperative: event.params.slug, input: { label, hash } };
  const outcome = await ask(await runningApp(), check, call);
  if (outcome.kind === 'done') return { label, hash, found: outcome.value, problem: null };
  const { locale } = event.locals;
  const problem =
    outcome.kind === 'invalid'
      ? outcome.issues.map((issue) => sentence(locale, issue)).join(' ')
      : 'refusal' in outcome
        ? sentence(locale, outcome.refusal)
        : sentence(locale, { code: 'door.forbidden' });
  return { label, hash, found: null, problem };
};

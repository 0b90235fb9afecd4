import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as z from 'zod';
import { sentence } from '#locales/index.ts';
import { ask } from '#platform/registry/execute.ts';
import type { Query } from '#platform/registry/use-case.ts';
import { inputFromStrings, inputSchema } from '../input-from-strings.ts';
import { runningApp } from './app.ts';
import { callerOf } from './session.ts';

/** The event of a page's `load` or of an endpoint. */
type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/**
 * A query's answer for a page, asked as the person of this session in the cooperative of the address. Who is not signed in
 * and may not see it is asked to sign in; otherwise the error page says why.
 * `input` may hold the address's own search parameters as texts: the schema shapes them. A page whose address names no
 * cooperative says which one it is.
 */
export async function askPage<In extends z.ZodType, Out extends z.ZodType>(
  event: PageEvent,
  query: Query<string, In, Out>,
  input: Readonly<Record<string, unknown>> = {},
  cooperative: string | null = event.params['slug'] ?? null,
): Promise<z.output<Out>> {
  const caller = await callerOf(event);
  const outcome = await ask(await runningApp(), query, { caller, cooperative, input });
  const { locale } = event.locals;
  switch (outcome.kind) {
    case 'done':
      return outcome.value;
    case 'forbidden':
      if (caller.kind === 'public')
        redirect(303, `/masuk?ke=${encodeURIComponent(event.url.pathname + event.url.search)}`);
      return error(403, { status: 403, message: sentence(locale, { code: 'door.forbidden' }) });
    case 'fault':
      return error(500, {
        status: 500,
        message: sentence(locale, { code: 'door.fault', params: { incident: outcome.incident } }),
        incident: outcome.incident,
      });
    case 'invalid':
      return error(400, {
        status: 400,
        message: outcome.issues.map((issue) => `${issue.path}: ${sentence(locale, issue)}`).join(' '),
      });
    default:
      return error(404, { status: 404, message: sentence(locale, outcome.refusal) });
  }
}

/**
 * The search parameters that a query's schema knows, shaped by it: for lists with search, pages and filters in the address.
 * What else stands there (a notice to show) is the page's own affair.
 */
export function searchInput(query: Query, url: URL): Record<string, unknown> {
  const known = inputSchema(query.input).properties ?? {};
  const asked = [...url.searchParams].filter(([name]) => Object.hasOwn(known, name));
  const shaped = inputFromStrings(query.input, Object.fromEntries(asked));
  return typeof shaped === 'object' && shaped !== null ? { ...shaped } : {};
}

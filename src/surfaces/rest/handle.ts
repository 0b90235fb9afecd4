import { sentence } from '#locales/index.ts';
import type { Caller } from '#platform/access/actor.ts';
import type { Locale } from '#platform/i18n/messages.ts';
import { ask, encode, execute } from '#platform/registry/execute.ts';
import type { Machine } from '#platform/registry/machine.ts';
import type { Outcome } from '#platform/registry/outcome.ts';
import type { UseCase } from '#platform/registry/use-case.ts';
import { inputFromStrings } from '../input-from-strings.ts';
import { openApi } from './open-api.ts';

/** Largest request body that the REST door reads. */
const MAX_BODY_BYTES = 1_000_000;

/** What the web server knows of a request besides the request itself. */
export interface RestCall {
  readonly caller: Caller;
  readonly locale: Locale;
}

/**
 * The REST door: `POST /api/v1/<module>/<command>`, `GET /api/v1/<module>/<query>`. The cooperative is named by the header
 * `Sokoguru-Cooperative` or `?cooperative=`; a repeated `Idempotency-Key` answers what the first call answered; `?dry-run=1`
 * undoes everything and still answers.
 */
export async function handleRest(machine: Machine, request: Request, call: RestCall): Promise<Response> {
  const url = new URL(request.url);
  const words = url.pathname.replace(/^\/api\/v1\/?/, '').split('/');
  if (words.join('/') === 'openapi.json') return json(200, openApi(machine));
  const name = words.join('.');
  const useCase: UseCase | undefined = machine.commands.get(name) ?? machine.queries.get(name);
  if (words.length !== 2 || !useCase)
    return problem(404, { code: 'door.no_such_use_case', message: `${name} does not exist; see /api/v1/openapi.json` });

  const wanted = useCase.kind === 'command' ? 'POST' : 'GET';
  if (request.method !== wanted)
    return problem(405, { code: 'door.wrong_method', message: `${name} is called by ${wanted}` }, { allow: wanted });
  const cooperative = request.headers.get('sokoguru-cooperative') ?? url.searchParams.get('cooperative');

  if (useCase.kind === 'query') {
    const fields: Record<string, string> = Object.fromEntries(url.searchParams);
    delete fields['cooperative'];
    const input = inputFromStrings(useCase.input, fields);
    return respond(useCase, await ask(machine, useCase, { caller: call.caller, cooperative, input }), call.locale);
  }

  const body = await readJson(request);
  if (!body.ok) return problem(body.status, { code: body.code, message: body.message });
  const outcome = await execute(machine, useCase, {
    caller: call.caller,
    cooperative,
    input: body.value,
    idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    dryRun: url.searchParams.get('dry-run') === '1',
  });
  return respond(useCase, outcome, call.locale);
}

type Body = { ok: true; value: unknown } | { ok: false; status: number; code: string; message: string };

async function readJson(request: Request): Promise<Body> {
  if (!(request.headers.get('content-type') ?? '').startsWith('application/json')) {
    return { ok: false, status: 415, code: 'door.not_json', message: 'send content-type: application/json' };
  }
  const text = await request.text();
  if (text.length > MAX_BODY_BYTES)
    return { ok: false, status: 413, code: 'door.too_large', message: `at most ${MAX_BODY_BYTES} bytes` };
  try {
    return { ok: true, value: text === '' ? {} : JSON.parse(text) };
  } catch (error) {
    return {
      ok: false,
      status: 400,
      code: 'door.not_json',
      message: error instanceof Error ? error.message : 'not JSON',
    };
  }
}

/** HTTP status of each outcome. */
const STATUS = { done: 200, invalid: 422, forbidden: 403, rejected: 409, conflict: 409, fault: 500 } as const;

/** The status of an outcome; a cooperative that does not exist is not found rather than refused. */
export function statusOf(outcome: Outcome<unknown>): number {
  const isMissing = outcome.kind === 'rejected' && outcome.refusal.code === 'door.no_such_cooperative';
  return isMissing ? 404 : STATUS[outcome.kind];
}

function respond(useCase: UseCase, outcome: Outcome<unknown>, locale: Locale): Response {
  if (outcome.kind === 'done') {
    const headers: Record<string, string> = outcome.activityId ? { 'sokoguru-activity': outcome.activityId } : {};
    if (outcome.replayed) headers['idempotency-replayed'] = 'true';
    return json(200, encode(useCase, outcome.value), headers);
  }
  return problem(statusOf(outcome), describe(outcome, locale));
}

/** A failed outcome in words, as REST and the command line print it. */
export function describe(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>, locale: Locale): Described {
  switch (outcome.kind) {
    case 'invalid': {
      const issues = outcome.issues.map((issue) => ({ ...issue, message: sentence(locale, issue) }));
      const [first] = issues;
      return {
        code: first?.code ?? 'field.wrong',
        message: first?.message ?? '',
        ...(first?.path ? { path: first.path } : {}),
        issues,
      };
    }
    case 'forbidden':
      return { code: 'door.forbidden', message: sentence(locale, { code: 'door.forbidden' }) };
    case 'fault':
      return {
        code: 'door.fault',
        message: sentence(locale, { code: 'door.fault', params: { incident: outcome.incident } }),
      };
    default: {
      const { code, params, path, article } = outcome.refusal;
      return {
        code,
        message: sentence(locale, { code, params }),
        ...(path ? { path } : {}),
        ...(article ? { article } : {}),
      };
    }
  }
}

/** The body of `{"error":…}`. */
export interface Described {
  readonly code: string;
  readonly message: string;
  readonly path?: string;
  readonly article?: string;
  readonly issues?: readonly unknown[];
}

/** RFC 9457 problem details, with our error object inside. */
function problem(status: number, error: Described, headers: Record<string, string> = {}): Response {
  const body = { type: `urn:sokoguru:${error.code}`, title: error.code, status, detail: error.message, error };
  return json(status, body, { 'content-type': 'application/problem+json', ...headers });
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });
}

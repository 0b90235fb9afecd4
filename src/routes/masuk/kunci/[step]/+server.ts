import { error, json, type RequestHandler } from '@sveltejs/kit';
import { deviceOf, profile, type PasskeyAnswer } from '#modules/identity/index.ts';
import { ask } from '#platform/registry/execute.ts';
import { runningApp } from '#surfaces/web/app.ts';
import { callerOf, setCookies, visitOf } from '#surfaces/web/session.ts';

/** Longest answer of a browser to a challenge, in characters. */
const MAX_BODY_CHARACTERS = 50_000;

/** The four steps of passkeys, called by `static/passkey.js` from our own pages only. */
export const POST: RequestHandler = async (event) => {
  if (event.request.headers.get('origin') !== event.url.origin) error(403);
  const { login } = await runningApp();
  const visit = visitOf(event);
  switch (event.params['step']) {
    case 'mulai-masuk':
      return answer(event, await login.startPasskeySignIn(visit));
    case 'masuk':
      return answer(event, await login.passkeySignIn(visit, await readBody(event.request)));
    case 'mulai-tambah':
      return answer(event, await login.startPasskey(visit, await labelOf(event)));
    case 'tambah':
      return answer(event, await login.addPasskey(visit, await readBody(event.request), deviceName(event.request)));
    default:
      return error(404);
  }
};

function answer(event: Parameters<RequestHandler>[0], { status, body, cookies }: PasskeyAnswer): Response {
  setCookies(event, cookies);
  return json(body, { status, headers: { 'cache-control': 'no-store' } });
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text.length > MAX_BODY_CHARACTERS) error(413);
  try {
    return JSON.parse(text);
  } catch {
    return error(400);
  }
}

/** How the person will recognise the key in the list: by the device on which it was made. */
function deviceName(request: Request): string {
  const { browser, system } = deviceOf(request.headers.get('user-agent') ?? '');
  return [browser, system].filter((each) => each !== null).join(' · ');
}

/** What the phone's own list of keys shows: the person's name. */
async function labelOf(event: Parameters<RequestHandler>[0]): Promise<string> {
  const own = await ask(await runningApp(), profile, { caller: await callerOf(event), cooperative: null, input: {} });
  return own.kind === 'done' ? own.value.name : 'Sokoguru';
}

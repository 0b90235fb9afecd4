import type { RequestEvent } from '@sveltejs/kit';
import { OUTBOX } from '#gateways/message/outbox/outbox.ts';
import { profile } from '#modules/identity/index.ts';
import { ask } from '#platform/registry/execute.ts';
import { runningApp } from './app.ts';
import { callerOf } from './session.ts';

type OutboxEvent = Pick<RequestEvent, 'request' | 'cookies' | 'locals' | 'url' | 'getClientAddress'>;

/**
 * Whether this reader may see the messages that lie in the outbox: whoever does can sign in as anybody. Without a gateway that
 * is whoever sits at the server's own machine, and its operator; `SOKOGURU_OUTBOX=show` lets everybody, `hide` nobody.
 */
export async function mayReadOutbox(event: OutboxEvent): Promise<boolean> {
  const wish = process.env['SOKOGURU_OUTBOX'];
  if (wish === 'show' || wish === 'hide') return wish === 'show';
  const app = await runningApp();
  if (app.login.gateway.name !== OUTBOX) return false;
  if (isOnThisMachine(event)) return true;
  const own = await ask(app, profile, { caller: await callerOf(event), cooperative: null, input: {} });
  return own.kind === 'done' && own.value.operator;
}

/** Only a browser on the server itself: behind a proxy everybody seems to come from there, so a forwarded request is not. */
function isOnThisMachine(event: OutboxEvent): boolean {
  const { headers } = event.request;
  const forwarded = headers.has('x-forwarded-for') || headers.has('forwarded') || headers.has('x-real-ip');
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(event.url.hostname);
  return !forwarded && local && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/u.test(event.getClientAddress());
}

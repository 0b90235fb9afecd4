import { timingSafeEqual } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { Caller } from '#platform/access/actor.ts';
import { callerOf } from './session.ts';

/** The bearer token of a request, if it carries one. */
function bearerOf(request: Request): string | null {
  return /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/** Whether the request comes from the command line of whoever owns the data folder: it read this run's secret there. */
export function isLocalOwner(request: Request): boolean {
  const secret = process.env['SOKOGURU_LOCAL_TOKEN'];
  const given = bearerOf(request);
  if (!secret || !given) return false;
  const [a, b] = [Buffer.from(secret), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Who calls the REST door: the machine's owner by this run's secret, else whom session or API token name. */
export async function apiCallerOf(event: Pick<RequestEvent, 'request' | 'cookies' | 'locals'>): Promise<Caller> {
  return isLocalOwner(event.request) ? { kind: 'system', name: 'command-line' } : callerOf(event);
}

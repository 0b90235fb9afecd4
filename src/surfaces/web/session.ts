import type { RequestEvent } from '@sveltejs/kit';
import { PUBLIC, type Caller } from '#platform/access/actor.ts';

/** Who sends this request: the person of its session, or the public. */
export async function callerOf(_event: Pick<RequestEvent, 'request' | 'cookies' | 'locals'>): Promise<Caller> {
  return PUBLIC;
}

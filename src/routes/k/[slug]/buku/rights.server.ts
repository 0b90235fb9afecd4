import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { here } from '#modules/membership/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';

/** Opens a page with a form of the treasurer's to who may use it; who is not signed in is asked to. */
export async function requireRecording(event: RequestEvent): Promise<void> {
  const { personId, permissions } = await askPage(event, here, { permissions: ['ledger.record'] });
  if (permissions.includes('ledger.record')) return;
  if (personId === null) redirect(303, `/masuk?ke=${encodeURIComponent(event.url.pathname)}`);
  error(403, event.locals.t('door.forbidden'));
}

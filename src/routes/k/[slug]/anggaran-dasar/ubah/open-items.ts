import type { RequestEvent } from '@sveltejs/kit';
import { meeting, meetings } from '#modules/governance/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/** Items of open meetings under which a change of the bylaws can be moved: value and words of a choice. */
export async function openItems(event: PageEvent): Promise<{ value: string; label: string }[]> {
  const items = [];
  for (const each of (await askPage(event, meetings)).meetings) {
    if (each.state !== 'open') continue;
    const { agenda } = await askPage(event, meeting, { meetingId: each.id });
    for (const item of agenda.filter(({ decisionKind }) => decisionKind === 'bylaws')) {
      items.push({ value: `${each.id} ${item.position}`, label: `${each.title}: ${item.position}. ${item.title}` });
    }
  }
  return items;
}

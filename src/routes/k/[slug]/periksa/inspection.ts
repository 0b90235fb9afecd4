import type { RequestEvent } from '@sveltejs/kit';
import { sentence } from '#locales/index.ts';
import { verify } from '#modules/inspection/index.ts';
import { askPage } from '#surfaces/web/ask-page.ts';

type PageEvent = Pick<RequestEvent, 'params' | 'locals' | 'url' | 'cookies' | 'request'>;

/** The inspection of the cooperative of this address, in words. */
export async function inspected(event: PageEvent) {
  const { locale } = event.locals;
  const { checked, differences } = await askPage(event, verify);
  const roomOf = (room: string): string => sentence(locale, { code: `inspection.page.room.${room}` });
  return {
    checked: checked.map(({ room, what, rows }) => ({
      key: `${room}.${what}`,
      room: roomOf(room),
      what: sentence(locale, { code: `inspection.page.what.${room}.${what}` }),
      rows,
    })),
    differences: differences.map((difference) => ({
      room: roomOf(difference.room),
      words: sentence(locale, difference),
    })),
  };
}

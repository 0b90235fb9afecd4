import { addMonths, monthOf } from '#kernel/calendar.ts';
import { myEarnings } from '#modules/marketplace/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { requireSession } from '#surfaces/web/session.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await requireSession(event);
  const earned = await askPage(event, myEarnings, searchInput(myEarnings, event.url));
  const first = `${earned.month}-01`;
  const after = monthOf(addMonths(first, 1));
  return {
    ...earned,
    before: monthOf(addMonths(first, -1)),
    after: after <= monthOf(earned.today) ? after : null,
  };
};

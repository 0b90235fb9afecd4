import { ideaBoard } from '#modules/founding/index.ts';
import { here } from '#modules/membership/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { csvFile } from '#surfaces/web/csv.ts';
import type { RequestHandler } from './$types';

/** The board as a file, narrowed as the page is. */
export const GET: RequestHandler = async (event) => {
  const { t } = event.locals;
  const { today, cooperative } = await askPage(event, here);
  const { ideas } = await askPage(event, ideaBoard, { ...searchInput(ideaBoard, event.url), whole: true });
  return csvFile(
    `${cooperative.slug}-papan-gagasan-${today}`,
    [
      { label: t('founding.board.group'), value: (idea) => idea.groupName },
      { label: t('founding.board.rank'), value: (idea) => idea.rank },
      { label: t('founding.board.votes'), value: (idea) => idea.votes },
      { label: t('founding.board.idea'), value: (idea) => idea.text },
      { label: t('founding.board.author'), value: (idea) => idea.author },
      { label: t('founding.board.written'), value: (idea) => idea.writtenAt },
    ],
    ideas,
  );
};

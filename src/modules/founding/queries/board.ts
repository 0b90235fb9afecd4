import * as z from 'zod';
import { namesOf } from '#modules/identity/index.ts';
import { id, instant, PAGE_ROWS, pagesOf, paging } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { rankIdeas, votesLeft } from '../domain/board.ts';
import * as board from '../store-board.ts';
import * as store from '../store.ts';

/** The shared board in the order of the result. */
export const ideaBoard = query({
  name: 'founding.idea-board',
  summary: 'The founders’ board: ideas in groups, who wrote them, their votes and the order of the result',
  may: 'founding.prepare',
  input: z.strictObject({
    ...paging,
    /** Everything at once, for a file. */
    whole: z.boolean().default(false),
  }),
  output: z.object({
    ideas: z.array(
      z.object({
        id: id('idea'),
        text: z.string(),
        author: z.string(),
        writtenAt: instant(),
        groupId: id('igr').nullable(),
        groupName: z.string().nullable(),
        votes: z.int(),
        rank: z.int(),
        /** Written by the caller. */
        own: z.boolean(),
        /** The caller gives it a vote. */
        voted: z.boolean(),
      }),
    ),
    groups: z.array(z.object({ id: id('igr'), name: z.string() })),
    votesEach: z.int(),
    votesLeft: z.int(),
    count: z.int(),
    pages: z.int(),
  }),

  async run(context, { search, page, whole }) {
    if (!(await store.findDraft(context))) reject('founding.not_being_founded');
    const ideas = await board.ideas(context);
    const groups = await board.ideaGroups(context);
    const votesEach = await board.votesEach(context);
    const founders = new Set((await store.founders(context)).map((founder) => founder.personId));
    const names = await namesOf(
      context,
      ideas.map((idea) => idea.personId),
    );
    const me = context.actor.kind === 'person' ? context.actor.personId : '';
    const wanted = (search ?? '').toLowerCase();
    const found = rankIdeas(ideas, groups, founders)
      .map((idea) => ({ ...idea, author: names.get(idea.personId) ?? '' }))
      .filter(({ text, author, groupName }) => `${text}\n${author}\n${groupName ?? ''}`.toLowerCase().includes(wanted));
    const shown = whole ? found : found.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
    return {
      ideas: shown.map(({ voters, personId, ...idea }) => ({
        ...idea,
        own: personId === me,
        voted: voters.includes(me),
      })),
      groups,
      votesEach,
      votesLeft: votesLeft(ideas, me, votesEach),
      count: found.length,
      pages: pagesOf(found.length, PAGE_ROWS),
    };
  },
});

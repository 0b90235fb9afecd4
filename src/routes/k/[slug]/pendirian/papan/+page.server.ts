import {
  addIdea,
  ideaBoard,
  moveIdea,
  nameIdeaGroup,
  setVotesEach,
  voteIdea,
  withdrawIdea,
} from '#modules/founding/index.ts';
import { askPage, searchInput } from '#surfaces/web/ask-page.ts';
import { formAction } from '#surfaces/web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const input = searchInput(ideaBoard, event.url);
  return {
    ...(await askPage(event, ideaBoard, input)),
    page: Number(input['page'] ?? 1),
    key: crypto.randomUUID(),
    added: event.url.searchParams.has('ditambah'),
  };
};

/** Back to the board, where what was done can be seen. */
const back = (slug: string | undefined, rest: string): string => `/k/${slug}/pendirian/papan${rest}`;

export const actions: Actions = {
  add: formAction(addIdea, { then: (_answer, { params }) => back(params['slug'], '?ditambah=1#tulis') }),
  vote: formAction(voteIdea, {
    then: (_answer, { params }, typed) => back(params['slug'], `#${String(typed['ideaId'] ?? '')}`),
  }),
  move: formAction(moveIdea, {
    then: (_answer, { params }, typed) => back(params['slug'], `#${String(typed['ideaId'] ?? '')}`),
  }),
  name: formAction(nameIdeaGroup, {
    then: (_answer, { params }, typed) => back(params['slug'], `#${String(typed['groupId'] ?? '')}`),
  }),
  withdraw: formAction(withdrawIdea, { then: (_answer, { params }) => back(params['slug'], '#papan') }),
  votes: formAction(setVotesEach, { then: (_answer, { params }) => back(params['slug'], '#papan') }),
};

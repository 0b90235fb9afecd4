import * as z from 'zod';
import type { Context } from '#platform/registry/context.ts';
import { id, line, note } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { authorOf } from '../author.ts';
import { votesLeft, type Idea } from '../domain/board.ts';
import * as board from '../store-board.ts';
import { requireFounding } from './founders.ts';

const CLOSED = ['founding.not_being_founded', 'founding.already_founded'] as const;
/** An idea fits on a paper card. */
const IDEA_CHARACTERS = 300;
const GROUP_NAME_CHARACTERS = 80;
/** More votes each than this decide nothing. */
const MOST_VOTES_EACH = 100;

/** A founder writes an idea on the shared board. */
export const addIdea = command({
  name: 'founding.add-idea',
  summary: 'Puts an idea on the founders’ board',
  may: 'founding.prepare',
  input: z.strictObject({ text: note(IDEA_CHARACTERS) }),
  output: z.object({ ideaId: id('idea') }),
  rejects: CLOSED,

  async run(context, { text }) {
    const personId = authorOf(context);
    await requireFounding(context);
    return { ideaId: await board.insertIdea(context, { text, personId }) };
  },
});

/** Whoever wrote an idea takes it back: it leaves the board, and its votes are free again. The record keeps it. */
export const withdrawIdea = command({
  name: 'founding.withdraw-idea',
  summary: 'Takes one’s own idea off the board; the record keeps it',
  may: 'founding.prepare',
  input: z.strictObject({ ideaId: id('idea') }),
  output: z.object({}),
  rejects: [...CLOSED, 'founding.no_such_idea'],

  async run(context, { ideaId }) {
    const personId = authorOf(context);
    const { idea } = await requireIdea(context, ideaId);
    if (idea.personId !== personId) throw new Forbidden();
    await board.insertIdeaWithdrawal(context, { ideaId, personId });
    return {};
  },
});

/** Ideas that say the same go together: into a group, into a new one by its name, or out of every one. */
export const moveIdea = command({
  name: 'founding.move-idea',
  summary: 'Moves an idea into a group, into a new one by its name, or out of every group',
  may: 'founding.prepare',
  input: z.strictObject({
    ideaId: id('idea'),
    groupId: id('igr').optional(),
    /** Wins over `groupId`; a group of this name is taken, else made. */
    newGroup: line(GROUP_NAME_CHARACTERS).optional(),
  }),
  output: z.object({ groupId: id('igr').nullable() }),
  rejects: [...CLOSED, 'founding.no_such_idea', 'founding.no_such_idea_group'],

  async run(context, { ideaId, groupId, newGroup }) {
    const personId = authorOf(context);
    const { idea } = await requireIdea(context, ideaId);
    const groups = await board.ideaGroups(context);
    let target = groupId ?? null;
    if (newGroup !== undefined) {
      target = groups.find((group) => sameName(group.name, newGroup))?.id ?? null;
      if (target === null) {
        target = context.newId('igr');
        await board.insertGroupName(context, { groupId: target, name: newGroup, personId });
      }
    } else if (target !== null && !groups.some((group) => group.id === target)) {
      reject('founding.no_such_idea_group', {}, { path: 'groupId' });
    }
    if (idea.groupId !== target) await board.insertIdeaMove(context, { ideaId, groupId: target, personId });
    return { groupId: target };
  },
});

/** A group of ideas gets another name. */
export const nameIdeaGroup = command({
  name: 'founding.name-idea-group',
  summary: 'Gives a group of ideas another name',
  may: 'founding.prepare',
  input: z.strictObject({ groupId: id('igr'), name: line(GROUP_NAME_CHARACTERS) }),
  output: z.object({}),
  rejects: [...CLOSED, 'founding.no_such_idea_group', 'founding.group_name_twice'],

  async run(context, { groupId, name }) {
    const personId = authorOf(context);
    await requireFounding(context);
    const groups = await board.ideaGroups(context);
    if (!groups.some((group) => group.id === groupId)) reject('founding.no_such_idea_group');
    if (groups.some((group) => group.id !== groupId && sameName(group.name, name))) {
      reject('founding.group_name_twice', { name }, { path: 'name' });
    }
    await board.insertGroupName(context, { groupId, name, personId });
    return {};
  },
});

/** A founder gives an idea one of his or her votes, or takes it back. */
export const voteIdea = command({
  name: 'founding.vote-idea',
  summary: 'Gives an idea one of one’s votes, or takes it back',
  may: 'founding.prepare',
  input: z.strictObject({ ideaId: id('idea'), given: z.boolean() }),
  output: z.object({ votesLeft: z.int() }),
  rejects: [...CLOSED, 'founding.no_such_idea', 'founding.no_votes_left'],

  async run(context, { ideaId, given }) {
    const personId = authorOf(context);
    const { idea, ideas } = await requireIdea(context, ideaId);
    const votesEach = await board.votesEach(context);
    const left = votesLeft(ideas, personId, votesEach);
    if (idea.voters.includes(personId) === given) return { votesLeft: left };
    if (given && left === 0) reject('founding.no_votes_left', { votes: String(votesEach) });
    await board.insertIdeaVote(context, { ideaId, personId, given });
    return { votesLeft: votesLeft(await board.ideas(context), personId, votesEach) };
  },
});

/** The founders agree how many votes each has; votes that were given stay. */
export const setVotesEach = command({
  name: 'founding.set-votes-each',
  summary: 'Sets how many votes each founder has on the board',
  may: 'founding.prepare',
  input: z.strictObject({ votesEach: z.int().min(1).max(MOST_VOTES_EACH) }),
  output: z.object({}),
  rejects: CLOSED,

  async run(context, { votesEach }) {
    const personId = authorOf(context);
    await requireFounding(context);
    if ((await board.votesEach(context)) !== votesEach) await board.insertVotesEach(context, { votesEach, personId });
    return {};
  },
});

/** An idea that stands, on a board that nobody else changes until this transaction ends. */
async function requireIdea(context: Context, ideaId: string): Promise<{ idea: Idea; ideas: readonly Idea[] }> {
  await requireFounding(context);
  const ideas = await board.ideas(context);
  const idea = ideas.find((each) => each.id === ideaId) ?? reject('founding.no_such_idea');
  return { idea, ideas };
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

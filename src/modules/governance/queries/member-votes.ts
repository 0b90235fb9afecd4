import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { id, plainDate, rupiah } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { patronageYearFor, weighsVotes } from '../domain/voices.ts';
import * as store from '../store.ts';
import { voicesOn } from '../voters.ts';

/** The votes that each member cooperative would have in a meeting today, and what they rest on. */
export const memberVotes = query({
  name: 'governance.member-votes',
  summary: 'The votes of each member cooperative today: its members, its patronage of last year, the rule (art. 24(4))',
  may: 'governance.see',
  input: z.strictObject({}),
  output: z.object({
    /** False where every member has one vote: then there is nothing to list. */
    weighed: z.boolean(),
    article: z.string(),
    membersPerVote: z.int(),
    patronagePerVoteRupiah: rupiah(),
    mostVotes: z.int(),
    patronageYear: z.int(),
    /** Whether the patronage of that year was stated; it is when a meeting is called. */
    patronageStated: z.boolean(),
    members: z.array(
      z.object({
        memberId: id('mem'),
        number: z.int(),
        name: z.string(),
        votes: z.int(),
        ownMembers: z.int().nullable(),
        countedOn: plainDate().nullable(),
        source: z.string(),
        patronageRupiah: rupiah(),
      }),
    ),
  }),

  async run(context) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const { membersPerVote, patronagePerVoteRupiah, mostVotes } = bylaws.votes;
    const patronageYear = patronageYearFor(bylaws, context.today);
    const weighed = weighsVotes(bylaws);
    const stated = weighed ? await store.patronageStated(context, patronageYear) : null;
    const voices = weighed ? await voicesOn(context, context.today, bylaws, stated ?? new Map()) : [];
    return {
      weighed,
      article: articleOf(weighed ? 'votes.membersPerVote' : 'votes.weighting'),
      membersPerVote,
      patronagePerVoteRupiah,
      mostVotes,
      patronageYear,
      patronageStated: stated !== null,
      members: voices.map(({ id: memberId, number, name, votes, basis, report }) => ({
        memberId,
        number,
        name,
        votes,
        ownMembers: basis.ownMembers,
        countedOn: report?.countedOn ?? null,
        source: report?.source ?? '',
        patronageRupiah: basis.patronageRupiah,
      })),
    };
  },
});

import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { findMember } from '#modules/membership/index.ts';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { weighsVotes } from '../domain/voices.ts';
import * as store from '../store.ts';

/** The board enters how many members a member cooperative has, with the day of the count and where the number stands. */
export const reportOwnMembers = command({
  name: 'governance.report-own-members',
  summary: 'Enters how many members a member cooperative has itself: its votes rest on it (UU 25/1992 art. 24(4))',
  may: 'governance.call',
  input: z.strictObject({
    memberId: id('mem'),
    ownMembers: z.int().min(0).max(100_000_000),
    countedOn: plainDate(),
    source: line(),
  }),
  output: z.object({}),
  rejects: [
    'governance.votes_not_weighed',
    'governance.no_such_member',
    'governance.counted_in_the_future',
    'bylaws.none_in_force',
  ],
  emits: ['governance.own_members_reported'],

  async run(context, report) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    if (!weighsVotes(bylaws)) reject('governance.votes_not_weighed', {}, { article: articleOf('votes.weighting') });
    const member = await findMember(context, report.memberId);
    if (!member || member.leftOn !== null) return reject('governance.no_such_member', {}, { path: 'memberId' });
    if (report.countedOn > context.today)
      reject('governance.counted_in_the_future', { today: context.today }, { path: 'countedOn' });
    await store.insertOwnMembers(context, report);
    context.emit('governance.own_members_reported', { memberId: report.memberId, ownMembers: report.ownMembers });
    return {};
  },
});

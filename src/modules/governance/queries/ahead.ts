import * as z from 'zod';
import { addDays, addMonths, fiscalYear, fiscalYearOf } from '#kernel/calendar.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { foundedOn } from '#modules/identity/index.ts';
import { id, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { annualMeetingDeadline, noticeDaysNeeded } from '../domain/notice.ts';
import { meetingShown } from '../fields.ts';
import * as store from '../store.ts';

/** What waits for a member: the next meeting, and the votes that are open on the phone. */
export const myVotes = query({
  name: 'governance.my-votes',
  summary: 'The next meeting, and the open votes in which the caller has not voted yet',
  may: 'governance.see',
  input: z.strictObject({}),
  output: z.object({
    ahead: z.array(meetingShown),
    votes: z.array(z.object({ motionId: id('mot'), meetingId: id('mtg'), text: z.string() })),
  }),

  async run(context) {
    const memberId = context.actor.kind === 'person' ? context.actor.memberId : null;
    const own = memberId === null ? null : await store.groupMeetingsOf(context, memberId);
    // The meeting of another group waits for nobody else.
    const ahead = (await store.meetingsAhead(context)).filter((each) => each.kind !== 'group' || own?.has(each.id));
    const votes: { motionId: string; meetingId: string; text: string }[] = [];
    for (const { id: meetingId } of memberId ? ahead.filter((each) => each.state === 'open') : []) {
      if (!(await store.rollOf(context, meetingId)).some((entry) => entry.memberId === memberId)) continue;
      const cast = (await store.ballotsOf(context, memberId ?? '', meetingId)).map((ballot) => ballot.motionId);
      for (const motion of await store.motionsOf(context, meetingId)) {
        const open = motion.voteOpenedAt !== null && motion.resolutionId === null;
        if (open && !cast.includes(motion.id)) votes.push({ motionId: motion.id, meetingId, text: motion.text });
      }
    }
    return { ahead, votes };
  },
});

/** What a call is measured by, before the form is filled in: days of notice, earliest day, last day of the annual meeting. */
export const callRules = query({
  name: 'governance.call-rules',
  summary: 'Days of notice and earliest day of a meeting called today, and until when the annual one must be held',
  may: 'governance.call',
  input: z.strictObject({}),
  output: z.object({
    noticeDays: z.int(),
    electronicNoticeDays: z.int(),
    noticeArticle: z.string(),
    earliestOn: plainDate(),
    annual: z.object({ yearEnd: plainDate(), until: plainDate(), article: z.string() }),
  }),

  async run(context) {
    const { bylaws, articleOf } = await bylawsInForce(context);
    const { meetings, fiscalYear: year } = bylaws;
    const { days, path } = noticeDaysNeeded(meetings, { form: 'offline', failedOn: null });
    const before = fiscalYear(fiscalYearOf(addMonths(context.today, -12), year.startMonth), year.startMonth).to;
    // A cooperative in its first year has no year behind it: the meeting is on the one that runs.
    const first = ((await foundedOn(context)) ?? context.today) > before;
    const yearEnd = first ? fiscalYear(fiscalYearOf(context.today, year.startMonth), year.startMonth).to : before;
    return {
      noticeDays: days,
      electronicNoticeDays: noticeDaysNeeded(meetings, { form: 'online', failedOn: null }).days,
      noticeArticle: articleOf(path),
      earliestOn: addDays(context.today, days),
      annual: {
        yearEnd,
        until: annualMeetingDeadline(meetings, yearEnd),
        article: articleOf('meetings.annualWithinMonths'),
      },
    };
  },
});

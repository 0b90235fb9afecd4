import * as z from 'zod';
import { callFoundingMeeting, clockTime } from '#modules/governance/index.ts';
import { MEETING_FORMS } from '#modules/governance/model.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, line, plainDate } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { countedAs, countedFounders } from '../domain/founding-members.ts';
import { motionText } from '../domain/meeting/motions.ts';
import { FOUNDING_ITEMS } from '../domain/meeting/run.ts';
import { draftBylaws } from '../draft.ts';
import { meetingFiles } from '../meeting-record.ts';
import * as store from '../store.ts';
import { requireFounding } from './founders.ts';

/** The founders are called to their meeting; one that found no quorum is called again, and both stay in the record. */
export const callMeeting = command({
  name: 'founding.call-meeting',
  summary: 'Calls the founding meeting with its agenda, or calls it a second time where the first found no quorum',
  may: 'founding.prepare',
  input: z.strictObject({
    heldOn: plainDate(),
    startsAt: clockTime(),
    place: line(),
    form: z.enum(MEETING_FORMS).default('offline'),
    /** What the founders want to talk about besides what a founding meeting must decide. */
    more: z.array(line()).max(20).default([]),
    secondCallOf: id('mtg').optional(),
  }),
  output: z.object({ meetingId: id('mtg'), foundersTold: z.int(), call: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.called_in_the_past',
    'founding.too_few_to_call',
    'founding.meeting_waits',
    'founding.not_without_quorum',
    'founding.value_unreadable',
  ],
  emits: ['founding.meeting_called'],

  async run(context, { more, secondCallOf, ...when }) {
    const { kind } = await requireFounding(context);
    if (when.heldOn < context.today) {
      reject('founding.called_in_the_past', { today: context.today }, { path: 'heldOn' });
    }
    const { bylaws, articleOf } = await draftBylaws(context);
    const founders = await store.founders(context);
    const needed = bylaws.founding.minimumFounders;
    const counted = countedFounders(founders, bylaws);
    if (counted < needed) {
      reject(
        'founding.too_few_to_call',
        { needed: String(needed), founders: String(counted), of: countedAs(bylaws) },
        { article: `${articleOf('founding.minimumFounders')}; UU 25/1992 ps. 6` },
      );
    }
    await refuseUnfitting(context, secondCallOf);

    const agenda = [...FOUNDING_ITEMS.map((item) => motionText(item, bylaws, kind)), ...more];
    const meetingId = await callFoundingMeeting(
      context,
      {
        ...when,
        title: `Rapat pendirian ${bylaws.identity.name}`,
        agenda,
        secondCallOf: secondCallOf ?? null,
      },
      founders.map((each) => each.personId),
    );
    context.emit('founding.meeting_called', { meetingId, heldOn: when.heldOn });
    return { meetingId, foundersTold: founders.length, call: secondCallOf ? 2 : 1 };
  },
});

/** One meeting at a time; a second call belongs to one that was closed for want of quorum. */
async function refuseUnfitting(context: Context, secondCallOf: string | undefined): Promise<void> {
  const files = await meetingFiles(context);
  const waiting = files.find((file) => file.meeting.state !== 'closed');
  if (waiting) reject('founding.meeting_waits', { heldOn: waiting.meeting.heldOn });
  if (secondCallOf === undefined) return;
  const failed = files.find((file) => file.meeting.id === secondCallOf);
  if (failed?.result?.outcome !== 'no_quorum') reject('founding.not_without_quorum', {}, { path: 'secondCallOf' });
}

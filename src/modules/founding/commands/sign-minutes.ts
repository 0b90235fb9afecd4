import * as z from 'zod';
import { foundedOn } from '#modules/identity/index.ts';
import { id, line, note } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { CORRECTED_PARTS } from '../domain/meeting/run.ts';
import * as store from '../store.ts';
import * as meetingStore from '../store-meeting.ts';
import { personsOnRoll, signersOf } from '../meeting-record.ts';
import { requireFile } from './run-meeting.ts';

/** Founders who were there sign attendance list and minutes as they read now: each from the phone, or seen on paper. */
export const signMinutes = command({
  name: 'founding.sign-minutes',
  summary: 'Signs attendance list and minutes of a founding meeting, or notes who signed them on paper',
  may: 'founding.prepare',
  input: z.strictObject({
    meetingId: id('mtg'),
    /** Who signed on paper; left out: the caller signs. */
    onPaper: z.array(id('per')).min(1).max(5_000).optional(),
  }),
  output: z.object({ signatures: z.int(), needed: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.meeting_not_closed',
    'founding.signs_only_who_came',
    'governance.no_such_meeting',
  ],
  emits: ['founding.minutes_signed'],

  async run(context, { meetingId, onPaper }) {
    if (!(await store.lockDraft(context))) reject('founding.not_being_founded');
    const file = await requireFile(context, meetingId);
    if (file.meeting.state !== 'closed') reject('founding.meeting_not_closed');
    const own = context.actor.kind === 'person' ? [context.actor.personId] : [];
    const personIds = onPaper ?? own;
    if (personIds.length === 0) throw new Forbidden();
    const there = personsOnRoll(file.roll).filter((each) => each.present);
    const present = new Set(there.map((each) => each.personId));
    if (personIds.some((each) => !present.has(each))) {
      reject('founding.signs_only_who_came', {}, { path: 'onPaper', article: 'Permenkop 19/2015 ps. 16' });
    }
    const { minutesHash } = file;
    const channel = onPaper ? 'paper' : 'phone';
    await meetingStore.insertSignatures(context, { meetingId, minutesHash, channel, personIds });
    context.emit('founding.minutes_signed', { meetingId, channel });
    const signed = new Set([...signersOf(file), ...personIds]);
    return { signatures: signed.size, needed: present.size };
  },
});

/** The record of a closed meeting says something wrong: what is right stands beside it, and the founders sign again. */
export const correctMeeting = command({
  name: 'founding.correct-meeting',
  summary: 'Corrects place, times, witness or notes of a founding meeting; what stood there stays in the record',
  may: 'founding.prepare',
  input: z.strictObject({
    meetingId: id('mtg'),
    part: z.enum(CORRECTED_PARTS),
    said: line(1_000),
    reason: note(500),
  }),
  output: z.object({ corrections: z.int() }),
  rejects: [
    'founding.not_being_founded',
    'founding.meeting_not_closed',
    'founding.time_unreadable',
    'governance.no_such_meeting',
  ],
  emits: ['founding.meeting_corrected'],

  async run(context, { meetingId, part, said, reason }) {
    if (!(await store.lockDraft(context))) reject('founding.not_being_founded');
    const file = await requireFile(context, meetingId);
    if (file.meeting.state !== 'closed') reject('founding.meeting_not_closed');
    const isTime = part === 'startsAt' || part === 'endsAt';
    if (isTime && !/^([01]\d|2[0-3]):[0-5]\d$/u.test(said)) reject('founding.time_unreadable', {}, { path: 'said' });
    await meetingStore.insertCorrection(context, { meetingId, part, said, reason });
    context.emit('founding.meeting_corrected', { meetingId, part, founded: (await foundedOn(context)) !== null });
    return { corrections: file.corrections.length + 1 };
  },
});

import * as z from 'zod';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { ownMembership, requireMember } from '#modules/membership/index.ts';
import { id, note, plainDate } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { roundedMinutes } from '../domain/pay.ts';
import * as store from '../store.ts';

const MINUTES_PER_DAY = 24 * 60;

/** A member writes down work done: the day, how long, at which grade of the bylaws. */
export const logHours = command({
  name: 'work.log-hours',
  summary: 'Logs hours of work by day and grade; approved ones are paid and count for the surplus',
  may: 'work.log',
  input: z.strictObject({
    workedOn: plainDate(),
    minutes: z.int().min(1).max(MINUTES_PER_DAY),
    grade: z.string().max(40),
    note: note(500).optional(),
    /** Whose hours, where manager or board write them down for somebody. */
    memberId: id('mem').optional(),
  }),
  output: z.object({ hoursId: id('hrs'), minutes: z.int() }),
  rejects: [
    'work.in_the_future',
    'work.no_such_grade',
    'work.too_long_a_day',
    'membership.no_such_member',
    'bylaws.none_in_force',
  ],
  emits: ['work.hours_logged'],

  async run(context, { workedOn, minutes, grade, note: text, memberId }) {
    const own = context.actor.kind === 'person' ? context.actor.memberId : null;
    if (memberId !== undefined && memberId !== own && !context.may('work.approve')) throw new Forbidden();
    const member = memberId === undefined ? await ownMembership(context) : await requireMember(context, memberId);
    if (workedOn > context.today) reject('work.in_the_future', { today: context.today }, { path: 'workedOn' });

    const { bylaws, articleOf } = await bylawsInForce(context, workedOn);
    const known = bylaws.work.hourGrades.map((each) => each.key);
    if (!known.includes(grade)) {
      reject(
        'work.no_such_grade',
        { known: known.join(', ') },
        { path: 'grade', article: articleOf('work.hourGrades') },
      );
    }
    const rounded = roundedMinutes(minutes, bylaws.work.roundMinutesTo);
    const before = await store.minutesOn(context, member.id, workedOn);
    if (before + rounded > MINUTES_PER_DAY)
      reject('work.too_long_a_day', { logged: String(before) }, { path: 'minutes' });

    const hoursId = await store.insertHours(context, {
      memberId: member.id,
      workedOn,
      minutes: rounded,
      grade,
      note: text ?? '',
    });
    context.emit('work.hours_logged', { hoursId, memberId: member.id });
    return { hoursId, minutes: rounded };
  },
});

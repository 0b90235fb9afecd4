import * as z from 'zod';
import { sum } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { post, POSTING_REFUSALS, postMany, requireMoney, reverse } from '#modules/ledger/index.ts';
import { id, line, note, plainDate, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { payFor, roundedMinutes } from '../domain/pay.ts';
import { requireWithinCap } from '../non-members.ts';
import { nonMemberPayDue, nonMemberPayPaid, nonMemberSource } from '../postings.ts';
import * as store from '../store-non-members.ts';

const MINUTES_PER_DAY = 24 * 60;

/**
 * Board or manager write down, and by that approve, what somebody worked who is not a member. It is paid by the same grades as
 * members' work, counts against the cap of the bylaws, and is owed from its own day on.
 */
export const recordNonMemberHours = command({
  name: 'work.record-non-member-hours',
  summary: 'Records hours of somebody who is not a member, within the cap of the bylaws, and books the pay as owed',
  may: 'work.approve',
  input: z.strictObject({
    name: line(100),
    workedOn: plainDate(),
    minutes: z.int().min(1).max(MINUTES_PER_DAY),
    grade: z.string().max(40),
    note: note(500).optional(),
  }),
  output: z.object({ hoursId: id('nmh'), minutes: z.int(), payRupiah: rupiah(), entryId: z.string().nullable() }),
  rejects: [
    'work.in_the_future',
    'work.no_such_grade',
    'work.non_member_cap_exceeded',
    'bylaws.none_in_force',
    ...POSTING_REFUSALS,
  ],
  emits: ['work.non_member_hours_recorded'],

  async run(context, { name, workedOn, minutes, grade, note: text = '' }) {
    if (workedOn > context.today) reject('work.in_the_future', { today: context.today }, { path: 'workedOn' });
    const { bylaws, articleOf } = await bylawsInForce(context, workedOn);
    const paidBy =
      bylaws.work.hourGrades.find((each) => each.key === grade) ??
      reject(
        'work.no_such_grade',
        { known: bylaws.work.hourGrades.map((each) => each.key).join(', ') },
        { path: 'grade', article: articleOf('work.hourGrades') },
      );
    const rounded = roundedMinutes(minutes, bylaws.work.roundMinutesTo);
    const payRupiah = payFor(rounded, paidBy.hourlyRupiah);

    await store.lockCap(context);
    const { hourlyRupiah } = paidBy;
    const hours = { name, workedOn, minutes: rounded, grade, note: text, hourlyRupiah, payRupiah };
    const hoursId = await store.insertNonMemberHours(context, hours);
    await requireWithinCap(context, workedOn, 'workedOn');
    const entryId = payRupiah > 0n ? (await post(context, nonMemberPayDue({ ...hours, hoursId }))).entryId : null;
    context.emit('work.non_member_hours_recorded', { hoursId, minutes: rounded, on: workedOn });
    return { hoursId, minutes: rounded, payRupiah, entryId };
  },
});

const NOT_OWED = ['work.no_such_hours', 'work.non_member_hours_settled'] as const;

/** Pays people who are not members what is owed to them for work. */
export const payNonMembers = command({
  name: 'work.pay-non-members',
  summary: 'Pays people who are not members for their hours, in cash or by bank',
  may: 'work.pay',
  input: z.strictObject({ method: z.enum(['cash', 'bank']), hoursIds: z.array(id('nmh')).min(1).max(500) }),
  output: z.object({ paidRupiah: rupiah() }),
  rejects: [...NOT_OWED, 'work.not_enough_money', ...POSTING_REFUSALS],
  emits: ['work.non_members_paid'],

  async run(context, { method, hoursIds }) {
    const rows = await store.lockNonMemberHours(context, hoursIds);
    if (rows.length !== new Set(hoursIds).size) reject('work.no_such_hours', {}, { path: 'hoursIds' });
    if (rows.some((row) => row.state !== 'owed')) reject('work.non_member_hours_settled', {}, { path: 'hoursIds' });
    const paidRupiah = sum(rows.map((row) => row.payRupiah));
    await requireMoney(context, method, paidRupiah, 'work.not_enough_money');
    const drafts = rows
      .filter((row) => row.payRupiah > 0n)
      .map((row) => nonMemberPayPaid({ hoursId: row.id, ...row, method, paidOn: context.today }));
    await postMany(context, drafts);
    await store.endNonMemberHours(
      context,
      rows.map((row) => row.id),
      { kind: 'paid', reason: '' },
    );
    context.emit('work.non_members_paid', { hours: rows.length });
    return { paidRupiah };
  },
});

/** Takes back hours of a non-member that were written down wrongly: they count no more, and their entry is reversed. */
export const withdrawNonMemberHours = command({
  name: 'work.withdraw-non-member-hours',
  summary: 'Withdraws unpaid hours of a non-member that were recorded wrongly; the entry is reversed, with the reason',
  may: 'work.approve',
  input: z.strictObject({ hoursId: id('nmh'), reason: note(500) }),
  output: z.object({}),
  rejects: [...NOT_OWED, ...POSTING_REFUSALS],
  emits: ['work.non_member_hours_withdrawn'],

  async run(context, { hoursId, reason }) {
    await store.lockCap(context);
    const [row] = await store.lockNonMemberHours(context, [hoursId]);
    if (!row) reject('work.no_such_hours', {}, { path: 'hoursId' });
    if (row.state !== 'owed') reject('work.non_member_hours_settled', {}, { path: 'hoursId' });
    if (row.payRupiah > 0n) {
      const source = nonMemberSource(hoursId);
      await reverse(context, { source, kind: 'pay_due', reason, occurredOn: context.today });
    }
    await store.endNonMemberHours(context, [hoursId], { kind: 'withdrawn', reason });
    context.emit('work.non_member_hours_withdrawn', { hoursId });
    return {};
  },
});

import * as z from 'zod';
import type { PlainDate } from '#kernel/calendar.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { membersOf } from '#modules/membership/index.ts';
import { id, note, rupiah } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { payFor } from '../domain/pay.ts';
import { requireWithinCap } from '../non-members.ts';
import { lockCap } from '../store-non-members.ts';
import * as store from '../store.ts';

/**
 * Manager or board approve hours at the rate that the bylaws set for their day, or turn them down with a reason. Hours of a
 * candidate, who had not paid up the entry share on that day, count against the cap on work by non-members.
 */
export const decideHours = command({
  name: 'work.decide-hours',
  summary: 'Approves hours at the bylaws’ rate of their day, or refuses them with a reason',
  may: 'work.approve',
  input: z.strictObject({
    hoursIds: z.array(id('hrs')).min(1).max(500),
    approved: z.boolean(),
    reason: note(500).optional(),
  }),
  output: z.object({ decided: z.int(), payRupiah: rupiah() }),
  rejects: [
    'work.no_such_hours',
    'work.already_decided',
    'work.reason_missing',
    'work.non_member_cap_exceeded',
    'bylaws.none_in_force',
  ],
  emits: ['work.hours_approved'],

  async run(context, { hoursIds, approved, reason = '' }) {
    if (!approved && reason === '') reject('work.reason_missing', {}, { path: 'reason' });
    const rows = await store.lockHours(context, hoursIds);
    if (rows.length !== new Set(hoursIds).size) reject('work.no_such_hours', {}, { path: 'hoursIds' });
    if (rows.some((row) => row.state !== 'open')) reject('work.already_decided', {}, { path: 'hoursIds' });

    const paidUpOn = new Map(
      (
        await membersOf(
          context,
          rows.map((row) => row.memberId),
        )
      ).map((member) => [member.id, member.paidUpOn]),
    );
    const candidateDays = new Set<PlainDate>();
    const decisions = [];
    for (const row of rows) {
      const { bylaws } = await bylawsInForce(context, row.workedOn);
      const hourlyRupiah = bylaws.work.hourGrades.find((grade) => grade.key === row.grade)?.hourlyRupiah ?? 0n;
      const payRupiah = approved ? payFor(row.minutes, hourlyRupiah) : 0n;
      const paidUp = paidUpOn.get(row.memberId) ?? null;
      const countsAsMember = paidUp !== null && paidUp <= row.workedOn;
      decisions.push({ hoursId: row.id, approved, hourlyRupiah, payRupiah, reason, countsAsMember });
      if (!approved) continue;
      if (!countsAsMember) candidateDays.add(row.workedOn);
      context.emit('work.hours_approved', {
        hoursId: row.id,
        memberId: row.memberId,
        minutes: row.minutes,
        on: row.workedOn,
        payRupiah: String(payRupiah),
      });
    }
    if (candidateDays.size > 0) await lockCap(context);
    await store.insertDecisions(context, decisions);
    for (const day of candidateDays) await requireWithinCap(context, day, 'hoursIds');
    return { decided: decisions.length, payRupiah: decisions.reduce((total, each) => total + each.payRupiah, 0n) };
  },
});

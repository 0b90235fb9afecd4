import { beforeAll, expect, test } from 'vitest';
import { bylawsInForce, compare, explain, versions } from '#modules/bylaws/index.ts';
import {
  bylawsMotions,
  callMeeting,
  checkIn,
  closeMeeting,
  openMeeting,
  putMotion,
  recordCount,
  resolution,
  votesUnderOtherBylaws,
} from '#modules/governance/index.ts';
import { closeMonth, closeYear, recordEntry } from '#modules/ledger/index.ts';
import { sharesDue } from '#modules/membership/index.ts';
import { underOtherBylaws } from '#modules/surplus/index.ts';
import { decideHours, logHours } from '#modules/work/index.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';

// A worker cooperative of nine that lives a year, changes its bylaws in the next, and must find every day of its past as it was.

const h = await house();
let world: World;
const chair = <In>(input: In) => ({ in: world.slug, as: world.chair.personId, with: input });

const CHANGES = [
  { path: 'surplus.pools.reserve.bps', value: 2_000 },
  { path: 'surplus.pools.labour.bps', value: 5_500 },
  { path: 'work.roundMinutesTo', value: 60 },
  { path: 'shares.mandatoryShareRupiah', value: '80000' },
  { path: 'meetings.decisions.ordinary.quorum', value: { numerator: 8, denominator: 9, strictlyMore: false } },
];

beforeAll(async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  world = await foundCooperative(h, { members: 9 });
  h.clock.set('2025-03-31T10:00:00.000Z');
  const logged = [];
  for (const [index, minutes] of [1_200, 600].entries()) {
    const as = world.members[index + 4]?.personId ?? '';
    const done = await h.run(logHours, {
      in: world.slug,
      as,
      with: { workedOn: '2025-03-20', minutes, grade: 'member' },
    });
    logged.push(done.hoursId);
  }
  await h.run(decideHours, chair({ hoursIds: logged, approved: true }));
  await h.settle();
  await h.run(recordEntry, {
    in: world.slug,
    as: world.treasurer.personId,
    with: {
      occurredOn: '2025-03-31',
      reason: 'Jasa dibayar pelanggan',
      lines: [
        { account: '11200', debit: '5000000' },
        { account: '41100', credit: '5000000', isMemberBusiness: true },
      ],
    },
  });
}, 300_000);

/** A meeting of six out of nine on one item, opened; answers its id. */
async function meet(heldOn: string, decisionKind: 'bylaws' | 'ordinary', present = 6): Promise<string> {
  const { meetingId } = await h.run(
    callMeeting,
    chair({
      kind: 'special' as const,
      title: `Rapat ${heldOn}`,
      heldOn,
      startsAt: '09:00',
      place: 'Balai Desa',
      agenda: [{ title: 'Acara', decisionKind }],
    }),
  );
  h.clock.set(`${heldOn}T02:00:00.000Z`);
  await h.run(
    openMeeting,
    chair({ meetingId, chairMemberId: world.chair.id, minuteTakerMemberId: world.secretary.id }),
  );
  await h.run(checkIn, chair({ meetingId, memberIds: world.members.slice(0, present).map((each) => each.id) }));
  return meetingId;
}

const log = (workedOn: string) =>
  h.run(logHours, {
    in: world.slug,
    as: world.members[4]?.personId ?? '',
    with: { workedOn, minutes: 100, grade: 'member' },
  });

test(
  'a change says before the vote what it would have done, takes force on its day, and never reaches back',
  { timeout: 300_000 },
  async () => {
    const { slug, worker } = world;
    const rules = { before: {}, after: { changes: CHANGES } };

    // No year is closed yet: there is nothing to divide again, and it says so.
    expect(await h.ask(underOtherBylaws, chair(rules))).toMatchObject({ year: null, members: [] });
    h.clock.set('2026-01-10T02:00:00.000Z');
    for (let month = 1; month <= 12; month += 1)
      await h.run(closeMonth, { in: slug, as: world.treasurer.personId, with: {} });
    await h.run(closeYear, { in: slug, as: world.treasurer.personId, with: { year: 2025 } });

    // An ordinary decision in February, taken by six of nine.
    const ordinary = async (meetingId: string) => {
      const { motionId } = await h.run(putMotion, chair({ meetingId, position: 1, text: 'Menerima rencana kerja' }));
      return h.run(recordCount, chair({ motionId, method: 'open' as const, votesFor: 5, votesAgainst: 1 }));
    };
    const february = await meet('2026-02-10', 'ordinary');
    const accepted = await ordinary(february);
    expect(accepted.validity).toBe('valid');

    // The change before the vote: who would have got more, and which vote would have failed.
    const asked = await h.ask(underOtherBylaws, chair(rules));
    expect(asked).toMatchObject({
      year: 2025,
      counts: { more: 2, less: 0, same: 7 },
      why: { before: null, after: null },
    });
    const labour = asked.pools.find((pool) => pool.key === 'labour');
    const reserve = asked.pools.find((pool) => pool.key === 'reserve');
    expect((labour?.afterRupiah ?? 0n) - (labour?.beforeRupiah ?? 0n)).toBe(
      (reserve?.beforeRupiah ?? 0n) - (reserve?.afterRupiah ?? 0n),
    );
    expect(asked.members).toHaveLength(9);
    const more = asked.members.filter((member) => member.afterRupiah > member.beforeRupiah);
    expect(more.reduce((sum, member) => sum + member.afterRupiah - member.beforeRupiah, 0n)).toBe(
      (labour?.afterRupiah ?? 0n) - (labour?.beforeRupiah ?? 0n),
    );
    const votes = await h.ask(votesUnderOtherBylaws, chair(rules));
    expect(votes.differing).toEqual([
      expect.objectContaining({ id: accepted.resolutionId, before: 'valid', after: 'invalid_no_quorum' }),
    ]);
    // A member sees the pools and the counts, and nobody's amount but the own.
    const own = await h.ask(underOtherBylaws, { in: slug, as: worker.personId, with: rules });
    expect(own.members.map((member) => member.memberId)).toEqual([worker.id]);
    expect(own.pools).toEqual(asked.pools);

    // The meeting decides. A change that would reach back is refused, whatever the votes.
    h.clock.set('2026-02-11T02:00:00.000Z');
    const meetingId = await meet('2026-03-01', 'bylaws', 9);
    const move = (effectiveOn: string) =>
      h.attempt(
        putMotion,
        chair({ meetingId, position: 1, text: 'Mengubah', subjectType: 'bylaws', changes: CHANGES, effectiveOn }),
      );
    expect(await move('2026-02-28')).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'bylaws.effective_in_the_past', path: 'effectiveOn' },
    });
    const moved = await move('2026-07-01');
    const motionId = moved.kind === 'done' ? moved.value.motionId : '';
    expect((await h.ask(bylawsMotions, chair({}))).motions.map((motion) => motion.id)).toContain(motionId);
    expect(await h.attempt(recordCount, chair({ motionId, method: 'open', votesFor: 9 }))).toMatchObject({
      kind: 'done',
      value: { validity: 'valid' },
    });
    await h.run(closeMeeting, chair({ meetingId }));
    expect((await h.ask(versions, chair({}))).inForce).toBe(1);

    // In June, with the change adopted and not yet in force, everything still goes by the old rules.
    const due = async () =>
      (await h.ask(sharesDue, chair({}))).rows.find((row) => row.memberId === worker.id)?.mandatoryShareMissingRupiah;
    h.clock.set('2026-06-15T02:00:00.000Z');
    expect((await log('2026-06-15')).minutes).toBe(105);
    const june = await meet('2026-06-29', 'ordinary');
    expect((await ordinary(june)).validity).toBe('valid');
    const untilJune = await due();

    // In July new facts go by the new rules, and old facts that are written down late by the old ones.
    h.clock.set('2026-07-02T02:00:00.000Z');
    expect((await log('2026-07-02')).minutes).toBe(120);
    expect((await log('2026-06-30')).minutes).toBe(105);
    // The share of July is due on the tenth.
    h.clock.set('2026-07-11T02:00:00.000Z');
    expect((await due()) ?? 0n).toBe((untilJune ?? 0n) + 80_000n);
    const july = await meet('2026-07-20', 'ordinary');
    expect((await ordinary(july)).validity).toBe('invalid_no_quorum');

    // The record of June and February is what it was.
    expect((await h.ask(resolution, chair({ resolutionId: accepted.resolutionId }))).validity).toBe('valid');
    const onDay = (day: string) =>
      inCooperative(h, slug, async (context) => (await bylawsInForce(context, day)).version.number);
    expect([await onDay('2026-06-30'), await onDay('2026-07-01')]).toEqual([1, 2]);

    // A value says its versions with the resolution and the meeting behind each; the comparison marks the words.
    const told = await h.ask(explain, chair({ path: 'surplus.pools.reserve.bps' }));
    expect(
      told.history.map(({ version, valueText, isChange }) => [version.resolution.label, valueText?.id, isChange]),
    ).toEqual([
      ['2/RA/2026', '20%', true],
      ['1/RA/2025', '30%', true],
    ]);
    expect(told.history[0]?.version.resolution.meetingId).toBe(meetingId);
    const compared = await h.ask(compare, chair({ from: 1, to: 2 }));
    expect(compared.articles.map((article) => article.key)).toContain('division');
    expect(compared.articles.every((article) => article.state === 'changed')).toBe(true);
  },
);

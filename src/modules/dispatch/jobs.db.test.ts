import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '#platform/registry/context.ts';
import { endings } from '#support/concurrently.ts';
import { house, type House } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { appointManager } from '#support/manager.ts';
import { dateOf, foundCooperative, type World } from '#support/world.ts';
import { addDays } from '#kernel/calendar.ts';
import {
  acceptOffer,
  assign,
  board,
  cancelJob,
  comeBack,
  decision,
  declineOffer,
  finishJob,
  giveBack,
  jobOf,
  lockJobOf,
  myJobs,
  offerAgain,
  openJob,
  passedBy,
  passOn,
  setAway,
  startJob,
  verifyDispatch,
  whyNotMe,
} from './index.ts';
import { JOB_STATES, JOB_STEPS } from './model.ts';

let home: House;
let world: World;
beforeAll(async () => {
  home = await house();
});

const inside = <T>(work: (context: Context) => Promise<T>): Promise<T> => inCooperative(home, world.slug, work);
const tomorrow = (): string => addDays(dateOf(home.clock.now()), 1);

async function newWorld(members: number): Promise<void> {
  world = await foundCooperative(home, { preset: 'platform', members });
  await appointManager(home, world.slug, world.chair.personId);
}

/** A member by id, and the person to act as. */
const personOf = (memberId: string | null): string =>
  world.members.find((member) => member.id === memberId)?.personId ?? '';

let references = 0;
async function job(wish: { startsOn?: string; startMinute?: number; durationMinutes?: number } = {}): Promise<{
  jobId: string;
  reference: string;
  offeredTo: string | null;
}> {
  references += 1;
  const reference = `order:test-${references}`;
  const opened = await inCooperative(
    home,
    world.slug,
    (context) =>
      openJob(context, {
        reference,
        title: 'Bersih rumah',
        district: 'Sokaraja',
        startsOn: tomorrow(),
        startMinute: 540,
        durationMinutes: 120,
        workerRupiah: 90_000n,
        ...wish,
      }),
    ['dispatch.job_offered', 'dispatch.nobody_available'],
  );
  return { ...opened, reference };
}

const answer = (command: typeof acceptOffer | typeof declineOffer, jobId: string, memberId: string | null) =>
  home.attempt(command, { in: world.slug, as: personOf(memberId), with: { jobId } });
const standing = (reference: string) => inside((context) => jobOf(context, reference));
const clean = async (): Promise<void> => {
  expect((await inside(verifyDispatch)).findings).toEqual([]);
};

test('the legal steps in the database are the legal steps of the program', async () => {
  await newWorld(9);
  const rows = await inside(async (context) => {
    const found = await sql<{ step: string; from: string; to: string }>`
      select step, from_state as "from", state as "to" from dispatch.job_step`.execute(context.tx);
    return found.rows.map((row) => `${row.step}: ${row.from} → ${row.to}`);
  });
  const ours = Object.entries(JOB_STEPS).flatMap(([step, ways]) =>
    Object.entries(ways).map(([from, to]) => `${step}: ${from} → ${to}`),
  );
  expect(rows.toSorted()).toEqual(ours.toSorted());
  expect(new Set(Object.values(JOB_STEPS).flatMap((ways) => Object.values(ways)))).toEqual(new Set(JOB_STATES));
});

describe('offering', () => {
  beforeAll(() => newWorld(9));

  test('spreads equal work over equal members, and every decision can be made again', async () => {
    const takers: (string | null)[] = [];
    for (let index = 0; index < 9; index += 1) {
      const { jobId, offeredTo } = await job({ startMinute: 480 + index * 10 });
      takers.push(offeredTo);
      await answer(acceptOffer, jobId, offeredTo);
    }
    expect(new Set(takers).size).toBe(9);
    await clean();
  });

  test('nobody is offered two jobs at one time; the job that nobody can take waits for the manager', async () => {
    const { jobId, offeredTo, reference } = await job();
    expect(offeredTo).toBeNull();
    expect(await standing(reference)).toMatchObject({ state: 'waiting', memberId: null });
    const { jobs } = await home.ask(board, { in: world.slug, as: world.supervisor.personId, with: {} });
    expect(jobs.find((each) => each.id === jobId)).toMatchObject({ state: 'waiting', memberName: null });
  });
});

describe('an offer', () => {
  beforeAll(() => newWorld(9));

  test('taken twice at once is taken once', async () => {
    const { jobId, offeredTo, reference } = await job();
    const outcomes = await Promise.all([answer(acceptOffer, jobId, offeredTo), answer(acceptOffer, jobId, offeredTo)]);
    expect(endings(outcomes)).toEqual({ done: 1, refused: ['dispatch.already_accepted'] });
    expect(await standing(reference)).toMatchObject({ state: 'accepted', memberId: offeredTo });
  });

  test('accepted and passed on at once ends one way or the other, never both', async () => {
    const { jobId, offeredTo, reference } = await job({ startMinute: 800 });
    const other = world.members.find((member) => member.id !== offeredTo);
    const outcomes = await Promise.all([
      answer(acceptOffer, jobId, offeredTo),
      home.attempt(assign, {
        in: world.slug,
        as: world.chair.personId,
        with: { jobId, memberId: other?.id, reason: 'pelanggan meminta orang yang sama' },
      }),
    ]);
    const end = await standing(reference);
    if (end?.memberId === offeredTo) expect(outcomes.map((each) => each.kind)).toContain('rejected');
    else expect(end).toMatchObject({ state: 'offered', memberId: other?.id });
    await clean();
  });

  test('declined goes to the next one, costs nothing, and is not offered to the same member again', async () => {
    const { jobId, offeredTo, reference } = await job({ startMinute: 1000 });
    expect(await answer(declineOffer, jobId, offeredTo)).toMatchObject({ kind: 'done' });
    const next = await standing(reference);
    expect(next?.state).toBe('offered');
    expect(next?.memberId).not.toBe(offeredTo);

    const why = await home.ask(whyNotMe, { in: world.slug, as: personOf(offeredTo), with: { jobId } });
    expect(why.reason?.code).toBe('dispatch.declined_this_job');
    const later = await job({ startsOn: addDays(tomorrow(), 3), startMinute: 600 });
    const facts = await home.ask(decision, { in: world.slug, as: world.chair.personId, with: { jobId: later.jobId } });
    const verdict = facts.decisions[0]?.candidates.find((each) => each.memberId === offeredTo);
    expect(verdict?.reason).toBeNull();
    await clean();
  });

  test('that is gone is refused in words that say so', async () => {
    const { jobId, offeredTo } = await job({ startsOn: addDays(tomorrow(), 4) });
    const other = world.members.find((member) => member.id !== offeredTo);
    expect(await answer(acceptOffer, jobId, other?.id ?? null)).toMatchObject({
      refusal: { code: 'dispatch.offer_gone' },
    });
    await answer(acceptOffer, jobId, offeredTo);
    expect(await answer(acceptOffer, jobId, other?.id ?? null)).toMatchObject({
      kind: 'conflict',
      refusal: { code: 'dispatch.already_taken' },
    });
  });

  test('unanswered for as long as the bylaws say is passed on, not a minute earlier', async () => {
    const start = home.clock.now();
    const { jobId, offeredTo, reference } = await job({ startsOn: addDays(tomorrow(), 5) });
    const pass = () => home.attempt(passOn, { in: world.slug, as: world.chair.personId, with: { jobId } });
    expect(await pass()).toMatchObject({ refusal: { code: 'dispatch.not_expired' } });
    home.clock.set(new Date(Date.parse(start) + 10 * 60_000).toISOString());
    expect(await pass()).toMatchObject({ kind: 'done' });
    expect((await standing(reference))?.memberId).not.toBe(offeredTo);
    await clean();
  });

  test('is made to nobody who is away that day, and again after coming back', async () => {
    const day = addDays(tomorrow(), 20);
    const away: { person: string; absenceId: string }[] = [];
    for (const member of world.members) {
      const with_ = { fromOn: day, toOn: day };
      const { absenceId } = await home.run(setAway, { in: world.slug, as: member.personId, with: with_ });
      away.push({ person: member.personId, absenceId });
    }
    const { jobId, offeredTo } = await job({ startsOn: day });
    expect(offeredTo).toBeNull();
    const [first] = away;
    await home.run(comeBack, { in: world.slug, as: first?.person ?? '', with: { absenceId: first?.absenceId ?? '' } });
    const again = await home.run(offerAgain, { in: world.slug, as: world.chair.personId, with: { jobId } });
    expect(personOf(again.offeredTo)).toBe(first?.person);
  });

  test('of two jobs on one day beyond the working day is refused by article', async () => {
    const day = addDays(tomorrow(), 30);
    const long = await job({ startsOn: day, startMinute: 360, durationMinutes: 300 });
    await answer(acceptOffer, long.jobId, long.offeredTo);
    const second = await job({ startsOn: day, startMinute: 900, durationMinutes: 240 });
    expect(
      await home.attempt(assign, {
        in: world.slug,
        as: world.chair.personId,
        with: { jobId: second.jobId, memberId: long.offeredTo, reason: 'diminta pelanggan' },
      }),
    ).toMatchObject({ refusal: { code: 'dispatch.over_daily_minutes', params: { limit: '480' }, path: 'memberId' } });
  });
});

describe('a job', () => {
  beforeAll(() => newWorld(9));

  test('is given back before it begins, started on its day and done', async () => {
    const { jobId, offeredTo, reference } = await job();
    await answer(acceptOffer, jobId, offeredTo);
    const early = await home.attempt(startJob, { in: world.slug, as: personOf(offeredTo), with: { jobId } });
    expect(early).toMatchObject({ refusal: { code: 'dispatch.starts_on' } });
    await home.run(giveBack, { in: world.slug, as: personOf(offeredTo), with: { jobId, reason: 'sakit' } });

    const next = await standing(reference);
    expect(next).toMatchObject({ state: 'offered' });
    const worker = next?.memberId ?? null;
    await answer(acceptOffer, jobId, worker);
    home.clock.set(`${next?.startsOn}T03:00:00.000Z`);
    await home.run(startJob, { in: world.slug, as: personOf(worker), with: { jobId } });
    await inside(async (context) => finishJob(context, await lockJobOf(context, reference)));
    const mine = await home.ask(myJobs, { in: world.slug, as: personOf(worker), with: {} });
    expect(mine.done.map((each) => each.id)).toEqual([jobId]);
    await clean();
  });

  test('that is over can neither be finished again nor cancelled', async () => {
    const { jobId, offeredTo, reference } = await job({ startMinute: 780 });
    await answer(acceptOffer, jobId, offeredTo);
    await inside(async (context) => finishJob(context, await lockJobOf(context, reference)));
    const refuse = async (act: (context: Context) => Promise<unknown>) =>
      expect(inside(act)).rejects.toThrow('dispatch.not_possible_now');
    await refuse(async (context) => finishJob(context, await lockJobOf(context, reference)));
    await refuse(async (context) => cancelJob(context, await lockJobOf(context, reference), ''));
  });

  test('cannot be moved past the program either: the database refuses an illegal step and one out of turn', async () => {
    const { jobId, offeredTo } = await job({ startMinute: 1020 });
    const insert = (seq: number, step: string, from: string, to: string) =>
      inside((context) =>
        sql`insert into dispatch.job_event (cooperative_id, job_id, seq, step, from_state, state, member_id, actor, occurred_on, at)
            values (${context.cooperativeId}, ${jobId}, ${seq}, ${step}, ${from}, ${to}, ${offeredTo}, '{}', ${context.today}, ${context.now})`.execute(
          context.tx,
        ),
      );
    await expect(insert(2, 'done', 'offered', 'done')).rejects.toThrow('job_event_step_from_state_state_fkey');
    await expect(insert(2, 'started', 'accepted', 'started')).rejects.toThrow('is not where step');
    await expect(insert(4, 'accepted', 'offered', 'accepted')).rejects.toThrow('is not where step');
  });
});

test('who was passed by is told the true reason, with points and without names', async () => {
  await newWorld(9);
  const { jobId, offeredTo } = await job();
  await answer(acceptOffer, jobId, offeredTo);
  const other = world.members.findLast((member) => member.id !== offeredTo);
  const mine = await home.ask(passedBy, { in: world.slug, as: other?.personId ?? '', with: {} });
  expect(mine.decisions).toMatchObject([{ jobId, reason: { code: 'dispatch.equal_points_higher_number' } }]);
  const why = await home.ask(whyNotMe, { in: world.slug, as: other?.personId ?? '', with: { jobId } });
  expect(why).toMatchObject({ chosenIsMe: false, kind: 'rule', candidates: 9, me: { isMe: true } });
  expect(
    JSON.stringify(why, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain(world.members[0]?.name);
  const peek = await home.attempt(declineOffer, { in: world.slug, as: other?.personId ?? '', with: { jobId } });
  expect(peek.kind).toBe('conflict');
});

test('an override needs a reason, and stands beside what the rule had said', async () => {
  await newWorld(9);
  const { jobId, offeredTo } = await job();
  const other = world.members.findLast((member) => member.id !== offeredTo);
  const attempt = (reason: string) =>
    home.attempt(assign, { in: world.slug, as: world.chair.personId, with: { jobId, memberId: other?.id, reason } });
  expect(await attempt('  ')).toMatchObject({ kind: 'invalid' });
  expect(await attempt('pelanggan memintanya')).toMatchObject({ kind: 'done' });
  const why = await home.ask(whyNotMe, { in: world.slug, as: personOf(offeredTo), with: { jobId } });
  expect(why).toMatchObject({ kind: 'override', overrideReason: 'pelanggan memintanya', reason: null });
  await clean();
});

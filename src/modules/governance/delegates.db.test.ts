import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { addDays } from '#kernel/calendar.ts';
import { endMembership } from '#modules/membership/index.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';
import {
  callMeeting,
  castVote,
  checkIn,
  closeMeeting,
  closeVote,
  delegates,
  formSection,
  meeting,
  minutes,
  myVotes,
  openMeeting,
  openVote,
  placeInSection,
  putMotion,
  recordConsensus,
  recordCount,
  resolution,
  verifyGovernance,
} from './index.ts';

const h = await house();
const FOUNDED = '2026-03-02';
let today = FOUNDED;
const moveTo = (day: string) => {
  today = day;
  h.clock.set(`${day}T02:00:00.000Z`);
};
const board = <In>(world: World, input: In) => ({ in: world.slug, as: world.chair.personId, with: input });
const ARTICLE = { article: expect.stringMatching(/^Pasal \d+/) };

interface Wish {
  readonly kind?: 'annual' | 'special' | 'group';
  readonly decides?: 'ordinary' | 'election' | 'bylaws';
  readonly groupKey?: string;
  readonly byDelegates?: boolean;
}
const callOf = ({ kind = 'special', decides = 'ordinary', ...attendance }: Wish) => ({
  kind,
  title: 'Rapat uji',
  heldOn: addDays(today, 30),
  startsAt: '09:00',
  place: 'Balai Desa',
  agenda: [{ title: 'Acara', decisionKind: decides }],
  ...attendance,
});
const tryCall = (world: World, wish: Wish) => h.attempt(callMeeting, board(world, callOf(wish)));

/** A meeting that was called, with its day come. */
async function called(world: World, wish: Wish): Promise<{ meetingId: string; membersTold: number }> {
  const heldOn = addDays(today, 30);
  const answer = await h.run(callMeeting, board(world, callOf(wish)));
  moveTo(heldOn);
  return answer;
}

/** A group meets, everybody comes, and chooses these by consensus. */
async function choose(world: World, groupKey: string, members: World['members'], chosen: World['members']) {
  const { meetingId } = await called(world, { kind: 'group', decides: 'election', groupKey });
  const [chair, minuteTaker = chair] = members;
  await h.run(
    openMeeting,
    board(world, { meetingId, chairMemberId: chair?.id ?? '', minuteTakerMemberId: minuteTaker?.id ?? '' }),
  );
  await h.run(checkIn, board(world, { meetingId, memberIds: members.map((each) => each.id) }));
  const { motionId } = await h.run(
    putMotion,
    board(world, {
      meetingId,
      position: 1,
      text: 'Memilih utusan',
      subjectType: 'election' as const,
      delegates: chosen.map((each) => each.id),
    }),
  );
  const { resolution: decided } = await h.run(recordConsensus, board(world, { motionId, objections: [] }));
  await h.run(closeMeeting, board(world, { meetingId }));
  return { meetingId, resolutionId: decided?.resolutionId ?? '' };
}

const at = (world: World, ...numbers: number[]) => world.members.filter((each) => numbers.includes(each.number));
const span = (world: World, from: number, to: number) =>
  world.members.filter((each) => each.number >= from && each.number <= to);

beforeAll(() => moveTo(FOUNDED));

test('a large cooperative: sections confer, choose one delegate for every so many members, and the delegates decide', async () => {
  moveTo(FOUNDED);
  const world = await foundCooperative(h, {
    preset: 'consumer',
    members: 60,
    changes: [
      { path: 'meetings.delegatesFromMembers', value: 50 },
      { path: 'meetings.membersPerDelegate', value: 10 },
      { path: 'meetings.decisions.election.method', value: ['consensus', 'open'] },
    ],
  });
  expect(await tryCall(world, { byDelegates: true })).toMatchObject({
    refusal: { code: 'governance.members_without_section', ...ARTICLE },
  });
  const north = await h.run(formSection, board(world, { name: 'Utara', numbers: '1-28' }));
  const south = await h.run(formSection, board(world, { name: 'Selatan', numbers: '28-52' }));
  const small = await h.run(formSection, board(world, { name: 'Kecil', numbers: '53-59' }));
  await h.run(placeInSection, board(world, { sectionId: small.sectionId, numbers: '60' }));
  expect(await h.attempt(formSection, board(world, { name: 'Utara', numbers: '1' }))).toMatchObject({
    refusal: { code: 'governance.section_name_taken' },
  });
  const seen = await h.ask(delegates, board(world, {}));
  expect(seen.groups.map(({ name, members, seats, over }) => [name, members, seats, over])).toEqual([
    ['Utara', 27, 2, 7],
    ['Selatan', 25, 2, 5],
    ['Kecil', 8, 1, 0],
  ]);
  expect(seen).toMatchObject({ grouping: 'sections', ungrouped: [], members: 60 });
  expect(await tryCall(world, { byDelegates: true })).toMatchObject({
    refusal: { code: 'governance.group_sends_nobody', params: { group: 'Utara', count: '3' }, ...ARTICLE },
  });

  // The meeting of one section: its members alone, and only what concerns them.
  const { meetingId, membersTold } = await called(world, {
    kind: 'group',
    decides: 'election',
    groupKey: north.sectionId,
  });
  expect(membersTold).toBe(27);
  const [chair, other] = [at(world, 4)[0], at(world, 40)[0]];
  await h.run(
    openMeeting,
    board(world, { meetingId, chairMemberId: chair?.id ?? '', minuteTakerMemberId: chair?.id ?? '' }),
  );
  await h.run(checkIn, board(world, { meetingId, memberIds: span(world, 1, 20).map((each) => each.id) }));
  expect(await h.attempt(checkIn, { in: world.slug, as: other?.personId ?? '', with: { meetingId } })).toMatchObject({
    refusal: { code: 'governance.not_of_this_group', params: { group: 'Utara' }, ...ARTICLE },
  });
  const put = (motion: object) =>
    h.attempt(putMotion, board(world, { meetingId, position: 1, text: 'Usulan', ...motion }));
  const elect = (...numbers: number[]) =>
    put({ subjectType: 'election', delegates: at(world, ...numbers).map((each) => each.id) });
  expect(await put({ subjectType: 'shares' })).toMatchObject({
    refusal: { code: 'governance.not_for_a_group', ...ARTICLE },
  });
  expect(await elect(4)).toMatchObject({
    refusal: { code: 'governance.wrong_number_of_delegates', params: { needed: '2', named: '1' }, ...ARTICLE },
  });
  expect(await elect(4, 40)).toMatchObject({ refusal: { code: 'governance.delegate_not_in_group' } });
  const motion = await elect(4, 5);
  const motionId = motion.kind === 'done' ? motion.value.motionId : '';
  await h.run(openVote, board(world, { motionId }));
  const vote = (memberNumber: number) =>
    h.attempt(castVote, {
      in: world.slug,
      as: at(world, memberNumber)[0]?.personId ?? '',
      with: { motionId, choice: 'for' },
    });
  expect(await vote(40)).toMatchObject({ refusal: { code: 'governance.not_of_this_group' } });
  expect(await vote(6)).toMatchObject({ kind: 'done' });
  expect((await h.ask(myVotes, { in: world.slug, as: other?.personId ?? '', with: {} })).votes).toEqual([]);
  expect(await h.run(closeVote, board(world, { motionId }))).toMatchObject({ validity: 'valid' });
  await h.run(closeMeeting, board(world, { meetingId }));

  await choose(world, south.sectionId, span(world, 28, 52), at(world, 30, 31));
  const { resolutionId } = await choose(world, small.sectionId, span(world, 53, 60), at(world, 53));
  expect(await h.ask(resolution, board(world, { resolutionId }))).toMatchObject({
    meetingGroup: 'Kecil',
    delegatesFor: null,
    roll: 8,
  });

  // Before the annual meeting one delegate leaves: the seat stays empty, and the group decides with the other.
  const annual = await h.run(callMeeting, board(world, callOf({ kind: 'annual', byDelegates: true })));
  expect(annual.membersTold).toBe(60);
  moveTo(addDays(today, 30));
  const leaver = at(world, 31)[0];
  await h.run(endMembership, board(world, { memberId: leaver?.id ?? '', reason: 'Pindah kota' }));
  expect((await h.ask(delegates, board(world, {}))).groups[1]).toMatchObject({ seats: 2, vacant: 1, members: 24 });
  const opened = await h.run(
    openMeeting,
    board(world, { meetingId: annual.meetingId, chairMemberId: world.chair.id, minuteTakerMemberId: chair?.id ?? '' }),
  );
  expect(opened.roll).toBe(4);
  await h.run(
    checkIn,
    board(world, { meetingId: annual.meetingId, memberIds: at(world, 4, 5, 30, 53).map((each) => each.id) }),
  );
  const final = await h.run(
    putMotion,
    board(world, { meetingId: annual.meetingId, position: 1, text: 'Rencana kerja' }),
  );
  await h.run(openVote, board(world, { motionId: final.motionId }));
  const decide = (memberNumber: number, choice: 'for' | 'against') =>
    h.attempt(castVote, {
      in: world.slug,
      as: at(world, memberNumber)[0]?.personId ?? '',
      with: { motionId: final.motionId, choice },
    });
  expect(await decide(6, 'against')).toMatchObject({ refusal: { code: 'governance.delegates_decide', ...ARTICLE } });
  expect(await decide(1, 'against')).toMatchObject({ refusal: { code: 'governance.delegates_decide' } });
  for (const each of [4, 5, 30]) await decide(each, 'for');
  await decide(53, 'against');
  const outcome = await h.run(closeVote, board(world, { motionId: final.motionId }));
  expect(await h.ask(resolution, board(world, { resolutionId: outcome.resolutionId }))).toMatchObject({
    validity: 'valid',
    votesFor: 3,
    votesAgainst: 1,
    roll: 4,
    meetingGroup: null,
    delegatesFor: 59,
  });
  const shown = await h.ask(meeting, {
    in: world.slug,
    as: at(world, 33)[0]?.personId ?? '',
    with: { meetingId: annual.meetingId },
  });
  expect(shown.roll.map((each) => [each.number, each.delegateOf?.name, each.delegateOf?.members])).toEqual([
    [4, 'Utara', 27],
    [5, 'Utara', 27],
    [30, 'Selatan', 24],
    [53, 'Kecil', 8],
  ]);
  expect(shown.attendance?.delegates).toEqual([at(world, 30)[0]?.name]);
  await h.run(closeMeeting, board(world, { meetingId: annual.meetingId }));
  const record = await h.ask(minutes, board(world, { meetingId: annual.meetingId }));
  expect([record.chair, record.present[0]?.delegateOf?.name]).toEqual([world.chair.name, 'Utara']);
  expect((await inCooperative(h, world.slug, verifyGovernance)).findings).toEqual([]);

  // With the annual meeting their time is over: the sections choose anew.
  moveTo(addDays(today, 1));
  expect(await tryCall(world, { byDelegates: true })).toMatchObject({
    refusal: { code: 'governance.group_sends_nobody', params: { count: '3' } },
  });
}, 300_000);

/** An id that no meeting has. */
const COPY = 'mtg_01h00000000000000000000000';

const GROUPS = [
  'producers',
  'workers',
  'customers',
  'producers',
  'workers',
  'customers',
  'producers',
  'workers',
  'customers',
];

test('where the articles send delegates to the plenary, they decide by the weights of their groups (Permenkop UKM 8/2021)', async () => {
  moveTo(FOUNDED);
  const world = await foundCooperative(h, {
    preset: 'multiStakeholder',
    members: 12,
    groups: [...GROUPS, 'producers', 'producers', 'producers'],
    changes: [{ path: 'stakeholders.plenaryAttendance', value: 'delegates' }],
  });
  expect(await tryCall(world, {})).toMatchObject({ refusal: { code: 'governance.delegates_needed', ...ARTICLE } });
  const seats = (await h.ask(delegates, board(world, {}))).groups.map(({ key, members, seats: each }) => [
    key,
    members,
    each,
  ]);
  expect(seats).toEqual([
    ['producers', 6, 4],
    ['workers', 3, 3],
    ['customers', 3, 3],
  ]);
  await choose(world, 'producers', at(world, 1, 4, 7, 10, 11, 12), at(world, 1, 4, 7, 10));
  await choose(world, 'workers', at(world, 2, 5, 8), at(world, 2, 5, 8));
  expect(await tryCall(world, { byDelegates: true })).toMatchObject({
    refusal: { code: 'governance.group_sends_nobody', params: { group: 'Pelanggan' } },
  });
  await choose(world, 'customers', at(world, 3, 6, 9), at(world, 3, 6, 9));

  const { meetingId } = await called(world, { byDelegates: true });
  await h.run(
    openMeeting,
    board(world, { meetingId, chairMemberId: world.chair.id, minuteTakerMemberId: world.secretary.id }),
  );
  await h.run(checkIn, board(world, { meetingId, memberIds: span(world, 1, 10).map((each) => each.id) }));
  const { motionId } = await h.run(putMotion, board(world, { meetingId, position: 1, text: 'Mesin baru' }));
  const tooMany = [{ group: 'producers', votesAgainst: 6 }];
  expect(await h.attempt(recordCount, board(world, { motionId, method: 'open', groups: tooMany }))).toMatchObject({
    refusal: { code: 'governance.more_votes_than_group' },
  });
  const decided = await h.run(
    recordCount,
    board(world, {
      motionId,
      method: 'open' as const,
      groups: [
        { group: 'producers', votesFor: 1, votesAgainst: 3 },
        { group: 'workers', votesFor: 3 },
        { group: 'customers', votesFor: 3 },
      ],
    }),
  );
  const kept = await h.ask(resolution, board(world, { resolutionId: decided.resolutionId }));
  expect(kept).toMatchObject({ validity: 'valid', delegatesFor: 12, roll: 10 });
  expect(kept.weighing?.groups.map(({ key, roll, weightFor }) => [key, roll, weightFor])).toEqual([
    ['producers', 4, '1000'],
    ['workers', 3, '3000'],
    ['customers', 3, '3000'],
  ]);
  expect((await inCooperative(h, world.slug, verifyGovernance)).findings).toEqual([]);
}, 300_000);

test('where the articles let all members attend, groups confer and choose nobody', async () => {
  moveTo(FOUNDED);
  const world = await foundCooperative(h, {
    preset: 'multiStakeholder',
    members: 9,
    groups: GROUPS,
    changes: [{ path: 'stakeholders.plenaryAttendance', value: 'members' }],
  });
  expect(await tryCall(world, { byDelegates: true })).toMatchObject({
    refusal: { code: 'governance.delegates_not_allowed', ...ARTICLE },
  });
  expect(await h.attempt(formSection, board(world, { name: 'Utara', numbers: '1-9' }))).toMatchObject({
    refusal: { code: 'governance.no_sections', ...ARTICLE },
  });
  expect(await tryCall(world, { kind: 'group' })).toMatchObject({ refusal: { code: 'governance.group_missing' } });
  expect(await tryCall(world, { groupKey: 'workers' })).toMatchObject({
    refusal: { code: 'governance.not_a_group_meeting' },
  });
  expect(await tryCall(world, {})).toMatchObject({ kind: 'done' });
  const { meetingId } = await called(world, { kind: 'group', groupKey: 'workers' });
  const [first] = at(world, 2);
  await h.run(
    openMeeting,
    board(world, { meetingId, chairMemberId: first?.id ?? '', minuteTakerMemberId: first?.id ?? '' }),
  );
  await h.run(checkIn, board(world, { meetingId, memberIds: at(world, 2, 5, 8).map((each) => each.id) }));
  const { motionId } = await h.run(putMotion, board(world, { meetingId, position: 1, text: 'Masukan kelompok' }));
  expect(await h.run(recordConsensus, board(world, { motionId, objections: [] }))).toMatchObject({ adopted: true });
}, 300_000);

test('the database alone keeps a group meeting with its group, delegates with whom they stand for, and every choice as it was', async () => {
  moveTo(FOUNDED);
  const world = await foundCooperative(h, { preset: 'multiStakeholder', members: 9, groups: GROUPS });
  const { meetingId, resolutionId } = await choose(world, 'workers', at(world, 2, 5, 8), at(world, 2, 5, 8));
  const trying = (statement: ReturnType<typeof sql>) => inCooperative(h, world.slug, ({ tx }) => statement.execute(tx));
  const copyOf = (kind: string, groupKey: string | null, byDelegates: boolean) => sql`
    insert into governance.meeting (cooperative_id, id, kind, form, title, held_on, starts_at, place, called_on, called_by,
      recorded_at, group_key, group_name, by_delegates)
    select cooperative_id, ${COPY}, ${kind}, form, title, held_on, starts_at, place, called_on, called_by, recorded_at,
           ${groupKey}, ${groupKey}, ${byDelegates} from governance.meeting where id = ${meetingId}`;
  await expect(trying(copyOf('group', null, false))).rejects.toThrow(/meeting_of_group/);
  await expect(trying(copyOf('special', 'workers', false))).rejects.toThrow(/meeting_of_group/);
  await expect(trying(copyOf('group', 'workers', true))).rejects.toThrow(/meeting_of_delegates/);
  await expect(
    trying(sql`insert into governance.roll_entry (cooperative_id, meeting_id, member_id, number, name, delegate_of)
               select cooperative_id, meeting_id, ${world.chair.id}, 1, name, 'workers' from governance.roll_entry
               where meeting_id = ${meetingId} limit 1`),
  ).rejects.toThrow(/roll_entry_delegate/);
  await expect(trying(sql`delete from governance.delegate where resolution_id = ${resolutionId}`)).rejects.toThrow();
});

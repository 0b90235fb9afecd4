import { beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import {
  callMeeting,
  castVote,
  checkIn,
  closeMeeting,
  closeVote,
  meeting,
  minutes,
  openMeeting,
  openVote,
  putMotion,
  recordConsensus,
  recordCount,
  resolution,
  verifyGovernance,
  votesUnderOtherBylaws,
} from '#modules/governance/index.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';

// A coffee chain: six growers who weigh 40 per cent, three workers and three drinkers of coffee with 30 each. More than half of
// the groups must agree besides, and the customers may stop a change of the bylaws.

const h = await house();
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
  'producers',
  'producers',
  'producers',
];
let world: World;
const chair = <In>(input: In) => ({ in: world.slug, as: world.chair.personId, with: input });
const of = (group: string) => world.members.filter((_member, at) => GROUPS[at] === group);
const count = (group: string, votesFor: number, votesAgainst: number, votesAbstain = 0) => ({
  group,
  votesFor,
  votesAgainst,
  votesAbstain,
});

beforeAll(async () => {
  h.clock.set('2026-03-02T02:00:00.000Z');
  world = await foundCooperative(h, {
    preset: 'multiStakeholder',
    members: GROUPS.length,
    groups: GROUPS,
    changes: [{ path: 'stakeholders.groups.customers.vetoes', value: ['bylaws'] }],
  });
}, 300_000);

let day = 1;
/** A meeting on one item, opened, with these members there; answers the id of the motion put. */
async function meet(decisionKind: 'ordinary' | 'bylaws', present = world.members): Promise<string> {
  const heldOn = `2026-${String(3 + day).padStart(2, '0')}-15`;
  day += 1;
  const { meetingId } = await h.run(
    callMeeting,
    chair({
      kind: 'special' as const,
      title: `Rapat paripurna ${day}`,
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
  await h.run(checkIn, chair({ meetingId, memberIds: present.map((each) => each.id) }));
  const content =
    decisionKind === 'bylaws'
      ? { subjectType: 'bylaws' as const, changes: [{ path: 'meetings.noticeDays', value: 15 }] }
      : {};
  const { motionId } = await h.run(putMotion, chair({ meetingId, position: 1, text: 'Usulan', ...content }));
  return motionId;
}

test(
  'most heads do not carry what the weights reject, and few heads carry what they want',
  { timeout: 300_000 },
  async () => {
    // Six growers and one customer are seven of twelve heads: 40 + 10 per cent, and one group of three.
    const motionId = await meet('ordinary');
    const byHeads = await h.attempt(
      recordCount,
      chair({ motionId, method: 'open' as const, votesFor: 7, votesAgainst: 5 }),
    );
    expect(byHeads).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'governance.count_by_group', path: 'groups', article: expect.stringMatching(/^Pasal \d+/) },
    });
    const tooMany = await h.attempt(
      recordCount,
      chair({ motionId, method: 'open' as const, groups: [count('producers', 6, 0), count('workers', 3, 1)] }),
    );
    expect(tooMany).toMatchObject({
      kind: 'rejected',
      refusal: {
        code: 'governance.more_votes_than_group',
        path: 'groups.1.votesFor',
        params: { cast: '4', present: '3', group: 'Pekerja' },
      },
    });
    const fell = await h.run(
      recordCount,
      chair({
        motionId,
        method: 'open' as const,
        groups: [count('producers', 6, 0), count('workers', 0, 3), count('customers', 1, 2)],
      }),
    );
    expect(fell).toMatchObject({ validity: 'rejected', majorityNeeded: 0 });
    const why = await h.ask(resolution, chair({ resolutionId: fell.resolutionId }));
    expect(why).toMatchObject({
      votesFor: 7,
      votesAgainst: 5,
      weighing: {
        rule: 'weightedAndMostGroups',
        weightFor: '5000',
        weightAgainst: '5000',
        weightOf: '10000',
        weightNeeded: '5000',
        moreThan: true,
        groupsFor: 1,
        groupsNeeded: 2,
        lacks: ['majority', 'groups'],
      },
    });
    expect(why.weighing?.groups.map(({ key, stance, weightFor, roll }) => [key, stance, weightFor, roll])).toEqual([
      ['producers', 'for', '4000', 6],
      ['workers', 'against', '0', 3],
      ['customers', 'against', '1000', 3],
    ]);

    // Three workers and two customers against six growers: fewer heads, and 60 per cent of the weight.
    const second = await meet('ordinary');
    const carried = await h.run(
      recordCount,
      chair({
        motionId: second,
        method: 'open' as const,
        groups: [count('producers', 0, 6), count('workers', 3, 0), count('customers', 2, 0, 1)],
      }),
    );
    expect(carried.validity).toBe('valid');

    // The same votes under rules that count the groups alone, or heads: what would have been otherwise.
    const compared = await h.ask(
      votesUnderOtherBylaws,
      chair({ before: {}, after: { changes: [{ path: 'stakeholders.plenary', value: 'delegates' }] } }),
    );
    expect(compared.differing.map(({ id, before, after }) => [id, before, after])).toEqual([
      [fell.resolutionId, 'rejected', 'valid'],
      [carried.resolutionId, 'valid', 'rejected'],
    ]);
    const asOneBody = await h.ask(
      votesUnderOtherBylaws,
      chair({
        before: {},
        after: { changes: [{ path: 'stakeholders.groups.customers.weightBps', value: 2_000 }] },
      }),
    );
    expect(asOneBody.unknown).toBe(0);
  },
);

test(
  'a vote on phones is weighed by the group that each voter has on the roll, and can be counted again',
  { timeout: 300_000 },
  async () => {
    const motionId = await meet('ordinary');
    await h.run(openVote, chair({ motionId }));
    const said = (choice: 'for' | 'against') => (member: World['chair']) =>
      h.run(castVote, { in: world.slug, as: member.personId, with: { motionId, choice } });
    for (const member of of('producers')) await said('against')(member);
    for (const member of [...of('workers'), ...of('customers')].slice(0, 5)) await said('for')(member);
    const closed = await h.run(closeVote, chair({ motionId }));
    expect(closed.validity).toBe('valid');
    const why = await h.ask(resolution, chair({ resolutionId: closed.resolutionId }));
    expect(why.weighing?.groups.map((group) => [group.votesFor, group.votesAgainst])).toEqual([
      [0, 6],
      [3, 0],
      [2, 0],
    ]);
    const verified = await inCooperative(h, world.slug, verifyGovernance);
    expect(verified.findings).toEqual([]);
  },
);

test(
  'the customers stop a change of the bylaws that everybody else wants, and are named in the minutes',
  { timeout: 300_000 },
  async () => {
    const motionId = await meet('bylaws');
    const stopped = await h.run(
      recordCount,
      chair({
        motionId,
        method: 'open' as const,
        groups: [count('producers', 6, 0), count('workers', 3, 0), count('customers', 1, 2)],
      }),
    );
    expect(stopped.validity).toBe('rejected');
    const { meetingId, weighing } = await h.ask(resolution, chair({ resolutionId: stopped.resolutionId }));
    expect(weighing?.lacks).toEqual(['veto']);
    expect(weighing?.groups.find((group) => group.key === 'customers')).toMatchObject({
      mayVeto: true,
      stance: 'against',
      article: expect.stringMatching(/^Pasal \d+/),
    });
    await h.run(closeMeeting, chair({ meetingId }));
    const record = await h.ask(minutes, chair({ meetingId }));
    expect(record.resolutions[0]?.weighing?.lacks).toEqual(['veto']);

    // The same weights without the veto: a third customer in favour, and it passes.
    const again = await meet('bylaws');
    const passed = await h.run(
      recordCount,
      chair({
        motionId: again,
        method: 'open' as const,
        groups: [count('producers', 6, 0), count('workers', 3, 0), count('customers', 1, 1, 1)],
      }),
    );
    expect(passed.validity).toBe('valid');
  },
);

test(
  'the quorum counts members: a meeting of all the weight and few heads decides nothing',
  { timeout: 300_000 },
  async () => {
    const few = [...of('producers').slice(0, 2), ...of('workers').slice(0, 2), ...of('customers').slice(0, 2)];
    const motionId = await meet('ordinary', few);
    const none = await h.run(
      recordCount,
      chair({
        motionId,
        method: 'open' as const,
        groups: [count('producers', 2, 0), count('workers', 2, 0), count('customers', 2, 0)],
      }),
    );
    expect(none).toMatchObject({ validity: 'invalid_no_quorum', quorumNeeded: 7 });
  },
);

test('consensus needs no scales; the page says how this roll counts', { timeout: 300_000 }, async () => {
  const motionId = await meet('ordinary');
  const { resolution: adopted } = await h.run(recordConsensus, chair({ motionId }));
  const { meetingId } = await h.ask(resolution, chair({ resolutionId: adopted?.resolutionId ?? '' }));
  const { counting } = await h.ask(meeting, chair({ meetingId }));
  expect(counting).toMatchObject({
    by: 'groups',
    rule: 'weightedAndMostGroups',
    groups: [
      { key: 'producers', weightBps: 4_000, roll: 6, present: 6, vetoes: [] },
      { key: 'workers', weightBps: 3_000, roll: 3, present: 3, vetoes: [] },
      { key: 'customers', weightBps: 3_000, roll: 3, present: 3, vetoes: ['bylaws'] },
    ],
  });
});

test(
  'nobody changes what lay on the scales, and the database refuses it without our code',
  { timeout: 300_000 },
  async () => {
    for (const statement of [
      sql`update governance.resolution_group set votes_for = votes_for + 1`,
      sql`delete from governance.resolution_weighing`,
      sql`update governance.roll_entry set group_key = 'customers'`,
    ]) {
      await expect(inCooperative(h, world.slug, ({ tx }) => statement.execute(tx))).rejects.toThrow();
    }
  },
);

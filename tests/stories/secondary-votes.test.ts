import { beforeAll, expect, test } from 'vitest';
import {
  callMeeting,
  castVote,
  checkIn,
  closeVote,
  meeting,
  memberVotes,
  openMeeting,
  openVote,
  putMotion,
  recordCount,
  reportOwnMembers,
  resolution,
  verifyGovernance,
} from '#modules/governance/index.ts';
import { recordPatronage } from '#modules/surplus/index.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { COOPERATIVES, foundSecondary } from '#support/secondary.ts';

// Three cooperatives in a secondary one: one vote each, one more for every hundred of its own members and for every hundred
// million of trade in the past year, five at most (UU 25/1992 art. 24(4)).

const h = await house();
const NAMES = COOPERATIVES.map((each) => each.cooperativeName);
let slug: string;
let persons: readonly string[];
let members: readonly { readonly id: string; readonly name: string }[];
const chair = <In>(input: In) => ({ in: slug, as: persons[0] ?? '', with: input });

beforeAll(async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  ({ slug, ids: persons, members } = await foundSecondary(h));
  const row = (at: number, measure: 'purchases' | 'sales' | 'hours', amount: string, occurredOn: string) => ({
    memberId: members[at]?.id ?? '',
    measure,
    amount,
    occurredOn,
    source: `nota:${at}-${measure}-${occurredOn}`,
  });
  // The third one traded in two years; hours are no trade, and this year does not count yet.
  await h.run(recordPatronage, {
    in: slug,
    with: {
      rows: [
        row(2, 'purchases', '150000000', '2025-06-01'),
        row(2, 'sales', '60000000', '2025-07-01'),
        row(2, 'sales', '900000000', '2026-01-10'),
        row(1, 'hours', '900000000', '2025-06-01'),
      ],
    },
  });
  h.clock.set('2026-02-02T02:00:00.000Z');
}, 300_000);

test('a count of members is entered with its day and source; it cannot be of tomorrow', async () => {
  const report = {
    memberId: members[0]?.id ?? '',
    ownMembers: 250,
    countedOn: '2025-12-31',
    source: 'Laporan RAT 2025',
  };
  const early = await h.attempt(reportOwnMembers, chair({ ...report, countedOn: '2026-02-03' }));
  expect(early).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'governance.counted_in_the_future', path: 'countedOn' },
  });
  await h.run(reportOwnMembers, chair({ ...report, ownMembers: 900, countedOn: '2024-12-31' }));
  await h.run(reportOwnMembers, chair(report));
  const before = await h.ask(memberVotes, chair({}));
  expect(before).toMatchObject({ weighed: true, patronageYear: 2025, patronageStated: false, mostVotes: 5 });
  expect(before.members.map((each) => [each.votes, each.ownMembers, each.source])).toEqual([
    [3, 250, 'Laporan RAT 2025'],
    [1, null, ''],
    [1, null, ''],
  ]);
});

test(
  'votes are frozen with what they rest on; the quorum counts cooperatives, the majority votes',
  { timeout: 300_000 },
  async () => {
    const heldOn = '2026-03-02';
    const { meetingId } = await h.run(
      callMeeting,
      chair({
        kind: 'special' as const,
        title: 'Rapat khusus',
        heldOn,
        startsAt: '09:00',
        place: 'Balai Desa',
        agenda: [{ title: 'Acara', decisionKind: 'ordinary' as const }],
      }),
    );
    h.clock.set(`${heldOn}T02:00:00.000Z`);
    const opening = chair({
      meetingId,
      chairMemberId: persons[0] ?? '',
      minuteTakerMemberId: persons[1] ?? '',
    });
    // The patronage is stated by a job; a meeting opened before waits for it.
    expect(await h.attempt(openMeeting, opening)).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'governance.patronage_not_stated', params: { year: '2025' } },
    });
    await h.settle();
    await h.run(openMeeting, opening);
    await h.run(checkIn, chair({ meetingId, memberIds: persons.slice(0, 3) }));
    const { roll, counting } = await h.ask(meeting, chair({ meetingId }));
    expect(counting).toMatchObject({ by: 'votes', votes: { present: 7, roll: 7 } });
    expect(roll.map(({ name, votes, basis }) => [name, votes, basis])).toEqual([
      [NAMES[0], 3, { ownMembers: 250, patronageRupiah: 0n, patronageYear: 2025 }],
      [NAMES[1], 1, { ownMembers: null, patronageRupiah: 0n, patronageYear: 2025 }],
      [NAMES[2], 3, { ownMembers: null, patronageRupiah: 210_000_000n, patronageYear: 2025 }],
    ]);

    // What is reported afterwards changes nothing in this meeting.
    await h.run(
      reportOwnMembers,
      chair({ memberId: members[1]?.id ?? '', ownMembers: 5_000, countedOn: heldOn, source: 'Buku anggota' }),
    );
    const put = async (text: string) => (await h.run(putMotion, chair({ meetingId, position: 1, text }))).motionId;
    const onPhones = await put('Menyetujui pembelian gudang');
    await h.run(openVote, chair({ motionId: onPhones }));
    for (const [at, choice] of (['against', 'for', 'for'] as const).entries()) {
      await h.run(castVote, { in: slug, as: persons[at] ?? '', with: { motionId: onPhones, choice } });
    }
    const closed = await h.run(closeVote, chair({ motionId: onPhones }));
    expect(closed).toMatchObject({ validity: 'valid', quorumNeeded: 2, majorityNeeded: 4 });
    expect(await h.ask(resolution, chair({ resolutionId: closed.resolutionId }))).toMatchObject({
      votesFor: 4,
      votesAgainst: 3,
      present: 3,
      roll: 3,
      votesPresent: 7,
      votesRoll: 7,
      weighing: null,
    });

    // Two cooperatives of three, but three votes of seven.
    const byHands = await put('Menjual gudang');
    const eight = await h.attempt(recordCount, chair({ motionId: byHands, method: 'open' as const, votesFor: 8 }));
    expect(eight).toMatchObject({ kind: 'rejected', refusal: { code: 'governance.more_votes_than_present' } });
    const fell = await h.run(
      recordCount,
      chair({ motionId: byHands, method: 'open' as const, votesFor: 3, votesAgainst: 4 }),
    );
    expect(fell.validity).toBe('rejected');
    const verified = await inCooperative(h, slug, verifyGovernance);
    expect(verified.findings).toEqual([]);
  },
);

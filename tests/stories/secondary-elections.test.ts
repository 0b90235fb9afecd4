import { beforeAll, expect, test } from 'vitest';
import {
  callMeeting,
  checkIn,
  closeMeeting,
  meeting,
  minutes,
  openMeeting,
  putMotion,
  recordCount,
} from '#modules/governance/index.ts';
import { here, member, nameRepresentative, withdrawRepresentative } from '#modules/membership/index.ts';
import { house } from '#support/house.ts';
import { foundSecondary } from '#support/secondary.ts';

// Three cooperatives elect the board of their secondary one again: offices go to persons who stand for a member (UU 25/1992
// art. 18, 29), end with their mandate, and a cooperative whose mandate names nobody cannot vote.

const h = await house();
let slug: string;
let ids: readonly string[];
let members: readonly { readonly id: string; readonly name: string }[];
const at = (place: number): string => ids[place - 1] ?? '';
const memberAt = (place: number): string => members[place - 1]?.id ?? '';
const by = <In>(place: number, input: In) => ({ in: slug, as: at(place), with: input });
const rolesOf = async (personId: string) =>
  (await h.ask(here, { in: slug, as: personId, with: {} })).roles.filter((role) => role !== 'founder');
const letter = { mandateNumber: '7/MANDAT/2026', mandateOn: '2026-03-01' };

beforeAll(async () => {
  ({ slug, ids, members } = await foundSecondary(h));
}, 300_000);

/** A meeting for an election, called and opened by these persons; others come in later. */
async function electionMeeting(heldOn: string, caller: number, minuteTaker: number): Promise<string> {
  const { meetingId } = await h.run(
    callMeeting,
    by(caller, {
      kind: 'election' as const,
      title: 'Rapat pemilihan',
      heldOn,
      startsAt: '09:00',
      place: 'Balai Desa',
      agenda: [{ title: 'Pemilihan pengurus dan pengawas', decisionKind: 'election' as const }],
    }),
  );
  await h.settle();
  h.clock.set(`${heldOn}T02:00:00.000Z`);
  const leads = { chairMemberId: at(caller), minuteTakerMemberId: at(minuteTaker) };
  await h.run(openMeeting, by(caller, { meetingId, ...leads }));
  return meetingId;
}

test('an office of a representative ends with the mandate, also with another named in the place of one', async () => {
  expect(await rolesOf(at(6))).toEqual(['member', 'supervisor']);
  const withdrawn = await h.run(withdrawRepresentative, by(1, { memberId: memberAt(3), personId: at(6), ...letter }));
  expect(withdrawn).toEqual({ remaining: 1, officesEnded: ['supervisor'] });
  expect(await rolesOf(at(6))).toEqual([]);
  const again = { memberId: memberAt(3), personId: at(6), ...letter };
  expect(await h.attempt(withdrawRepresentative, by(1, again))).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'membership.no_such_representative', path: 'personId' },
  });
  await h.run(
    nameRepresentative,
    by(1, { ...letter, memberId: memberAt(2), name: 'Utusan 7', contact: `utusan7@${slug}.example`, replaces: at(2) }),
  );
  expect(await rolesOf(at(2))).toEqual([]);
  const { representation } = await h.ask(member, by(1, { memberId: memberAt(2) }));
  expect(representation?.before).toEqual([{ name: 'Utusan 2', untilOn: '2026-03-02', ...letter }]);
});

test('the last one on the board stays until another is elected', async () => {
  await h.run(withdrawRepresentative, by(1, { memberId: memberAt(3), personId: at(3), ...letter }));
  expect(
    await h.attempt(withdrawRepresentative, by(1, { memberId: memberAt(1), personId: at(1), ...letter })),
  ).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'membership.last_of_the_board', params: { name: 'Utusan 1' } },
  });
});

test('a cooperative whose mandate names nobody stays on the roll and cannot come', async () => {
  const { representation } = await h.ask(member, by(1, { memberId: memberAt(3) }));
  expect(representation?.now).toEqual([]);
  const meetingId = await electionMeeting('2026-03-20', 1, 4);
  const refused = { kind: 'rejected', refusal: { code: 'governance.name_the_person' } };
  expect(await h.attempt(checkIn, by(1, { meetingId, memberIds: [memberAt(3)] }))).toMatchObject(refused);
  expect(await h.run(checkIn, by(1, { meetingId, memberIds: [at(1), at(4), at(5)] }))).toEqual({ present: 2, roll: 3 });
  const { roll } = await h.ask(meeting, by(1, { meetingId }));
  expect(roll.map((entry) => entry.persons?.map((each) => each.name))).toEqual([
    ['Utusan 1', 'Utusan 4'],
    ['Utusan 5', 'Utusan 7'],
    [],
  ]);
  await h.run(closeMeeting, by(1, { meetingId }));
});

test('six offices are filled again by persons who stand for the three cooperatives', { timeout: 300_000 }, async () => {
  const named = [];
  for (const [place, memberPlace] of [
    [8, 3],
    [9, 3],
  ] as const) {
    const contact = `utusan${place}@${slug}.example`;
    const mandate = { ...letter, memberId: memberAt(memberPlace), name: `Utusan ${place}`, contact };
    named.push((await h.run(nameRepresentative, by(1, mandate))).personId);
  }
  const [eight = '', nine = ''] = named;
  const meetingId = await electionMeeting('2026-04-20', 1, 5);
  await h.run(checkIn, by(1, { meetingId, memberIds: [at(1), at(5), eight] }));
  const seven = (await h.ask(meeting, by(1, { meetingId }))).places.find((each) => each.name === 'Utusan 7');
  expect(seven).toMatchObject({ number: 2, standsFor: 'Koperasi Nelayan Biru' });

  const motion = { meetingId, position: 1, text: 'Pengurus baru', subjectType: 'election' as const };
  const slate = { chair: at(4), secretary: at(5), treasurer: eight, supervisors: [at(1), seven?.id ?? '', nine] };
  for (const [chair, code] of [
    [memberAt(1), 'governance.office_needs_person'],
    [at(6), 'governance.office_needs_member'],
    [at(5), 'governance.one_person_one_office'],
  ] as const) {
    expect(await h.attempt(putMotion, by(1, { ...motion, slate: { ...slate, chair } }))).toMatchObject({
      kind: 'rejected',
      refusal: { code, path: 'slate' },
    });
  }
  const { motionId } = await h.run(putMotion, by(1, { ...motion, slate }));
  const [shown] = (await h.ask(meeting, by(1, { meetingId }))).motions;
  expect(shown?.slate?.chair).toMatchObject({ number: 1, name: 'Utusan 4', standsFor: 'Koperasi Tani Makmur' });
  const elected = await h.run(recordCount, by(1, { motionId, method: 'secret' as const, votesFor: 3 }));
  expect(elected.validity).toBe('valid');

  expect(await rolesOf(at(4))).toEqual(['member', 'chair']);
  expect(await rolesOf(at(1))).toEqual(['member', 'supervisor']);
  expect(await rolesOf(eight)).toEqual(['member', 'treasurer']);
  await h.run(closeMeeting, by(4, { meetingId }));
  const record = await h.ask(minutes, by(1, { meetingId }));
  expect([record.chair, record.minuteTaker]).toEqual(['Utusan 1', 'Utusan 5']);
  expect(record.present).toEqual([
    { number: 1, name: 'Koperasi Tani Makmur', persons: ['Utusan 1'] },
    { number: 2, name: 'Koperasi Nelayan Biru', persons: ['Utusan 5'] },
    { number: 3, name: 'Koperasi Kayu Lestari', persons: ['Utusan 8'] },
  ]);
});

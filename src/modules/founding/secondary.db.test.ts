import { beforeAll, describe, expect, test } from 'vitest';
import {
  callMeeting as callMembers,
  castVote,
  checkIn as comeIn,
  openMeeting as openMembers,
  openVote,
  putMotion,
} from '#modules/governance/index.ts';
import { here, myStanding, nameRepresentative, register } from '#modules/membership/index.ts';
import { house } from '#support/house.ts';
import { beginSecondary, COOPERATIVES, foundSecondary, threeCooperatives } from '#support/secondary.ts';
import {
  addFounder,
  callMeeting,
  checkIn,
  closeMeeting,
  decideItem,
  describeFounder,
  journey,
  meetings,
  openMeeting,
  papers,
  state,
} from './index.ts';

const h = await house();
const asked = (slug: string) => h.ask(state, { in: slug, with: {} });

describe('the founders of a secondary cooperative are cooperatives (UU 25/1992 art. 6)', () => {
  test('many persons of two cooperatives are not enough to call the meeting; a third cooperative opens it', async () => {
    const { slug, ids } = await beginSecondary(h);
    const call = { heldOn: '2026-03-02', startsAt: '09:00', place: 'Balai Warga' };
    for (const [place, personId] of ids.slice(0, 5).entries()) {
      await h.run(describeFounder, { in: slug, with: { personId, ...COOPERATIVES[place % 2] } });
    }
    expect(await asked(slug)).toMatchObject({ counted: 2, foundersNeeded: 3 });
    expect(await h.attempt(callMeeting, { in: slug, with: call })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'founding.too_few_to_call', params: { needed: '3', founders: '2', of: 'cooperatives' } },
    });
    await h.run(describeFounder, { in: slug, with: { personId: ids[5] ?? '', ...COOPERATIVES[2] } });
    expect((await asked(slug)).counted).toBe(3);
    await h.run(callMeeting, { in: slug, with: call });
  });

  test('a contradiction is refused at its field, and corrected for everybody who stands for the cooperative', async () => {
    const { slug, ids } = await threeCooperatives(h);
    const [first = '', , , second = ''] = ids;
    const wrong = { ...COOPERATIVES[0], mandateNumber: '99/RA/2026' };
    expect(await h.attempt(describeFounder, { in: slug, with: { personId: second, ...wrong } })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'founding.cooperative_contradicted', path: 'mandateNumber' },
    });
    const taken = { ...wrong, legalNumber: COOPERATIVES[1]?.legalNumber };
    expect(
      await h.attempt(describeFounder, { in: slug, with: { personId: first, ...taken, forAll: true } }),
    ).toMatchObject({ kind: 'rejected', refusal: { code: 'founding.cooperative_twice', path: 'legalNumber' } });
    await h.run(describeFounder, { in: slug, with: { personId: first, ...wrong, forAll: true } });
    const { founders } = await asked(slug);
    const numbers = founders.filter((each) => [first, second].includes(each.personId));
    expect(numbers.map((each) => each.cooperative?.mandateNumber)).toEqual(['99/RA/2026', '99/RA/2026']);
  });

  test('one more person is added for a cooperative that is on the list, and for no other', async () => {
    const { slug } = await threeCooperatives(h);
    const more = { name: 'Utusan Tambahan', contact: `tambahan@${slug}.example` };
    expect(await h.attempt(addFounder, { in: slug, with: { ...more, legalNumber: 'AHU-9999' } })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'founding.no_such_cooperative', path: 'legalNumber' },
    });
    await h.run(addFounder, { in: slug, with: { ...more, legalNumber: 'ahu-0010.ah.01.26' } });
    const { members, counted } = await asked(slug);
    expect([counted, members[0]?.personIds.length]).toEqual([3, 3]);
  });
});

describe('the founding meeting of three cooperatives', () => {
  let slug: string;
  let ids: readonly string[];
  let meetingId: string;
  const shown = async () => (await h.ask(meetings, { in: slug, with: {} })).meetings[0];

  beforeAll(async () => {
    ({ slug, ids } = await threeCooperatives(h));
    const call = { heldOn: '2026-03-02', startsAt: '09:00', place: 'Balai Warga' };
    ({ meetingId } = await h.run(callMeeting, { in: slug, with: call }));
    await h.run(openMeeting, { in: slug, with: { meetingId, chair: ids[3] ?? '', minuteTaker: ids[1] ?? '' } });
  });

  test('a cooperative is there with the first who stands for it, and until the last one leaves', async () => {
    const [a1 = '', b1 = '', c1 = '', a2 = ''] = ids;
    const come = async (came: boolean, ...personIds: string[]) =>
      h.run(checkIn, { in: slug, with: { meetingId, personIds, came } });
    expect(await come(true, a2)).toEqual({ present: 1, roll: 3 });
    expect(await come(true, a1)).toEqual({ present: 1, roll: 3 });
    expect(await come(true, b1)).toEqual({ present: 2, roll: 3 });
    expect(await h.attempt(decideItem, { in: slug, with: { meetingId, position: 1 } })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'founding.too_few_founders', params: { present: '2', of: 'cooperatives' } },
    });
    expect(await come(true, c1)).toEqual({ present: 3, roll: 3 });
    expect(await come(false, a1)).toEqual({ present: 3, roll: 3 });
    expect(await come(false, a2)).toEqual({ present: 2, roll: 3 });
    expect(await come(true, ...ids)).toEqual({ present: 3, roll: 3 });
    expect((await shown())?.roll.map(({ name, standsFor }) => [name, standsFor])).toEqual([
      ['Utusan 1', 'Koperasi Tani Makmur'],
      ['Utusan 4', 'Koperasi Tani Makmur'],
      ['Utusan 2', 'Koperasi Nelayan Biru'],
      ['Utusan 5', 'Koperasi Nelayan Biru'],
      ['Utusan 3', 'Koperasi Kayu Lestari'],
      ['Utusan 6', 'Koperasi Kayu Lestari'],
    ]);
  });

  test('has three votes and not six; offices go to the persons who stand for the cooperatives', async () => {
    const votes = { method: 'open', votesFor: 4 } as const;
    expect(await h.attempt(decideItem, { in: slug, with: { meetingId, position: 1, ...votes } })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'governance.more_votes_than_present', params: { cast: '4', present: '3' } },
    });
    for (const position of [1, 2, 3, 5, 6]) await h.run(decideItem, { in: slug, with: { meetingId, position } });
    const [boardChair = '', boardSecretary = '', boardTreasurer = '', ...supervisors] = ids;
    const slate = { boardChair, boardSecretary, boardTreasurer, supervisors };
    await h.run(decideItem, { in: slug, with: { meetingId, position: 4, ...votes, votesFor: 3, ...slate } });
    expect(await h.run(closeMeeting, { in: slug, with: { meetingId } })).toMatchObject({
      outcome: 'founded',
      members: 3,
    });
    const meeting = await shown();
    expect([meeting?.chair, meeting?.minuteTaker, meeting?.votes, meeting?.present]).toEqual([
      'Utusan 4',
      'Utusan 2',
      3,
      3,
    ]);
    // Everybody who was there signs, also the second of a cooperative.
    expect(meeting?.unsigned).toHaveLength(6);
  });

  test('enters three cooperatives in the register, and gives each one letter of mandate for all its persons', async () => {
    const { members } = await h.ask(register, { in: slug, with: { whole: true } });
    expect(members.map((each) => [each.number, each.name])).toEqual(
      COOPERATIVES.map((each, place) => [place + 1, each.cooperativeName]),
    );
    const { papers: list } = await h.ask(papers, { in: slug, with: {} });
    expect(list.filter((each) => each.document === 'mandateLetters')).toHaveLength(3);
    const { steps } = await h.ask(journey, { in: slug, with: {} });
    expect(steps.find((each) => each.key === 'shares')?.progress).toEqual({ have: 0, need: 3 });
  });
});

describe('a member that is a cooperative acts through the persons who stand for it', () => {
  let slug: string;
  let ids: readonly string[];
  const own = (personId: string) => h.ask(myStanding, { in: slug, as: personId, with: {} });

  beforeAll(async () => {
    ({ slug, ids } = await foundSecondary(h));
  });

  test('each of them is signed in as the one member; offices are their own', async () => {
    const [first = '', other = '', , second = ''] = ids;
    expect((await own(first)).member).toMatchObject({ number: 1, name: 'Koperasi Tani Makmur' });
    expect((await own(second)).member).toEqual((await own(first)).member);
    expect((await own(other)).member.number).toBe(2);
    const chairs = await h.ask(here, { in: slug, as: first, with: {} });
    const supervisors = await h.ask(here, { in: slug, as: second, with: {} });
    expect([chairs.roles.includes('chair'), supervisors.roles.includes('supervisor')]).toEqual([true, true]);
    expect([chairs.roles.includes('member'), supervisors.roles.includes('member')]).toEqual([true, true]);
  });

  test('they have one vote together: the first ballot counts, the second is refused with who voted (art. 24)', async () => {
    const [first = '', other = '', , second = ''] = ids;
    const agenda = [{ title: 'Belanja bersama', decisionKind: 'ordinary' as const }];
    const called = {
      kind: 'special',
      title: 'Rapat khusus',
      heldOn: '2026-03-20',
      startsAt: '09:00',
      place: 'Balai Warga',
    } as const;
    const { meetingId } = await h.run(callMembers, {
      in: slug,
      as: first,
      with: { ...called, form: 'offline', agenda },
    });
    // Last year's patronage is stated when the meeting is called: the votes rest on it.
    await h.settle();
    h.clock.set('2026-03-20T02:00:00.000Z');
    const leads = { chairMemberId: first, minuteTakerMemberId: other };
    await h.run(openMembers, { in: slug, as: first, with: { meetingId, ...leads } });
    await h.run(comeIn, { in: slug, as: first, with: { meetingId, memberIds: [...ids] } });
    const motion = { meetingId, position: 1, text: 'Membeli bahan bersama' };
    const { motionId } = await h.run(putMotion, { in: slug, as: first, with: motion });
    await h.run(openVote, { in: slug, as: first, with: { motionId } });
    await h.run(castVote, { in: slug, as: second, with: { motionId, choice: 'for' } });
    expect(await h.attempt(castVote, { in: slug, as: first, with: { motionId, choice: 'against' } })).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'governance.voted_for_member', params: { name: 'Utusan 4', member: 'Koperasi Tani Makmur' } },
    });
    expect(await h.attempt(castVote, { in: slug, as: second, with: { motionId, choice: 'for' } })).toMatchObject({
      refusal: { code: 'governance.already_voted' },
    });
  });

  test('names another in the place of one: the member stays, the earlier person no longer acts, the record keeps both', async () => {
    const [, other = '', , , replaced = ''] = ids;
    const memberId = (await own(other)).member.id;
    const mandate = { memberId, mandateNumber: '9/RA/2026', mandateOn: '2026-03-10' };
    const named = { ...mandate, name: 'Utusan Baru', contact: `baru@${slug}.example`, replaces: replaced };
    expect(
      await h.attempt(nameRepresentative, { in: slug, with: { ...named, contact: `utusan1@${slug}.example` } }),
    ).toMatchObject({ kind: 'rejected', refusal: { code: 'membership.represents_already', path: 'contact' } });
    const { personId } = await h.run(nameRepresentative, { in: slug, with: named });
    expect((await own(personId)).member).toMatchObject({ id: memberId, number: 2, name: 'Koperasi Nelayan Biru' });
    expect((await h.ask(here, { in: slug, as: replaced, with: {} })).member).toBeNull();
    const { representation } = await own(personId);
    expect(representation?.now.map((each) => each.name)).toEqual(['Utusan 2', 'Utusan Baru']);
    expect(representation?.before).toMatchObject([{ name: 'Utusan 5', untilOn: h.clock.now().slice(0, 10) }]);
  });
});

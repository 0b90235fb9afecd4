import { beforeEach, describe, expect, test } from 'vitest';
import {
  callMeeting,
  castVote,
  checkIn,
  closeMeeting,
  closeVote,
  meeting,
  minutes,
  myVotes,
  openMeeting,
  openVote,
  putMotion,
  recordConsensus,
  recordCount,
  resolutions,
  signMinutes,
} from '#modules/governance/index.ts';
import { sharesDue, member as memberQuery, receiveShares, register } from '#modules/membership/index.ts';
import { house } from '#support/house.ts';
import { dateOf, foundCooperative } from '#support/world.ts';
import { addFounder, amendDraft, holdMeeting, start, state } from './index.ts';

const h = await house();
beforeEach(() => h.clock.set('2026-03-02T02:00:00.000Z'));
const contact = (n: number): string => `0813${String(process.pid).padStart(7, '0').slice(-7)}${n}`;

async function begin(slug: string): Promise<string> {
  const started = await h.run(start, {
    with: {
      name: 'Koperasi Coba Maju',
      slug,
      city: 'Tegal',
      preset: 'worker',
      initiator: { name: 'Ani', contact: contact(1) },
    },
  });
  return started.founderPersonId;
}

describe('the founding meeting (UU 25/1992 art. 6)', () => {
  test('eight founders cannot hold it; the answer names the number and the article', async () => {
    const slug = `delapan-${process.pid}`;
    const persons = [await begin(slug)];
    for (let n = 2; n <= 8; n += 1)
      persons.push(
        (await h.run(addFounder, { in: slug, with: { name: `Pendiri ${n}`, contact: contact(n) } })).personId,
      );
    const [chair = '', secretary = '', treasurer = '', a = '', b = '', c = ''] = persons;
    const outcome = await h.attempt(holdMeeting, {
      in: slug,
      with: {
        heldOn: dateOf(h.clock.now()),
        startsAt: '10:00',
        place: 'Rumah Ani',
        presentIds: persons,
        chair,
        minuteTaker: secretary,
        boardChair: chair,
        boardSecretary: secretary,
        boardTreasurer: treasurer,
        supervisors: [a, b, c],
      },
    });
    expect(outcome).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'founding.too_few_founders', params: { needed: '9', present: '8' }, path: 'presentIds' },
    });
    expect(outcome.kind === 'rejected' && outcome.refusal.article).toMatch(/Pasal \d+.*UU 25\/1992 ps\. 6/);
  });

  test('brings everything into being at once: bylaws, books, register, offices, resolutions', async () => {
    const world = await foundCooperative(h, { members: 9 });
    expect(world.members.map((each) => each.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const { resolutions: adopted } = await h.ask(resolutions, { in: world.slug, with: {} });
    expect(adopted.map((each) => [each.subjectType, each.validity, each.present, each.roll])).toEqual([
      ['authority', 'valid', 9, 9],
      ['shares', 'valid', 9, 9],
      ['election', 'valid', 9, 9],
      ['bylaws', 'valid', 9, 9],
    ]);
    const [first] = adopted;
    const held = await h.ask(meeting, { in: world.slug, with: { meetingId: first?.meetingId ?? '' } });
    const { chair } = world;
    const signing = { in: world.slug, as: chair.personId, with: { meetingId: first?.meetingId ?? '' } };
    expect((await h.ask(minutes, signing)).maySign).toBe(true);
    await h.run(signMinutes, signing);
    expect(await h.ask(minutes, signing)).toMatchObject({
      maySign: false,
      signatures: [{ number: 1, name: 'Ani Lestari', current: true }],
    });
    expect(held.motions[1]?.slate).toMatchObject({
      chair: { number: 1, name: 'Ani Lestari' },
      supervisors: [{ name: 'Dedi Kurniawan' }, { name: 'Eka Putri' }, { name: 'Fajar Nugroho' }],
    });
    expect(
      await h.attempt(addFounder, { in: world.slug, with: { name: 'Terlambat', contact: contact(9) } }),
    ).toMatchObject({ refusal: { code: 'founding.already_founded' } });
  });

  test('whose motion fell leaves a true record and no cooperative', async () => {
    const slug = `gagal-${process.pid}`;
    const persons = [await begin(slug)];
    for (let n = 2; n <= 9; n += 1)
      persons.push(
        (await h.run(addFounder, { in: slug, with: { name: `Pendiri ${n}`, contact: contact(n) } })).personId,
      );
    const [chair = '', secretary = '', treasurer = '', a = '', b = '', c = ''] = persons;
    const held = await h.run(holdMeeting, {
      in: slug,
      with: {
        heldOn: dateOf(h.clock.now()),
        startsAt: '10:00',
        place: 'Rumah Ani',
        presentIds: persons,
        chair,
        minuteTaker: secretary,
        boardChair: chair,
        boardSecretary: secretary,
        boardTreasurer: treasurer,
        supervisors: [a, b, c],
        bylawsCount: { method: 'open', votesFor: 4, votesAgainst: 5 },
      },
    });
    expect(held).toMatchObject({ founded: false, members: 0 });
    expect((await h.ask(state, { in: slug, with: {} })).foundedOn).toBeNull();
  });

  test('bylaws whose surplus pools do not sum to 100 % are refused with the sum', async () => {
    const slug = `kolam-${process.pid}`;
    await begin(slug);
    const { bylaws } = await h.ask(state, { in: slug, with: {} });
    const first = bylaws.surplus.pools[0];
    const outcome = await h.attempt(amendDraft, {
      in: slug,
      with: { changes: [{ path: `surplus.pools.${first?.key}.bps`, value: (first?.bps ?? 0) + 500 }] },
    });
    expect(outcome).toMatchObject({ kind: 'rejected' });
    expect(outcome.kind === 'rejected' && JSON.stringify(outcome.refusal.params)).toMatch(/105|10[.,]?500/);
  });
});

describe('members', () => {
  test('become full with the last rupiah of the entry share, and owe the mandatory shares month by month', async () => {
    const world = await foundCooperative(h, { members: 9, paidUp: false });
    const [first] = world.members;
    const due = await h.ask(sharesDue, { in: world.slug, with: {} });
    expect(due.rows[0]?.entryShareMissingRupiah).toBe(500_000n);
    const pay = (amountRupiah: string) =>
      h.attempt(receiveShares, {
        in: world.slug,
        with: { memberId: first?.id, share: 'entryShare', amountRupiah, method: 'bank' },
      });
    expect(await pay('200000')).toMatchObject({ kind: 'done', value: { becameFull: false } });
    expect(await pay('300001')).toMatchObject({
      kind: 'rejected',
      refusal: { code: 'membership.entry_share_exceeded', params: { open: '300000' } },
    });
    expect(await pay('300000')).toMatchObject({ kind: 'done', value: { becameFull: true } });
    const shown = await h.ask(memberQuery, { in: world.slug, with: { memberId: first?.id ?? '' } });
    expect(shown.entryShare).toMatchObject({ dueRupiah: 500_000n, paidRupiah: 500_000n });
    expect(shown.entryShare.article).toMatch(/^Pasal /);
  });

  test('are searched and counted in the register', async () => {
    const world = await foundCooperative(h, { members: 9 });
    expect(
      (await h.ask(register, { in: world.slug, with: { search: 'budi' } })).members.map((each) => each.name),
    ).toEqual(['Budi Santoso']);
    expect((await h.ask(register, { in: world.slug, with: { search: '100%' } })).total).toBe(0);
    h.clock.set('2026-03-12T02:00:00.000Z');
    const owing = await h.ask(sharesDue, { in: world.slug, with: { search: 'budi', owing: true, page: 1 } });
    expect(owing.rows.map((row) => [row.name, row.mandatoryShareMissingRupiah])).toEqual([['Budi Santoso', 50_000n]]);
    expect(owing.totals.owing).toBe(9);
  });
});

describe('a general meeting', () => {
  test('is called with its days of notice, counts who is there, votes on phones and lets the amendment take force', async () => {
    const world = await foundCooperative(h, { members: 10 });
    const { slug, chair, secretary } = world;
    const soon = {
      kind: 'special',
      title: 'Rapat anggota khusus',
      startsAt: '19:30',
      place: 'Balai Desa',
      agenda: [
        { title: 'Simpanan wajib', decisionKind: 'bylaws' },
        { title: 'Lain-lain', decisionKind: 'ordinary' },
      ],
    } as const;
    const early = await h.attempt(callMeeting, {
      in: slug,
      as: chair.personId,
      with: { ...soon, heldOn: dateOf(h.clock.now()) },
    });
    expect(early).toMatchObject({ kind: 'rejected', refusal: { code: 'governance.notice_too_short', path: 'heldOn' } });

    const heldOn = '2026-04-20';
    const called = await h.run(callMeeting, {
      in: slug,
      as: chair.personId,
      with: { ...soon, agenda: [...soon.agenda], heldOn },
    });
    expect(called.membersTold).toBe(10);
    h.clock.set(`${heldOn}T12:30:00.000Z`);
    const { meetingId } = called;
    await h.run(openMeeting, {
      in: slug,
      as: chair.personId,
      with: { meetingId, chairMemberId: chair.id, minuteTakerMemberId: secretary.id },
    });
    for (const each of world.members.slice(0, 8))
      await h.run(checkIn, { in: slug, as: each.personId, with: { meetingId } });
    const changes = [{ path: 'shares.mandatoryShareRupiah', value: '75000' }];
    const smuggled = await h.attempt(putMotion, {
      in: slug,
      as: chair.personId,
      with: { meetingId, position: 2, text: 'Simpanan wajib', subjectType: 'bylaws', changes },
    });
    expect(smuggled).toMatchObject({ refusal: { code: 'governance.other_kind_of_item', path: 'position' } });
    const { motionId } = await h.run(putMotion, {
      in: slug,
      as: chair.personId,
      with: {
        meetingId,
        position: 1,
        text: 'Simpanan wajib menjadi Rp75.000',
        subjectType: 'bylaws',
        changes,
        effectiveOn: '2026-05-01',
      },
    });
    await h.run(recordConsensus, {
      in: slug,
      as: chair.personId,
      with: { motionId, objections: [{ by: 'Budi', text: 'Terlalu mahal' }] },
    });
    await h.run(openVote, { in: slug, as: chair.personId, with: { motionId } });
    const waiting = async (): Promise<string[]> =>
      (await h.ask(myVotes, { in: slug, as: chair.personId, with: {} })).votes.map((each) => each.text);
    expect(await waiting()).toEqual(['Simpanan wajib menjadi Rp75.000']);
    const shown = await h.ask(meeting, { in: slug, as: chair.personId, with: { meetingId } });
    expect(shown.motions[0]).toMatchObject({
      changes: [{ label: { id: 'Simpanan wajib' }, value: { id: 'Rp75.000' } }],
      objections: [{ by: 'Budi', text: 'Terlalu mahal' }],
    });
    for (const [index, each] of world.members.slice(0, 8).entries()) {
      await h.run(castVote, { in: slug, as: each.personId, with: { motionId, choice: index < 7 ? 'for' : 'against' } });
    }
    expect(await waiting()).toEqual([]);
    const twice = await h.attempt(castVote, { in: slug, as: chair.personId, with: { motionId, choice: 'against' } });
    expect(twice).toMatchObject({ refusal: { code: 'governance.already_voted' } });
    const absent = await h.attempt(castVote, {
      in: slug,
      as: world.worker.personId,
      with: { motionId, choice: 'for' },
    });
    expect(absent).toMatchObject({ refusal: { code: 'governance.not_present' } });

    const decided = await h.run(closeVote, { in: slug, as: chair.personId, with: { motionId } });
    expect(decided.validity).toBe('valid');
    await h.run(closeMeeting, { in: slug, as: chair.personId, with: { meetingId } });
    const written = await h.ask(minutes, { in: slug, as: world.worker.personId, with: { meetingId } });
    expect(written.resolutions[0]).toMatchObject({
      votesFor: 7,
      votesAgainst: 1,
      present: 8,
      roll: 10,
      effectiveOn: '2026-05-01',
    });
    expect(written.absent.map((each) => each.number)).toEqual([9, 10]);
    await h.run(signMinutes, { in: slug, as: chair.personId, with: { meetingId } });
    const signed = await h.ask(minutes, { in: slug, as: chair.personId, with: { meetingId } });
    expect(signed.signatures).toMatchObject([{ name: chair.name, current: true }]);

    h.clock.set('2026-05-15T03:00:00.000Z');
    const standing = await h.ask(memberQuery, { in: slug, with: { memberId: chair.id } });
    expect(standing.mandatoryShare.periods.map((each) => each.rupiah)).toEqual([50_000n, 50_000n, 75_000n]);
  });

  test('without its quorum decides nothing, keeps the record, and may be called again', async () => {
    const world = await foundCooperative(h, { members: 10 });
    const { slug, chair, secretary } = world;
    h.clock.set('2026-06-01T03:00:00.000Z');
    const agenda = [{ title: 'Rencana kerja', decisionKind: 'ordinary' as const }];
    const base = { kind: 'special' as const, title: 'Rapat', startsAt: '19:30', place: 'Balai', agenda };
    const called = await h.run(callMeeting, { in: slug, as: chair.personId, with: { ...base, heldOn: '2026-06-20' } });
    h.clock.set('2026-06-20T12:30:00.000Z');
    const run = async (meetingId: string, present: number) => {
      await h.run(openMeeting, {
        in: slug,
        as: chair.personId,
        with: { meetingId, chairMemberId: chair.id, minuteTakerMemberId: secretary.id },
      });
      await h.run(checkIn, {
        in: slug,
        as: chair.personId,
        with: { meetingId, memberIds: world.members.slice(0, present).map((each) => each.id) },
      });
      const { motionId } = await h.run(putMotion, {
        in: slug,
        as: chair.personId,
        with: { meetingId, position: 1, text: 'Menerima rencana kerja' },
      });
      const decided = await h.run(recordCount, {
        in: slug,
        as: chair.personId,
        with: { motionId, method: 'open', votesFor: present },
      });
      await h.run(closeMeeting, { in: slug, as: chair.personId, with: { meetingId } });
      return decided;
    };
    expect((await run(called.meetingId, 4)).validity).toBe('invalid_no_quorum');
    const again = await h.run(callMeeting, {
      in: slug,
      as: chair.personId,
      with: { ...base, heldOn: '2026-06-30', secondCallOf: called.meetingId },
    });
    h.clock.set('2026-06-30T12:30:00.000Z');
    expect((await run(again.meetingId, 4)).validity).toBe('valid');
    const shown = await h.ask(meeting, { in: slug, with: { meetingId: called.meetingId } });
    expect(shown.motions[0]?.resolution?.validity).toBe('invalid_no_quorum');
  });
});

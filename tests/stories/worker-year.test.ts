import { expect, test } from 'vitest';
import {
  callMeeting,
  checkIn,
  closeMeeting,
  openMeeting,
  putMotion,
  recordConsensus,
} from '#modules/governance/index.ts';
import { disclosures } from '#modules/identity/index.ts';
import { closeMonth, closeYear, recordEntry, statements } from '#modules/ledger/index.ts';
import {
  distribute,
  memberStatement,
  patronage,
  payOut,
  proposal,
  proposeDistribution,
  years,
} from '#modules/surplus/index.ts';
import { decideHours, hours, logHours, payOutPay, runPay } from '#modules/work/index.ts';
import { house } from '#support/house.ts';
import { foundCooperative } from '#support/world.ts';

const h = await house();

/** One year in a studio of nine worker-members, paid by the hour: from the founding meeting to each member's surplus. */
test('a year in a worker cooperative: hours, pay, close, resolution, surplus, statement', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, { members: 9 });
  const { slug, chair, secretary, treasurer } = world;
  const as = (personId: string) => ({ in: slug, as: personId });

  // Three members work; what they write down is rounded to the step of the bylaws and approved by the chair.
  h.clock.set('2025-03-31T10:00:00.000Z');
  const minutes = [1_198, 600, 60];
  const logged: string[] = [];
  for (const [index, amount] of minutes.entries()) {
    const member = world.members[index + 4];
    const done = await h.run(logHours, {
      ...as(member?.personId ?? ''),
      with: { workedOn: '2025-03-20', minutes: amount, grade: 'member' },
    });
    logged.push(done.hoursId);
  }
  const decided = await h.run(decideHours, { ...as(chair.personId), with: { hoursIds: logged, approved: true } });
  expect(decided.payRupiah).toBe(25_000n * 20n + 25_000n * 10n + 25_000n);
  await h.settle();

  await h.run(recordEntry, {
    ...as(treasurer.personId),
    with: {
      occurredOn: '2025-03-31',
      reason: 'Jasa desain dibayar pelanggan',
      lines: [
        { account: '11200', debit: '5000000' },
        { account: '41100', credit: '5000000', isMemberBusiness: true },
      ],
    },
  });
  const pay = await h.run(runPay, { ...as(treasurer.personId), with: { month: '2025-03' } });
  expect(pay).toMatchObject({ members: 3, payRupiah: 775_000n });
  expect(await h.run(payOutPay, { ...as(treasurer.personId), with: { method: 'bank' } })).toEqual({
    members: 3,
    paidRupiah: 775_000n,
  });
  expect(await h.attempt(runPay, { ...as(treasurer.personId), with: { month: '2025-03' } })).toMatchObject({
    refusal: { code: 'work.nothing_to_pay' },
  });

  // The year is closed month by month; only then is there a surplus to divide.
  h.clock.set('2026-01-10T02:00:00.000Z');
  expect(await h.attempt(proposeDistribution, { ...as(treasurer.personId), with: { year: 2025 } })).toMatchObject({
    refusal: { code: 'surplus.year_open' },
  });
  for (let month = 1; month <= 12; month += 1) await h.run(closeMonth, { ...as(treasurer.personId), with: {} });
  expect((await h.run(closeYear, { ...as(treasurer.personId), with: { year: 2025 } })).surplus).toBe(4_225_000n);

  const proposed = await h.run(proposeDistribution, { ...as(treasurer.personId), with: { year: 2025 } });
  const shown = await h.ask(proposal, { ...as(chair.personId), with: { proposalId: proposed.proposalId } });
  const labour = shown.document.pools.find((pool) => pool.by === 'hours');
  expect(labour?.amountRupiah).toBe(1_901_250n);
  expect(shown.document.members.map((each) => each.shares['labour'] ?? 0n).filter((share) => share > 0n)).toEqual([
    1_226_613n,
    613_306n,
    61_331n,
  ]);

  // What each gets is for those who answer for it; a member sees the own part and what all get together.
  const [insider, outsider] = [world.members[6], world.members[8]];
  const partsSeenBy = async (member: typeof insider) => {
    const seen = await h.ask(proposal, {
      ...as(member?.personId ?? ''),
      with: { proposalId: proposed.proposalId, whole: true },
    });
    return { sees: seen.sees, parts: seen.document.members.map((each) => each.memberId), ...seen.list };
  };
  const ownOnly = { sees: 'own', total: 9, found: 1, membersRupiah: shown.list.membersRupiah };
  expect(await partsSeenBy(insider)).toMatchObject({ ...ownOnly, parts: [insider?.id] });
  const seenBy = await h.ask(disclosures, { ...as(insider?.personId ?? ''), with: {} });
  expect(seenBy.rows).toContainEqual(expect.objectContaining({ query: 'surplus.proposal', byName: world.chair.name }));

  // Nothing moves without a valid resolution on exactly this hash.
  const early = await h.attempt(distribute, {
    ...as(chair.personId),
    with: { proposalId: proposed.proposalId, resolutionId: 'res_01h455vb4pex5vsknk084sn02q' },
  });
  expect(early).toMatchObject({ refusal: { code: 'surplus.resolution_missing', article: 'UU 25/1992 ps. 23' } });

  const called = await h.run(callMeeting, {
    ...as(chair.personId),
    with: {
      kind: 'annual',
      title: 'RAT 2025',
      heldOn: '2026-02-10',
      startsAt: '09:00',
      place: 'Studio',
      agenda: [{ title: 'Pembagian SHU', decisionKind: 'surplus' }],
    },
  });
  h.clock.set('2026-02-10T02:00:00.000Z');
  const { meetingId } = called;
  await h.run(openMeeting, {
    ...as(chair.personId),
    with: { meetingId, chairMemberId: chair.id, minuteTakerMemberId: secretary.id },
  });
  await h.run(checkIn, {
    ...as(chair.personId),
    with: { meetingId, memberIds: world.members.slice(0, 8).map((each) => each.id) },
  });
  const decide = async (subjectHash: string): Promise<string> => {
    const { motionId } = await h.run(putMotion, {
      ...as(chair.personId),
      with: {
        meetingId,
        position: 1,
        text: 'Menerima pembagian SHU 2025',
        subjectType: 'surplus',
        subjectReference: proposed.proposalId,
        subjectHash,
      },
    });
    const { resolution: made } = await h.run(recordConsensus, { ...as(chair.personId), with: { motionId } });
    return made?.resolutionId ?? '';
  };
  const onAnother = await decide('0'.repeat(64));
  expect(
    await h.attempt(distribute, {
      ...as(chair.personId),
      with: { proposalId: proposed.proposalId, resolutionId: onAnother },
    }),
  ).toMatchObject({
    refusal: { code: 'surplus.resolution_on_another' },
  });
  const resolutionId = await decide(proposed.hash);
  await h.run(closeMeeting, { ...as(chair.personId), with: { meetingId } });

  // The list is one of that meeting's papers: who came has seen it, who did not come has not.
  expect(await partsSeenBy(insider)).toMatchObject({ sees: 'all', found: 9 });
  expect(await partsSeenBy(outsider)).toMatchObject({ ...ownOnly, parts: [outsider?.id] });

  const done = await h.run(distribute, {
    ...as(chair.personId),
    with: { proposalId: proposed.proposalId, resolutionId },
  });
  expect(done.membersRupiah).toBe(shown.document.members.reduce((total, each) => total + each.totalRupiah, 0n));
  expect(
    await h.attempt(distribute, { ...as(chair.personId), with: { proposalId: proposed.proposalId, resolutionId } }),
  ).toMatchObject({
    refusal: { code: 'surplus.already_distributed' },
  });

  // The member's statement walks back from each rupiah.
  const worker = world.members[4];
  const mine = await h.ask(memberStatement, { ...as(worker?.personId ?? ''), with: { year: 2025 } });
  expect(mine).toMatchObject({ state: 'distributed', resolution: { label: '2/RA/2026' }, entryId: done.entryId });
  const share = mine.shares.find((each) => each.by === 'hours');
  expect(share?.steps.at(-1)).toMatchObject({
    kind: 'claim',
    base: 1_200n,
    total: 1_860n,
    roundedRupiah: 1_226_613n,
    exact: '38025000/31',
  });
  expect(share?.article).toMatch(/^Pasal /);
  const behind = await h.ask(patronage, {
    ...as(worker?.personId ?? ''),
    with: { memberId: worker?.id ?? '', measure: 'hours', from: '2025-01-01', to: '2025-12-31' },
  });
  expect(behind).toMatchObject({ total: 1, amount: 1_200n });
  expect(behind.rows[0]?.source).toBe(`hours:${logged[0]}`);
  const foreign = await h.attempt(payOut, { ...as(worker?.personId ?? ''), with: { year: 2025, method: 'bank' } });
  expect(foreign).toMatchObject({ kind: 'forbidden' });

  const paid = await h.run(payOut, { ...as(treasurer.personId), with: { year: 2025, method: 'bank' } });
  expect(paid.rupiah).toBe(done.membersRupiah);
  expect((await h.ask(years, { ...as(chair.personId), with: {} })).years[1]).toMatchObject({
    year: 2025,
    state: 'distributed',
    surplusRupiah: 4_225_000n,
  });
  expect(
    (
      await h.ask(hours, {
        ...as(worker?.personId ?? ''),
        with: { memberId: worker?.id ?? '', from: '2025-01-01', to: '2025-12-31' },
      })
    ).minutes,
  ).toBe(1_200);
  const { balanceSheet } = await h.ask(statements, { ...as(chair.personId), with: { year: 2025 } });
  expect(balanceSheet.balanced).toBe(true);
});

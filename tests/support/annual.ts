import { callMeeting, checkIn, openMeeting, putMotion, recordConsensus } from '#modules/governance/index.ts';
import { closeMonth, closeYear, recordEntry } from '#modules/ledger/index.ts';
import { distribute, proposeDistribution } from '#modules/surplus/index.ts';
import type { House } from './house.ts';
import { dateOf, type World } from './world.ts';

/** Books an income from members in the bank: what a year's surplus is made of. */
export async function earn(house: House, world: World, occurredOn: string, amount: bigint): Promise<void> {
  await house.run(recordEntry, {
    in: world.slug,
    as: world.treasurer.personId,
    with: {
      occurredOn,
      reason: 'Jasa dibayar pelanggan',
      lines: [
        { account: '11200', debit: String(amount) },
        { account: '41100', credit: String(amount), isMemberBusiness: true },
      ],
    },
  });
}

/** Closes the months of a calendar year that are still open, and the year. The clock must stand after it. */
export async function closeBooksOf(house: House, world: World, year: number): Promise<void> {
  const as = { in: world.slug, as: world.treasurer.personId };
  let closed = '';
  while (closed < `${year}-12`) closed = (await house.run(closeMonth, { ...as, with: {} })).month;
  await house.run(closeYear, { ...as, with: { year } });
}

/** Proposes the division of a closed year, lets an annual meeting of today adopt it by consensus, and posts it. */
export async function divideByMeeting(
  house: House,
  world: World,
  year: number,
): Promise<{ readonly proposalId: string; readonly entryId: string | null; readonly membersRupiah: bigint }> {
  const { slug, chair, secretary, treasurer } = world;
  const as = { in: slug, as: chair.personId };
  const { proposalId, hash } = await house.run(proposeDistribution, {
    in: slug,
    as: treasurer.personId,
    with: { year },
  });
  const meetsOn = dateOf(new Date(Date.parse(house.clock.now()) + 30 * 86_400_000).toISOString());
  const { meetingId } = await house.run(callMeeting, {
    ...as,
    with: {
      kind: 'annual',
      title: `RAT ${year}`,
      heldOn: meetsOn,
      startsAt: '09:00',
      place: 'Balai Desa',
      agenda: [{ title: 'Pembagian SHU', decisionKind: 'surplus' }],
    },
  });
  house.clock.set(`${meetsOn}T02:00:00.000Z`);
  await house.run(openMeeting, {
    ...as,
    with: { meetingId, chairMemberId: chair.id, minuteTakerMemberId: secretary.id },
  });
  const present = world.members.map((member) => member.id);
  await house.run(checkIn, { ...as, with: { meetingId, memberIds: present } });
  const { motionId } = await house.run(putMotion, {
    ...as,
    with: {
      meetingId,
      position: 1,
      text: `Menerima pembagian SHU ${year}`,
      subjectType: 'surplus',
      subjectReference: proposalId,
      subjectHash: hash,
    },
  });
  const { resolution } = await house.run(recordConsensus, { ...as, with: { motionId } });
  const resolutionId = resolution?.resolutionId ?? '';
  return { proposalId, ...(await house.run(distribute, { ...as, with: { proposalId, resolutionId } })) };
}

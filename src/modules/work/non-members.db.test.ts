import { expect, test } from 'vitest';
import { receiveShares } from '#modules/membership/index.ts';
import { trialBalance } from '#modules/ledger/index.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative, type World } from '#support/world.ts';
import {
  decideHours,
  logHours,
  nonMemberHours,
  payNonMembers,
  recordNonMemberHours,
  verifyWork,
  withdrawNonMemberHours,
} from './index.ts';

const h = await house();
const DAY = '2026-03-02';

/** A member logs hours of a day and the chair approves them. */
async function worked(world: World, of: World['worker'], minutes: number): Promise<string> {
  const { hoursId } = await h.run(logHours, {
    in: world.slug,
    as: world.chair.personId,
    with: { workedOn: DAY, minutes, grade: 'member', memberId: of.id },
  });
  return hoursId;
}
const approve = (world: World, hoursIds: string[]) =>
  h.attempt(decideHours, { in: world.slug, as: world.chair.personId, with: { hoursIds, approved: true } });
const record = (world: World, minutes: number) =>
  h.attempt(recordNonMemberHours, {
    in: world.slug,
    as: world.chair.personId,
    with: { name: 'Sari Wulandari', workedOn: DAY, minutes, grade: 'member', note: 'Cetak poster' },
  });
const usage = (world: World) => h.ask(nonMemberHours, { in: world.slug, as: world.chair.personId, with: {} });

async function balances(world: World): Promise<Record<string, bigint>> {
  const { rows } = await h.ask(trialBalance, { in: world.slug, as: world.treasurer.personId, with: {} });
  return Object.fromEntries(rows.map((row) => [row.code, row.debit - row.credit]));
}

test('non-members work up to the cap of the bylaws beside the members, and not beyond (AD, "Kerja bukan anggota")', async () => {
  const world = await foundCooperative(h, { members: 9 });
  expect(await record(world, 60)).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'work.non_member_cap_exceeded', path: 'workedOn', article: expect.stringMatching(/^Pasal /) },
  });

  await approve(world, [await worked(world, world.worker, 8 * 60)]);
  expect(await usage(world)).toMatchObject({ capBps: 2_000, usedBps: 0, memberMinutes: 480, roomMinutes: 120 });
  expect(await record(world, 120)).toMatchObject({ value: { minutes: 120, payRupiah: 50_000n } });
  expect(await usage(world)).toMatchObject({ usedBps: 2_000, roomMinutes: 0, owedRupiah: 50_000n, total: 1 });
  expect(await record(world, 15)).toMatchObject({ refusal: { params: { overMinutes: '15', capBps: '2000' } } });

  expect(await balances(world)).toMatchObject({ '61200': 50_000n, '21400': -50_000n });
  expect((await inCooperative(h, world.slug, verifyWork)).findings).toEqual([]);
});

test('hours of a non-member are paid once; wrong ones are withdrawn with a reason, count no more, and leave the books even', async () => {
  const world = await foundCooperative(h, { members: 9 });
  const { slug, chair, treasurer } = world;
  await approve(world, [await worked(world, world.worker, 600)]);
  await record(world, 60);
  await record(world, 90);
  const [first, second] = (await usage(world)).owed;
  const [paidId, wrongId] = [first?.id ?? '', second?.id ?? ''];
  const cash = (await balances(world))['11100'] ?? 0n;

  const pay = (hoursIds: string[]) =>
    h.attempt(payNonMembers, { in: slug, as: treasurer.personId, with: { method: 'cash', hoursIds } });
  expect(await pay([paidId])).toMatchObject({ value: { paidRupiah: 25_000n } });
  expect(await pay([paidId])).toMatchObject({ refusal: { code: 'work.non_member_hours_settled' } });

  const withdraw = (hoursId: string) =>
    h.attempt(withdrawNonMemberHours, { in: slug, as: chair.personId, with: { hoursId, reason: 'Salah hari' } });
  expect(await withdraw(paidId)).toMatchObject({ refusal: { code: 'work.non_member_hours_settled' } });
  expect(await withdraw(wrongId)).toMatchObject({ kind: 'done' });
  expect(await usage(world)).toMatchObject({ nonMemberMinutes: 60, owedRupiah: 0n, total: 2 });
  const after = await balances(world);
  expect(after).toMatchObject({ '11100': cash - 25_000n, '61200': 25_000n });
  expect(after['21400'] ?? 0n).toBe(0n);
});

test('hours of a candidate count as a non-member’s until the entry share is paid up (UU 25/1992 art. 18)', async () => {
  const world = await foundCooperative(h, { members: 9, paidUp: false });
  const { slug } = world;
  const [ani, budi] = world.members;
  if (!ani || !budi) throw new Error('nobody');
  await h.run(receiveShares, {
    in: slug,
    with: { memberId: ani.id, share: 'entryShare', amountRupiah: '500000', method: 'cash' },
  });
  const [own, candidate] = [await worked(world, ani, 480), await worked(world, budi, 135)];
  expect(await approve(world, [candidate])).toMatchObject({ refusal: { code: 'work.non_member_cap_exceeded' } });
  expect(await approve(world, [own, candidate])).toMatchObject({ refusal: { params: { overMinutes: '15' } } });

  const shorter = await worked(world, budi, 120);
  expect(await approve(world, [own, shorter])).toMatchObject({ kind: 'done' });
  expect(await usage(world)).toMatchObject({ memberMinutes: 480, nonMemberMinutes: 120, candidateMinutes: 120 });
});

test('another kind of cooperative has no such article, and members see the figures without the names', async () => {
  const world = await foundCooperative(h, { members: 9, preset: 'consumer' });
  const seen = await h.ask(nonMemberHours, { in: world.slug, as: world.worker.personId, with: {} });
  expect(seen).toMatchObject({ capBps: null, roomMinutes: null, article: '', rows: [], owed: [] });
  expect(
    await h.attempt(recordNonMemberHours, {
      in: world.slug,
      as: world.worker.personId,
      with: { name: 'X', workedOn: DAY, minutes: 60, grade: 'member' },
    }),
  ).toMatchObject({ kind: 'forbidden' });
});

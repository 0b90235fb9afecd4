import { expect, test } from 'vitest';
import { entry } from '#modules/ledger/index.ts';
import { endMembership } from '#modules/membership/index.ts';
import { closeBooksOf, divideByMeeting, earn } from '#support/annual.ts';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative } from '#support/world.ts';
import { memberStatement, payOut, proposal, proposeDistribution, verifySurplus, years } from './index.ts';

const h = await house();

test('founders receive their royalty before the surplus is divided, also who has left, and no longer than the articles say (AD, "Pendiri")', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, {
    members: 10,
    changes: [
      { path: 'founding.royaltyBps', value: 300 },
      { path: 'founding.royaltyYears', value: 1 },
      { path: 'surplus.eligibility', value: 'atYearEnd' },
    ],
  });
  const { slug, chair, treasurer, worker } = world;
  await earn(h, world, '2025-03-31', 10_000_037n);
  h.clock.set('2025-06-30T02:00:00.000Z');
  await h.run(endMembership, { in: slug, as: chair.personId, with: { memberId: worker.id, reason: 'Pindah kota' } });

  h.clock.set('2026-01-10T02:00:00.000Z');
  await closeBooksOf(h, world, 2025);
  const done = await divideByMeeting(h, { ...world, members: world.members.slice(0, 9) }, 2025);

  // 3 % of Rp10.000.037 is Rp300.001, cut down; of ten founders the first gets the rupiah that is left over.
  const { document } = await h.ask(proposal, { in: slug, as: chair.personId, with: { proposalId: done.proposalId } });
  expect(document).toMatchObject({
    surplusRupiah: 10_000_037n,
    sharedRupiah: 9_700_036n,
    royalty: {
      bps: 300,
      lastYear: 2025,
      founders: 10,
      amountRupiah: 300_001n,
      article: expect.stringMatching(/^Pasal /),
    },
  });
  const royalties = document.members.map((member) => member.royaltyRupiah);
  expect(royalties).toEqual([30_001n, ...Array.from({ length: 9 }, () => 30_000n)]);
  expect(document.members[9]).toMatchObject({ memberId: worker.id, inPools: false, totalRupiah: 30_000n });
  const pools = document.pools.reduce((total, pool) => total + pool.amountRupiah, 0n);
  expect(pools).toBe(9_700_036n);

  const posted = await h.ask(entry, { in: slug, as: chair.personId, with: { entryId: done.entryId ?? '' } });
  const due = posted.lines.filter((line) => line.code === '22900').map((line) => line.credit - line.debit);
  expect(due.reduce((total, amount) => total + amount, 0n)).toBe(done.membersRupiah);
  expect(done.membersRupiah).toBe(document.members.reduce((total, member) => total + member.totalRupiah, 0n));

  const gone = await h.ask(memberStatement, {
    in: slug,
    as: chair.personId,
    with: { year: 2025, memberId: worker.id },
  });
  expect(gone).toMatchObject({ totalRupiah: 30_000n, royalty: { shareRupiah: 30_000n, founders: 10, lastYear: 2025 } });

  await h.run(payOut, { in: slug, as: treasurer.personId, with: { year: 2025, method: 'bank' } });
  const [, year] = (await h.ask(years, { in: slug, as: chair.personId, with: {} })).years;
  expect(year).toMatchObject({ paidRupiah: done.membersRupiah, membersUnpaid: 0 });
  expect((await inCooperative(h, slug, verifySurplus)).findings).toEqual([]);

  // The second year is over the term.
  await earn(h, world, '2026-03-31', 1_000_000n);
  h.clock.set('2027-01-10T02:00:00.000Z');
  await closeBooksOf(h, world, 2026);
  const { proposalId } = await h.run(proposeDistribution, {
    in: slug,
    as: treasurer.personId,
    with: { year: 2026 },
  });
  const second = await h.ask(proposal, { in: slug, as: chair.personId, with: { proposalId } });
  expect(second.document.royalty).toBeUndefined();
  expect(second.document.sharedRupiah).toBe(1_000_000n);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { sum } from '#kernel/money.ts';
import { explain } from '#modules/bylaws/index.ts';
import { closeMonth, closeYear, recordEntry } from '#modules/ledger/index.ts';
import { placeMember, register } from '#modules/membership/index.ts';
import { memberStatement, proposal, proposeDistribution, recordPatronage } from '#modules/surplus/index.ts';
import { house } from '#support/house.ts';
import { foundCooperative } from '#support/world.ts';
import { coffee } from '../../src/demonstration/journeys/coffee.ts';
import { playJourney } from '../../src/demonstration/journeys/play.ts';
import { stageOf } from '../../src/demonstration/stage.ts';

// Growers, roasters and cafés of one coffee chain: a year of patronage, and its surplus by group to the rupiah.

const h = await house();
const stage = stageOf(h.app, {
  ...h.clock,
  put: (date, time = '09:00') => h.clock.set(new Date(`${date}T${time}:00.000+07:00`).toISOString()),
});

/** A year of income from members' business, closed month by month. */
async function closeYearWith(slug: string, treasurer: string, year: number, incomeRupiah: string): Promise<void> {
  const as = { in: slug, as: treasurer };
  await h.run(recordEntry, {
    ...as,
    with: {
      occurredOn: `${year}-06-30`,
      reason: 'Kopi dijual kepada anggota',
      lines: [
        { account: '11200', debit: incomeRupiah },
        { account: '41100', credit: incomeRupiah, isMemberBusiness: true },
      ],
    },
  });
  h.clock.set(`${year + 1}-01-10T02:00:00.000Z`);
  for (let month = 1; month <= 12; month += 1) await h.run(closeMonth, { ...as, with: {} });
  await h.run(closeYear, { ...as, with: { year } });
}

describe('the coffee chain', () => {
  const { slug } = coffee;
  let persons: readonly string[];
  let ids: readonly string[];
  const person = (number: number): string => persons[number - 1] ?? '';
  const member = (number: number): string => ids[number - 1] ?? '';
  const statementOf = (number: number) =>
    h.ask(memberStatement, { in: slug, as: person(number), with: { year: 2026 } });

  beforeAll(async () => {
    persons = (await playJourney(stage, coffee, '2026-01-05')).founderIds;
    const { members } = await h.ask(register, { in: slug, with: { whole: true } });
    ids = members.map((each) => each.id);
    const row = (number: number, measure: 'sales' | 'hours' | 'purchases', amount: number) => ({
      memberId: member(number),
      measure,
      amount: String(amount),
      occurredOn: '2026-06-30',
      source: `order:${measure}-${number}`,
    });
    const rows = [
      row(1, 'sales', 60_000_000),
      row(4, 'sales', 25_000_000),
      row(5, 'sales', 15_000_000),
      row(2, 'hours', 6_000),
      row(7, 'hours', 3_000),
      row(8, 'hours', 1_000),
      row(3, 'purchases', 9_000_000),
      row(9, 'purchases', 6_000_000),
      row(10, 'purchases', 3_000_000),
      // A roaster who buys a bag of coffee shares by the work of the roasters, not by the purchases of the cafés.
      row(2, 'purchases', 5_000_000),
    ];
    await h.run(recordPatronage, { in: slug, with: { rows } });
    h.clock.set('2026-07-01T02:00:00.000Z');
    await closeYearWith(slug, person(3), 2026, '12345678');
  }, 600_000);

  test('divides among its groups first, then inside each, as on paper (Permenkop UKM 8/2021)', async () => {
    // A move after the year does not change how the year is divided.
    await h.run(placeMember, {
      in: slug,
      as: person(1),
      with: { memberId: member(4), groupKey: 'customers', fromOn: '2027-01-05', reason: 'Membuka kafe' },
    });
    const { proposalId } = await h.run(proposeDistribution, { in: slug, as: person(3), with: { year: 2026 } });
    const { document } = await h.ask(proposal, { in: slug, as: person(1), with: { proposalId } });
    const patronage = document.pools.find((pool) => pool.key === 'patronage');
    // 55 % of 12.345.678 is 6.790.122,9; the four largest remainders round up.
    expect(patronage?.amountRupiah).toBe(6_790_123n);
    expect(patronage?.groups?.map((group) => [group.name, group.bps, group.by, group.amountRupiah])).toEqual([
      ['Petani kopi', 5_000, 'sales', 3_395_061n],
      ['Penyangrai', 3_000, 'hours', 2_037_037n],
      ['Kafe', 2_000, 'purchases', 1_358_025n],
    ]);
    expect(document.members.map((each) => [each.group, each.shares['patronage']])).toEqual([
      ['producers', 2_037_037n],
      ['workers', 1_222_222n],
      // 679.012,5 and 226.337,5: of a tie the lower number has the rupiah.
      ['customers', 679_013n],
      ['producers', 848_765n],
      ['producers', 509_259n],
      ['producers', 0n],
      ['workers', 611_111n],
      ['workers', 203_704n],
      ['customers', 452_675n],
      ['customers', 226_337n],
    ]);
    expect(sum(document.members.map((each) => each.shares['patronage'] ?? 0n))).toBe(6_790_123n);
    // Capital knows no groups: everybody has paid in the same.
    expect(document.members.map((each) => each.shares['capital'])).toEqual([
      ...Array<bigint>(8).fill(123_457n),
      ...Array<bigint>(2).fill(123_456n),
    ]);
  });

  test('explains to each member the step of the group, with the article that sets it', async () => {
    const statement = await statementOf(8);
    const share = statement.shares.find((each) => each.pool === 'patronage');
    expect(share).toMatchObject({ by: 'hours', shareRupiah: 203_704n, group: { key: 'workers', name: 'Penyangrai' } });
    const step = share?.steps.find((each) => each.kind === 'group');
    expect(step).toMatchObject({
      key: 'Penyangrai',
      wholeRupiah: 6_790_123n,
      bps: 3_000,
      amountRupiah: 2_037_037n,
      article: share?.group?.article,
    });
    expect(share?.steps.at(-1)).toMatchObject({ kind: 'claim', base: 1_000n, total: 10_000n, roundedRupiah: 203_704n });
    const path = 'surplus.pools.patronage.groups.workers.bps';
    const { article } = await h.ask(explain, { in: slug, as: person(8), with: { path } });
    expect(share?.group?.article).toBe(article.id);
    expect(article.id).toMatch(/^Pasal \d+/);
  });

  test('shows its members and their groups to nobody of another cooperative', async () => {
    const other = await foundCooperative(h, { members: 9 });
    const as = { in: slug, as: other.chair.personId };
    expect(
      await h.attempt(placeMember, { ...as, with: { memberId: member(4), groupKey: 'workers', reason: 'x' } }),
    ).toMatchObject({ kind: 'forbidden' });
    await expect(h.ask(register, { ...as, with: { group: 'workers' } })).rejects.toThrow(/forbidden/);
    await expect(h.ask(memberStatement, { ...as, with: { year: 2026, memberId: member(4) } })).rejects.toThrow(
      /forbidden/,
    );
  });
});

test('while somebody is in no group nothing is divided, and the answer says who; a group without members leaves its part', async () => {
  h.clock.set('2026-01-05T02:00:00.000Z');
  const world = await foundCooperative(h, {
    preset: 'multiStakeholder',
    members: 9,
    groups: ['producers', 'workers', ...Array<null>(7).fill(null)],
  });
  const { slug, chair, treasurer } = world;
  await closeYearWith(slug, treasurer.personId, 2026, '1000000');
  const propose = { in: slug, as: treasurer.personId, with: { year: 2026 } };
  expect(await h.attempt(proposeDistribution, propose)).toMatchObject({
    refusal: {
      code: 'surplus.members_without_group',
      params: { count: '7', names: expect.stringMatching(/^3\. Citra Dewi, 4\. /) },
      article: expect.stringMatching(/^Pasal \d+/),
    },
  });

  for (const { id } of world.members.slice(2)) {
    const with_ = { memberId: id, groupKey: 'workers', fromOn: '2026-12-31', reason: 'Terlewat saat pendirian' };
    await h.run(placeMember, { in: slug, as: chair.personId, with: with_ });
  }
  const { proposalId } = await h.run(proposeDistribution, propose);
  const { document } = await h.ask(proposal, { in: slug, as: chair.personId, with: { proposalId } });
  const patronage = document.pools.find((pool) => pool.key === 'patronage');
  // Nobody brought anything, so that each group's part stays; together they are the pool.
  expect(patronage?.groups?.map((group) => [group.key, group.amountRupiah, group.distributedRupiah])).toEqual([
    ['producers', 275_000n, 0n],
    ['workers', 165_000n, 0n],
    ['customers', 110_000n, 0n],
  ]);
  expect(patronage?.undistributedRupiah).toBe(550_000n);
});

import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative } from '#support/world.ts';
import {
  applications,
  apply,
  decideApplication,
  groupsOn,
  joining,
  member as memberQuery,
  placeMember,
  register,
  sharesDue,
} from './index.ts';

const h = await house();

const GROUPS = ['producers', 'workers', 'customers'];

test('the register remembers the group of every founder (Permenkop UKM 8/2021)', async () => {
  const world = await foundCooperative(h, { preset: 'multiStakeholder', members: 10, groups: GROUPS });
  const { members } = await h.ask(register, { in: world.slug, with: { whole: true } });
  expect(members.map((each) => each.groupKey)).toEqual(members.map((_each, index) => GROUPS[index % 3]));

  const [first] = members;
  const on = (day: string) =>
    inCooperative(h, world.slug, async (context) => (await groupsOn(context, day)).get(first?.id ?? ''));
  expect(await on('2026-03-02')).toBe('producers');
  expect(await on('2026-03-01')).toBeUndefined();
});

test('where the members are one body, nobody is in a group', async () => {
  const world = await foundCooperative(h, { members: 9 });
  const { members } = await h.ask(register, { in: world.slug, with: { whole: true } });
  expect(new Set(members.map((each) => each.groupKey))).toEqual(new Set([null]));
});

test('the database alone keeps groups from reaching back, from changing, and from other cooperatives', async () => {
  const world = await foundCooperative(h, { preset: 'multiStakeholder', members: 9, groups: GROUPS });
  const other = await foundCooperative(h, { preset: 'multiStakeholder', members: 9, groups: GROUPS });
  const memberId = world.worker.id;
  const place = (slug: string, fromOn: string) =>
    inCooperative(h, slug, (context) =>
      sql`insert into membership.member_group (cooperative_id, id, member_id, group_key, from_on, recorded_at)
          values (${context.cooperativeId}, ${context.newId('mgr')}, ${memberId}, 'workers', ${fromOn}, now())`.execute(
        context.tx,
      ),
    );
  await expect(place(world.slug, '2026-03-01')).rejects.toThrow(/reach back/);
  await place(world.slug, '2026-05-01');
  await expect(place(world.slug, '2026-04-30')).rejects.toThrow(/reach back/);
  await expect(place(other.slug, '2026-05-01')).rejects.toThrow(/foreign key/);
  await expect(
    inCooperative(h, world.slug, ({ tx }) => sql`update membership.member_group set group_key = 'workers'`.execute(tx)),
  ).rejects.toThrow();
  const seen = await inCooperative(h, other.slug, async (context) => (await groupsOn(context, '2026-12-31')).size);
  expect(seen).toBe(9);
});

test('shares are those of the group: the entry share at admission, each month that in which it began', async () => {
  h.clock.set('2026-03-02T02:00:00.000Z');
  const changes = [
    { path: 'stakeholders.groups.customers.entryShareRupiah', value: '100000' },
    { path: 'stakeholders.groups.customers.mandatoryShareRupiah', value: '10000' },
  ];
  const world = await foundCooperative(h, { preset: 'multiStakeholder', members: 9, groups: GROUPS, changes });
  const [grower, , customer] = world.members;
  const as = { in: world.slug, as: world.chair.personId };
  const place = { memberId: customer?.id ?? '', groupKey: 'producers', reason: 'Membeli kebun' };

  h.clock.set('2026-05-20T02:00:00.000Z');
  expect(await h.attempt(placeMember, { ...as, with: { ...place, groupKey: 'kafe' } })).toMatchObject({
    refusal: { code: 'membership.no_such_group', article: expect.stringMatching(/^Pasal \d+/) },
  });
  expect(await h.attempt(placeMember, { ...as, as: world.worker.personId, with: place })).toMatchObject({
    kind: 'forbidden',
  });
  await h.run(placeMember, { ...as, with: { ...place, fromOn: '2026-04-15' } });

  // March and April began in the old group; May is the first month of the new one.
  const standing = await h.ask(memberQuery, { ...as, with: { memberId: customer?.id ?? '' } });
  expect(standing.entryShare).toMatchObject({
    dueRupiah: 100_000n,
    missingRupiah: 0n,
    path: 'stakeholders.groups.customers.entryShareRupiah',
  });
  expect(standing.mandatoryShare.periods.map((each) => each.rupiah)).toEqual([10_000n, 10_000n, 25_000n]);
  expect(standing.mandatoryShare.path).toBe('shares.mandatoryShareRupiah');
  expect(standing.group).toMatchObject({
    now: { key: 'producers', name: 'Penghasil' },
    placements: [
      { name: 'Penghasil', fromOn: '2026-04-15', reason: 'Membeli kebun' },
      { name: 'Pelanggan', fromOn: '2026-03-02', reason: '' },
    ],
    earliestOn: '2026-04-16',
  });
  const { rows } = await h.ask(sharesDue, { ...as, with: {} });
  const owed = (memberId = '') => rows.find((row) => row.memberId === memberId)?.mandatoryShareMissingRupiah;
  expect([owed(grower?.id), owed(customer?.id)]).toEqual([75_000n, 45_000n]);

  const inGroup = async (group: string) =>
    (await h.ask(register, { in: world.slug, with: { group } })).members.map((each) => each.number);
  expect([await inGroup('producers'), await inGroup('customers'), await inGroup('-')]).toEqual([
    [1, 3, 4, 7],
    [6, 9],
    [],
  ]);
});

test('an applicant names a group and sees what it asks for; the board may correct it', async () => {
  h.clock.set('2026-03-02T02:00:00.000Z');
  const changes = [
    { path: 'stakeholders.groups.customers.entryShareRupiah', value: '100000' },
    { path: 'stakeholders.groups.workers.candidateMonths', value: 6 },
  ];
  const world = await foundCooperative(h, { preset: 'multiStakeholder', members: 9, groups: GROUPS, changes });
  const { groups } = await h.ask(joining, { in: world.slug, as: { kind: 'public' }, with: {} });
  expect(groups.map((each) => [each.name, each.entryShareRupiah, each.candidateMonths])).toEqual([
    ['Penghasil', 250_000n, 3],
    ['Pekerja', 250_000n, 6],
    ['Pelanggan', 100_000n, 3],
  ]);
  expect(groups[2]?.condition).toBe('membeli secara tetap dari Koperasi');

  const asked = (contact: string, groupKey?: string) => ({
    in: world.slug,
    as: { kind: 'public' } as const,
    with: { name: 'Wulan', contact, ...(groupKey === undefined ? {} : { groupKey }) },
  });
  expect(await h.attempt(apply, asked('wulan@contoh.example'))).toMatchObject({
    refusal: { code: 'membership.group_needed', path: 'groupKey' },
  });
  const as = { in: world.slug, as: world.chair.personId };
  const { applicationId } = await h.run(apply, asked('wulan@contoh.example', 'workers'));
  const listed = await h.ask(applications, { ...as, with: {} });
  expect(listed.applications.map((each) => each.groupKey)).toEqual(['workers']);
  h.clock.set('2026-06-02T02:00:00.000Z');
  const decided = await h.run(decideApplication, {
    ...as,
    with: { applicationId, admitted: true, groupKey: 'customers' },
  });
  const { member, entryShare } = await h.ask(memberQuery, { ...as, with: { memberId: decided.memberId ?? '' } });
  expect([member.groupKey, entryShare.dueRupiah]).toEqual(['customers', 100_000n]);
});

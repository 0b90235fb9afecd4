import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { house } from '#support/house.ts';
import { inCooperative } from '#support/in-cooperative.ts';
import { foundCooperative } from '#support/world.ts';
import { groupsOn, register } from './index.ts';

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

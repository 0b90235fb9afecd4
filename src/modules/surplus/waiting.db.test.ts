import { expect, test } from 'vitest';
import { decideHours, logHours } from '#modules/work/index.ts';
import { closeBooksOf, earn } from '#support/annual.ts';
import { house } from '#support/house.ts';
import { foundCooperative } from '#support/world.ts';
import { proposeDistribution } from './index.ts';

const h = await house();

test('a year is not divided while patronage of it waits to be entered', async () => {
  h.clock.set('2025-01-06T02:00:00.000Z');
  const world = await foundCooperative(h, { members: 9 });
  const { slug, chair, treasurer, worker } = world;
  await h.settle();
  h.clock.set('2025-03-31T10:00:00.000Z');
  const worked = { workedOn: '2025-03-20', minutes: 600, grade: 'member' };
  const { hoursId } = await h.run(logHours, { in: slug, as: worker.personId, with: worked });
  await h.run(decideHours, { in: slug, as: chair.personId, with: { hoursIds: [hoursId], approved: true } });
  await earn(h, world, '2025-03-31', 10_000_000n);
  h.clock.set('2026-01-10T02:00:00.000Z');
  await closeBooksOf(h, world, 2025);

  const propose = { in: slug, as: treasurer.personId, with: { year: 2025 } };
  expect(await h.attempt(proposeDistribution, propose)).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'surplus.patronage_waiting', params: { year: '2025', count: '2' }, path: 'year' },
  });
  await h.settle();
  await h.run(proposeDistribution, propose);
});

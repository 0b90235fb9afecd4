import { expect, test } from 'vitest';
import { house } from '#support/house.ts';
import { foundCooperative, type World } from '#support/world.ts';
import { applications, apply, decideApplication, joining } from './index.ts';

const h = await house();
const FOUNDED = '2026-03-02T02:00:00.000Z';

let applicants = 0;

async function applied(world: World, groupKey?: string): Promise<string> {
  const { applicationId } = await h.run(apply, {
    in: world.slug,
    as: { kind: 'public' },
    with: {
      name: 'Wulan',
      contact: `wulan${(applicants += 1)}@contoh.example`,
      ...(groupKey === undefined ? {} : { groupKey }),
    },
  });
  return applicationId;
}
const admit = (world: World, applicationId: string, more: object = {}) =>
  h.attempt(decideApplication, {
    in: world.slug,
    as: world.chair.personId,
    with: { applicationId, admitted: true, ...more },
  });
const listed = async (world: World) =>
  (await h.ask(applications, { in: world.slug, as: world.chair.personId, with: {} })).applications[0];

test('nobody is admitted before the candidate period is over and its hours are worked (AD, "Calon anggota")', async () => {
  h.clock.set(FOUNDED);
  const changes = [
    { path: 'membership.candidateMonths', value: 3 },
    { path: 'membership.candidateMinimumHours', value: 60 },
  ];
  const world = await foundCooperative(h, { members: 9, changes });
  expect(await h.ask(joining, { in: world.slug, as: { kind: 'public' }, with: {} })).toMatchObject({
    candidacy: { months: 3, minimumHours: 60, monthsArticle: expect.stringMatching(/^Pasal \d+/) },
    groups: [],
  });

  const id = await applied(world);
  expect(await listed(world)).toMatchObject({ candidacy: { until: '2026-06-02', over: false, minimumHours: 60 } });
  expect(await admit(world, id, { candidateHours: 80 })).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'membership.still_candidate', article: expect.stringMatching(/^Pasal \d+/) },
  });

  const onPaper = await applied(world);
  expect(await admit(world, onPaper, { candidateSince: '2025-12-01', candidateHours: 60 })).toMatchObject({
    kind: 'done',
  });

  h.clock.set('2026-06-02T02:00:00.000Z');
  expect((await listed(world))?.candidacy?.over).toBe(true);
  expect(await admit(world, id)).toMatchObject({ refusal: { code: 'membership.candidate_hours_missing' } });
  expect(await admit(world, id, { candidateHours: 59 })).toMatchObject({
    refusal: { code: 'membership.candidate_hours_short', path: 'candidateHours' },
  });
  expect(await admit(world, id, { candidateHours: 60 })).toMatchObject({ kind: 'done' });
  expect(await listed(world)).toMatchObject({ candidateHours: 60, candidacy: null });
});

test('a group asks for its own period and hours, by its own article; to refuse nobody has to wait', async () => {
  h.clock.set(FOUNDED);
  const world = await foundCooperative(h, {
    preset: 'multiStakeholder',
    members: 9,
    groups: ['producers', 'workers', 'customers'],
    changes: [
      { path: 'stakeholders.groups.workers.candidateMonths', value: 6 },
      { path: 'stakeholders.groups.workers.candidateMinimumHours', value: 100 },
      { path: 'stakeholders.groups.customers.candidateMonths', value: 0 },
    ],
  });
  const id = await applied(world, 'workers');
  expect((await listed(world))?.candidacy).toMatchObject({
    until: '2026-09-02',
    minimumHours: 100,
    monthsPath: 'stakeholders.groups.workers.candidateMonths',
  });
  const early = await admit(world, id, { candidateHours: 100 });
  const grower = await admit(world, id, { groupKey: 'producers' });
  expect([early, grower]).toMatchObject([
    { refusal: { code: 'membership.still_candidate', params: { months: '6', until: '2026-09-02' } } },
    { refusal: { code: 'membership.still_candidate', params: { months: '3', until: '2026-06-02' } } },
  ]);
  const article = (outcome: typeof early) => (outcome.kind === 'rejected' ? outcome.refusal.article : null);
  expect(article(early)).not.toBe(article(grower));

  // The board puts the applicant among the customers, who wait for nobody.
  expect(await admit(world, id, { groupKey: 'customers' })).toMatchObject({ kind: 'done' });
  const second = await applied(world, 'workers');
  expect(await admit(world, second, { admitted: false, reason: 'Belum bekerja di sini' })).toMatchObject({
    kind: 'done',
  });
});

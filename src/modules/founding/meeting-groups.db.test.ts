import { beforeAll, expect, test } from 'vitest';
import { house } from '#support/house.ts';
import {
  addFounder,
  callMeeting,
  checkIn,
  createJoinLink,
  decideItem,
  describeFounder,
  invitation,
  joinFounders,
  meetings,
  openMeeting,
  start,
  state,
} from './index.ts';

// Six growers (40 per cent), three workers and three customers (30 each) found a cooperative together.

const h = await house();
const GROUPS = ['producers', 'workers', 'customers'];
const slug = `kelompok-${process.pid}`;
const contact = (n: number): string =>
  `0858${String(process.pid % 100_000).padStart(5, '0')}${String(n).padStart(3, '0')}`;
const founders: string[] = [];
let meetingId = '';

beforeAll(async () => {
  h.clock.set('2026-03-02T02:00:00.000Z');
  const started = await h.run(start, {
    with: {
      name: 'Koperasi Kopi Rukun Sentosa',
      slug,
      city: 'Temanggung',
      preset: 'multiStakeholder',
      initiator: { name: 'Pendiri 1', contact: contact(1) },
    },
  });
  founders.push(started.founderPersonId);
  for (let n = 2; n <= 12; n += 1) {
    const added = await h.run(addFounder, { in: slug, with: { name: `Pendiri ${n}`, contact: contact(n) } });
    founders.push(added.personId);
  }
  for (const [at, personId] of founders.entries()) {
    const groupKey = at < 9 ? GROUPS[at % 3] : 'producers';
    await h.run(describeFounder, { in: slug, with: { personId, groupKey } });
  }
  const call = { heldOn: '2026-03-02', startsAt: '10:00', place: 'Balai Desa' };
  ({ meetingId } = await h.run(callMeeting, { in: slug, with: call }));
  const [chair = '', minuteTaker = ''] = founders;
  await h.run(openMeeting, { in: slug, as: chair, with: { meetingId, chair, minuteTaker } });
  await h.run(checkIn, { in: slug, as: chair, with: { meetingId, personIds: founders } });
}, 300_000);

test('whoever holds the founders’ link sees the groups before signing in, and joins as one of them', async () => {
  const bare = `undangan-${process.pid}`;
  await h.run(start, {
    with: {
      name: 'Koperasi Kopi Undangan Bersama',
      slug: bare,
      city: 'Temanggung',
      preset: 'multiStakeholder',
      initiator: { name: 'Pendiri 1', contact: contact(1) },
    },
  });
  const { token } = await h.run(createJoinLink, { in: bare, with: {} });
  const seen = (link: string) => h.ask(invitation, { in: bare, as: { kind: 'public' }, with: { token: link } });
  expect(await seen(token)).toMatchObject({ open: true, groups: GROUPS.map((key) => ({ key })) });
  expect(await seen('tebakan')).toEqual({ name: 'Koperasi Kopi Undangan Bersama', open: false, groups: [] });

  const [, second = ''] = founders;
  const join = (groupKey: string) => h.attempt(joinFounders, { in: bare, as: second, with: { token, groupKey } });
  expect(await join('investors')).toMatchObject({
    kind: 'rejected',
    refusal: { code: 'founding.no_such_group', path: 'groupKey' },
  });
  expect((await join('workers')).kind).toBe('done');
  const { founders: listed } = await h.ask(state, { in: bare, as: second, with: {} });
  expect(listed.find(({ personId }) => personId === second)).toMatchObject({ groupKey: 'workers' });

  await h.run(createJoinLink, { in: bare, with: {} });
  expect((await seen(token)).open).toBe(false);
});

const count = (group: string, votesFor: number, votesAgainst: number) => ({ group, votesFor, votesAgainst });

test('founders in groups are weighed by the draft: most heads found nothing against the weights', async () => {
  const open = { meetingId, position: 1, method: 'open' as const };
  const byHeads = await h.attempt(decideItem, { in: slug, with: { ...open, votesFor: 9, votesAgainst: 3 } });
  expect(byHeads).toMatchObject({ kind: 'rejected', refusal: { code: 'governance.count_by_group', path: 'groups' } });

  // The draft asks two thirds of those present: nine of twelve heads are three quarters, but 40 + 20 per cent of the weight.
  const against = [count('producers', 6, 0), count('workers', 0, 3), count('customers', 2, 1)];
  expect(await h.run(decideItem, { in: slug, with: { ...open, groups: against } })).toMatchObject({
    validity: 'rejected',
  });
  const inFavour = [count('producers', 6, 0), count('workers', 2, 1), count('customers', 2, 1)];
  expect(await h.run(decideItem, { in: slug, with: { ...open, groups: inFavour } })).toMatchObject({
    validity: 'valid',
  });

  const shown = (await h.ask(meetings, { in: slug, with: {} })).meetings[0];
  expect(shown?.groups.map((group) => [group.key, group.votesPresent])).toEqual([
    ['producers', 6],
    ['workers', 3],
    ['customers', 3],
  ]);
  const decisions = shown?.agenda[0]?.decisions ?? [];
  expect(decisions.map((each) => [each.validity, each.weighing?.weightFor, each.weighing?.lacks])).toEqual([
    ['rejected', '6000', ['majority']],
    ['valid', '8000', []],
  ]);
});

test('consensus of the founders needs no count', async () => {
  const decided = await h.run(decideItem, { in: slug, with: { meetingId, position: 2 } });
  expect(decided.validity).toBe('valid');
});

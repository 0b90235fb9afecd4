import { describe, expect, test } from 'vitest';
import { earliestPlacing, groupAt, groupToJoin, whyNotPlaceable, type PlacingSetting } from './groups.ts';

const GROUPS = {
  groups: [
    { key: 'growers', name: 'Petani kopi' },
    { key: 'cafes', name: 'Kafe' },
  ],
  article: 'Pasal 6 ayat (1)',
};
const member = { name: 'Sukini', admittedOn: '2026-01-19', leftOn: null };
const growers = { groupKey: 'growers', fromOn: '2026-01-19', reason: '' };
const setting = (own: Partial<PlacingSetting> = {}): PlacingSetting => ({
  today: '2026-08-01',
  placements: [growers],
  yearsClosedThrough: null,
  hasPaid: true,
  ...own,
});

describe('every member belongs to exactly one group (Permenkop UKM 8/2021)', () => {
  test('whoever names none, or one that is not there, is told which there are, and by which article', () => {
    expect(groupToJoin(null, GROUPS)).toMatchObject({
      refusal: {
        code: 'membership.group_needed',
        params: { groups: 'Petani kopi, Kafe' },
        article: 'Pasal 6 ayat (1)',
      },
    });
    expect(groupToJoin('roasters', GROUPS)).toMatchObject({
      refusal: { code: 'membership.no_such_group', params: { group: 'roasters' }, path: 'groupKey' },
    });
    expect(groupToJoin('cafes', GROUPS)).toEqual({ ok: true, value: 'cafes' });
  });

  test('where the members are one body, nobody joins a group', () => {
    const one = { groups: [], article: '' };
    expect(groupToJoin(null, one)).toEqual({ ok: true, value: null });
    expect(groupToJoin('cafes', one)).toMatchObject({ refusal: { code: 'membership.no_groups' } });
  });

  test('the group of a day is the newest that had begun', () => {
    const moved = [growers, { groupKey: 'cafes', fromOn: '2026-07-01', reason: 'Membuka kafe' }];
    expect(['2026-01-18', '2026-01-19', '2026-06-30', '2026-07-01'].map((day) => groupAt(moved, day))).toEqual([
      null,
      'growers',
      'growers',
      'cafes',
    ]);
  });
});

describe('a move to another group', () => {
  const to = (fromOn: string, own: Partial<PlacingSetting> = {}) =>
    whyNotPlaceable(member, { groupKey: 'cafes', fromOn }, setting(own))?.code ?? null;

  test('begins after the group before it, and today at the latest', () => {
    expect(to('2026-01-19')).toBe('membership.placed_too_early');
    expect(to('2026-01-20')).toBeNull();
    expect(to('2026-08-01')).toBeNull();
    expect(to('2026-08-02')).toBe('membership.placed_in_the_future');
  });

  test('never reaches back into a closed year', () => {
    const closed = { today: '2027-02-01', yearsClosedThrough: '2026-12-31' };
    expect(to('2026-12-31', closed)).toBe('membership.placed_too_early');
    expect(to('2027-01-01', closed)).toBeNull();
  });

  test('on the first day itself only while nothing was paid: the entry share is that of the group', () => {
    expect(to('2026-01-19', { hasPaid: false })).toBeNull();
  });

  test('goes somewhere else', () => {
    expect(whyNotPlaceable(member, { groupKey: 'growers', fromOn: '2026-07-01' }, setting())?.code).toBe(
      'membership.same_group',
    );
  });

  test('is nothing for after the day of leaving', () => {
    const gone = { ...member, leftOn: '2026-05-31' };
    const code = (fromOn: string) => whyNotPlaceable(gone, { groupKey: 'cafes', fromOn }, setting())?.code ?? null;
    expect(code('2026-06-01')).toBe('membership.has_left');
    expect(code('2026-05-31')).toBeNull();
  });

  test('whoever was in no group yet is placed also back into a closed year: nothing was divided by that', () => {
    const first = setting({ placements: [], today: '2027-02-01', yearsClosedThrough: '2026-12-31' });
    expect(earliestPlacing(member, first)).toBe('2026-01-20');
    expect(earliestPlacing(member, { ...first, hasPaid: false })).toBe('2026-01-19');
  });
});

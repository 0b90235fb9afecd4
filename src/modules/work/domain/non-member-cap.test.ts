import { expect, test } from 'vitest';
import { capOf, roomMinutes, usedBps, whyOverCap } from './non-member-cap.ts';

test('non-members may work exactly the cap and not a minute more (AD, "Kerja bukan anggota")', () => {
  const atCap = { memberMinutes: 4_800, nonMemberMinutes: 1_200 };
  expect(usedBps(atCap)).toBe(2_000);
  expect(roomMinutes(atCap, 2_000)).toBe(0);
  expect(whyOverCap(atCap, 2_000, 'Pasal 30')).toBeNull();
  expect(whyOverCap({ ...atCap, nonMemberMinutes: 1_201 }, 2_000, 'Pasal 30')).toEqual({
    code: 'work.non_member_cap_exceeded',
    params: { capBps: '2000', usedBps: '2002', overMinutes: '1' },
    article: 'Pasal 30',
  });
});

test('where members have not worked yet nobody else may, unless the bylaws set no limit', () => {
  const year = { memberMinutes: 0, nonMemberMinutes: 60 };
  expect(whyOverCap(year, 2_000, '')?.params).toMatchObject({ usedBps: '10000', overMinutes: '60' });
  expect(whyOverCap(year, 10_000, '')).toBeNull();
  expect(whyOverCap(year, null, '')).toBeNull();
  expect(usedBps({ memberMinutes: 0, nonMemberMinutes: 0 })).toBe(0);
});

test('a cap that is no whole minute is cut down, for the members', () => {
  expect(roomMinutes({ memberMinutes: 100, nonMemberMinutes: 0 }, 1_250)).toBe(14);
});

test('only the articles of a worker cooperative hold the cap', () => {
  const work = { nonMemberHoursCapBps: 1_500 };
  expect(capOf({ identity: { model: 'worker' }, work })).toBe(1_500);
  expect(capOf({ identity: { model: 'consumer' }, work })).toBeNull();
});

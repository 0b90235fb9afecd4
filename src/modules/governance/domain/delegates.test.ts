import { expect, test } from 'vitest';
import { bylawsFromPreset } from '#modules/bylaws/index.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';
import {
  parseNumbers,
  seatsOfGroup,
  seatsOfSection,
  whyNotByDelegates,
  whyNotByMembers,
  whyNotDelegates,
  type SendingGroup,
} from './delegates.ts';

const identity = { name: 'Koperasi Contoh Bersama', seatCity: 'Purwokerto' };
const large = bylawsFromPreset({ preset: 'consumer', identity });
const parties = bylawsFromPreset({ preset: 'multiStakeholder', identity });
const attended = (plenaryAttendance: Bylaws['stakeholders']['plenaryAttendance']): Bylaws => ({
  ...parties,
  stakeholders: { ...parties.stakeholders, plenaryAttendance },
});
const rules = { ...large.meetings, delegatesFromMembers: 50, membersPerDelegate: 10 };
const bylaws: Bylaws = { ...large, meetings: rules };
const sends = (name: string, members: number, chosen: number): SendingGroup => ({
  name,
  members,
  chosen,
  ...seatsOfSection(members, rules),
});

test('one delegate for every full number of members, at least one (AD, "satu utusan bagi setiap")', () => {
  expect([0, 1, 9, 10, 19, 20, 27].map((members) => seatsOfSection(members, rules))).toEqual([
    { seats: 0, over: 0 },
    { seats: 1, over: 0 },
    { seats: 1, over: 0 },
    { seats: 1, over: 0 },
    { seats: 1, over: 9 },
    { seats: 2, over: 0 },
    { seats: 2, over: 7 },
  ]);
});

test('a stakeholder group sends as many as its articles say, and never more than it has members', () => {
  expect([9, 4, 2, 0].map((members) => seatsOfGroup(members, 4).seats)).toEqual([4, 4, 2, 0]);
});

test('delegates meet from the number of the articles on, when every group has chosen and nobody is left out', () => {
  const groups = [sends('Utara', 30, 3), sends('Selatan', 30, 3)];
  const why = (setting: Partial<Parameters<typeof whyNotByDelegates>[1]>, of = bylaws) =>
    whyNotByDelegates(of, { members: 60, groups, ungrouped: [], ...setting }, 'Pasal 20');
  expect(why({})).toBeNull();
  expect(why({ members: 49 })).toMatchObject({
    code: 'governance.too_few_for_delegates',
    params: { members: '49', needed: '50' },
    article: 'Pasal 20',
  });
  expect(why({ ungrouped: ['Sari'] })).toMatchObject({ code: 'governance.members_without_section' });
  expect(why({ groups: [sends('Utara', 30, 3), sends('Selatan', 30, 0)] })).toMatchObject({
    code: 'governance.group_sends_nobody',
    params: { group: 'Selatan', count: '1' },
  });
  expect(why({}, { ...bylaws, meetings: { ...rules, delegatesFromMembers: 0 } })).toMatchObject({
    code: 'governance.delegates_not_allowed',
  });
  // A group without anybody has nobody to send, and keeps nobody waiting.
  expect(why({ groups: [...groups, sends('Kosong', 0, 0)] })).toBeNull();
});

test('who attends the plenary of stakeholder groups is what the articles say', () => {
  const setting = { members: 9, groups: [sends('Pekerja', 9, 1)], ungrouped: [] };
  const codes = (['delegates', 'asCalled', 'members'] as const).map((attendance) => [
    whyNotByDelegates(attended(attendance), setting, 'Pasal 12')?.code ?? null,
    whyNotByMembers(attended(attendance), 'Pasal 12')?.code ?? null,
  ]);
  expect(codes).toEqual([
    [null, 'governance.delegates_needed'],
    [null, null],
    ['governance.delegates_not_allowed', null],
  ]);
});

test('a group chooses exactly its number, each once and from its own roll', () => {
  const roll = ['ani', 'budi', 'citra'];
  const why = (named: string[]) => whyNotDelegates(named, roll, { seats: 2, over: 0 }, 'Pasal 12')?.code ?? null;
  expect([['ani', 'budi'], ['ani'], ['ani', 'ani'], ['ani', 'budi', 'citra'], ['ani', 'dedi']].map(why)).toEqual([
    null,
    'governance.wrong_number_of_delegates',
    'governance.wrong_number_of_delegates',
    'governance.wrong_number_of_delegates',
    'governance.delegate_not_in_group',
  ]);
});

test('member numbers are written as people write them', () => {
  expect(parseNumbers('3-5, 9; 4 1')).toEqual({ ok: true, value: [1, 3, 4, 5, 9] });
  for (const [text, part] of [
    ['5-3', '5-3'],
    ['1, dua', 'dua'],
    ['0', '0'],
    ['1-999999', '1-999999'],
  ] as const) {
    expect(parseNumbers(text)).toMatchObject({
      ok: false,
      refusal: { code: 'governance.numbers_unreadable', params: { part }, path: 'numbers' },
    });
  }
});

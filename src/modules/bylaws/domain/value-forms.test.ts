import { expect, test } from 'vitest';
import { articlesOf } from './text/render.ts';
import { bylawsFromPreset } from '../presets/index.ts';
import { bylawsSchema } from '../schema.ts';
import { applyChanges } from './changes.ts';
import { changesTyped, changeText, valueGroups } from './value-forms.ts';

const bylaws = bylawsFromPreset({ preset: 'worker', identity: { name: 'Koperasi Uji Coba', seatCity: 'Tegal' } });
const groups = valueGroups(bylaws, articlesOf(bylaws));
const fields = groups.flatMap((group) => group.fields);

test('every value that a form shows is typed back to exactly what it was', () => {
  const typed = changesTyped(Object.fromEntries(fields.map((field) => [field.path, field.typed])));
  expect(typed).toHaveLength(fields.length);
  const stored = bylawsSchema.encode(bylaws);
  expect(applyChanges(stored, typed)).toEqual({ ok: true, value: stored });
});

test('every value says its article, and a choice is among its choices', () => {
  for (const field of fields) {
    expect(field.article).toMatch(/^Pasal \d+/u);
    if (field.kind === 'choice') expect(field.choices.map((choice) => choice.value)).toContain(field.typed);
  }
});

test('the pools and the parts of the price say their sum', () => {
  expect(groups.map((group) => [group.key, group.sumBps])).toEqual([
    ['shares', null],
    ['decisions', null],
    ['surplus', 10_000],
    ['feeSplit', 10_000],
    ['offering', null],
  ]);
});

test('amounts and percentages are read as people write them', () => {
  expect(
    changesTyped({
      'shares.entryShareRupiah': '750.000',
      'surplus.pools.reserve.bps': '12,5',
      'surplus.pools.labour.bps': '40.25 %',
      'meetings.noticeDays': '14',
    }),
  ).toEqual([
    { path: 'shares.entryShareRupiah', value: '750000' },
    { path: 'surplus.pools.reserve.bps', value: 1250 },
    { path: 'surplus.pools.labour.bps', value: 4025 },
    { path: 'meetings.noticeDays', value: 14 },
  ]);
});

test('what cannot be read is passed on for the schema to refuse, and other fields of the form are no changes', () => {
  expect(changesTyped({ 'surplus.pools.reserve.bps': 'separuh', text: 'Usul', _key: '1' })).toEqual([
    { path: 'surplus.pools.reserve.bps', value: 'separuh' },
  ]);
});

test('what still is as the form showed it is no change', () => {
  expect(
    changesTyped({
      'was.shares.entryShareRupiah': '500000',
      'shares.entryShareRupiah': '500.000',
      'was.meetings.noticeDays': '7',
      'meetings.noticeDays': '10',
    }),
  ).toEqual([{ path: 'meetings.noticeDays', value: 10 }]);
});

test('a change reads as its name and its new value', () => {
  expect(changeText(bylaws, { path: 'shares.mandatoryShareRupiah', value: '75000' })).toEqual({
    label: { id: 'Simpanan wajib', en: 'Mandatory share (simpanan wajib)' },
    value: { id: 'Rp75.000', en: 'Rp75,000' },
  });
  expect(changeText(bylaws, { path: 'surplus.pools.reserve.bps', value: 2500 })).toMatchObject({
    label: { id: 'Bagian SHU (cadangan)' },
    value: { id: '25%' },
  });
});

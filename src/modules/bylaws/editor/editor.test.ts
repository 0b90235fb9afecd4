import { expect, test } from 'vitest';
import { applyChanges } from '../domain/changes.ts';
import { checkBylaws } from '../domain/check/check-bylaws.ts';
import { describe, LEAVES } from '../domain/leaves/index.ts';
import { leavesOf, valueAt } from '../domain/paths.ts';
import type { Bylaws } from '../model.ts';
import { bylawsFromPreset, PRESETS, type PresetName } from '../presets/index.ts';
import { bylawsSchema } from '../schema.ts';
import { editorChapters, fieldsOf, listsOf } from './chapters.ts';
import { customAt } from './customs.ts';
import { editorTyped } from './typed.ts';

const names = Object.keys(PRESETS).filter((name): name is PresetName => name in PRESETS);
const bylawsOf = (preset: PresetName): Bylaws =>
  bylawsFromPreset({ preset, identity: { name: 'Koperasi Uji Coba', seatCity: 'Tegal' } });
const worker = bylawsOf('worker');

/** What a browser sends of a form that nobody touched. */
function untouched(bylaws: Bylaws): Record<string, string | readonly string[]> {
  const chapters = editorChapters(bylaws, () => false);
  const typed = chapters
    .flatMap(fieldsOf)
    .flatMap(({ name, kind, typed: shown }) => [
      [`was.${name}`, kind === 'words' ? JSON.stringify(shown) : (shown[0] ?? '')] as const,
      ...(shown.length === 0 ? [] : [[name, kind === 'words' ? shown : (shown[0] ?? '')] as const]),
    ]);
  const keys = chapters
    .flatMap(listsOf)
    .map((list) => [`keys.${list.path}`, list.entries.map((entry) => entry.key).join(',')] as const);
  return Object.fromEntries([...typed, ...keys]);
}

/** The values that count in these bylaws and are not empty. */
const counting = (bylaws: Bylaws): string[] =>
  leavesOf(bylaws)
    .map((leaf) => leaf.path)
    .filter((path) => describe(path)?.holds?.(bylaws) !== false);

const changed = (bylaws: Bylaws, fields: Parameters<typeof editorTyped>[0]) =>
  applyChanges(bylawsSchema.encode(bylaws), editorTyped({ ...untouched(bylaws), ...fields }).changes);

test.each(names)('every value of %s is asked for in exactly one place', (preset) => {
  const bylaws = bylawsOf(preset);
  const asked = editorChapters(bylaws, () => false)
    .flatMap(fieldsOf)
    .filter((field) => field.typed.some((text) => text !== ''))
    .map((field) => field.path);
  expect(new Set(asked).size).toBe(asked.length);
  expect(new Set(asked)).toEqual(new Set(counting(bylaws)));
});

test.each(names)('a form of %s that nobody touched changes nothing and agrees to everything', (preset) => {
  const bylaws = bylawsOf(preset);
  const { changes, agreed } = editorTyped(untouched(bylaws));
  expect(changes).toEqual([]);
  expect(agreed).toEqual(expect.arrayContaining(counting(bylaws)));
});

test.each(names)('every value of %s that is typed as it was shown is stored as it was', (preset) => {
  const bylaws = bylawsOf(preset);
  const fields = editorChapters(bylaws, () => false).flatMap(fieldsOf);
  for (const { name, kind, typed } of fields) {
    if (!typed.some((text) => text !== '')) continue;
    const form = { [`was.${name}`]: '', [name]: kind === 'words' ? typed : (typed[0] ?? '') };
    const [change] = editorTyped(form).changes;
    expect(change).toEqual({ path: name, value: valueAt(bylawsSchema.encode(bylaws), name) });
  }
});

test('a new row becomes an entry with a key of its own, and a ticked one is taken away', () => {
  const result = changed(worker, {
    'remove.surplus.pools.social': 'true',
    'new.surplus.pools.0.name': 'Dana riset & inovasi',
    'new.surplus.pools.0.bps': '5',
    'new.surplus.pools.0.to': '"fund"',
    'new.surplus.pools.0.fund': '"otherFund"',
    'new.surplus.pools.1.name': '',
    'new.surplus.pools.1.bps': ' ',
  });
  const parsed = bylawsSchema.parse(result.ok ? result.value : null);
  expect(parsed.surplus.pools.map((pool) => pool.key)).toEqual([
    'labour',
    'capital',
    'reserve',
    'education',
    'dana-riset-inovasi',
  ]);
  expect(parsed.surplus.pools.at(-1)).toEqual({
    key: 'dana-riset-inovasi',
    name: 'Dana riset & inovasi',
    bps: 500,
    to: 'fund',
    fund: 'otherFund',
  });
  expect(checkBylaws(parsed).filter(({ path }) => path.startsWith('surplus'))).toEqual([]);
});

test('a key that is taken is not used twice, also by two new rows of one name', () => {
  const { changes, fieldOf } = editorTyped({
    ...untouched(worker),
    'new.work.hourGrades.0.name': 'Member',
    'new.work.hourGrades.0.hourlyRupiah': '30.000',
    'new.work.hourGrades.1.name': 'Member',
    'new.work.hourGrades.1.hourlyRupiah': '31.000',
  });
  expect(changes).toEqual([
    { path: 'work.hourGrades.member-2', value: { key: 'member-2', name: 'Member', hourlyRupiah: '30000' } },
    { path: 'work.hourGrades.member-3', value: { key: 'member-3', name: 'Member', hourlyRupiah: '31000' } },
  ]);
  expect(fieldOf('work.hourGrades.member-3.hourlyRupiah')).toBe('new.work.hourGrades.1.hourlyRupiah');
  expect(fieldOf('work.roundMinutesTo')).toBe('work.roundMinutesTo');
});

test('another part than the usual ones is written out, a ratio and an emptied optional value are read', () => {
  const form = (path: string, fields: Record<string, string | readonly string[]>) => {
    const { [path]: _given, ...others } = untouched(worker);
    return editorTyped({ ...others, ...fields }).changes;
  };
  expect(
    form('meetings.decisions.bylaws.quorum', {
      'meetings.decisions.bylaws.quorum': '{"numerator":2,"denominator":3,"strictlyMore":false}',
      'meetings.decisions.bylaws.quorum~other': 'lebih dari 3/5',
    }),
  ).toEqual([
    { path: 'meetings.decisions.bylaws.quorum', value: { numerator: 3, denominator: 5, strictlyMore: true } },
  ]);
  expect(form('work.payRatioMaximum', { 'work.payRatioMaximum': '4:1' })).toEqual([
    { path: 'work.payRatioMaximum', value: { numerator: 4, denominator: 1 } },
  ]);
  expect(form('surplus.capitalBase', { 'surplus.capitalBase': 'entryShare' })).toEqual([
    { path: 'surplus.capitalBase', value: ['entryShare'] },
  ]);
  // Nothing ticked is an empty list, and a value that must be there is passed on as empty: the schema refuses both.
  expect(form('surplus.capitalBase', {})).toEqual([{ path: 'surplus.capitalBase', value: [] }]);
  expect(form('identity.seatCity', { 'identity.seatCity': '' })).toEqual([{ path: 'identity.seatCity', value: '' }]);
});

test('what others choose is counted over the model rules', () => {
  const custom = customAt('meetings.noticeDays');
  expect(custom?.models).toBe(names.length);
  expect(custom?.most).toEqual({ id: '7 hari', en: '7 days' });
  expect(customAt('identity.name')).toBeNull();
});

test('every leaf of the table is reached, in a chapter or in a row that can be added', () => {
  const reached = new Set(
    editorChapters(worker, () => false).flatMap((chapter) => [
      ...fieldsOf(chapter).map((field) => field.path),
      ...listsOf(chapter).flatMap((list) => list.blank.flat().map((field) => field.path)),
    ]),
  );
  const single = Object.keys(LEAVES).filter((leaf) => !leaf.includes('*') && describe(leaf)?.holds?.(worker) !== false);
  expect(single.filter((leaf) => !reached.has(leaf))).toEqual([]);
});

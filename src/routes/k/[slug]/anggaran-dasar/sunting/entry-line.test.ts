import { describe, expect, test } from 'vitest';
import { bylawsFromPreset, bylawsSchema, editorAnswer, type EditorList } from '#modules/bylaws/index.ts';
import { typedFigure, typedSum, typedWords } from './entry-line.ts';

function pools(): EditorList {
  const before = bylawsFromPreset({
    preset: 'platform',
    identity: { name: 'Koperasi Bersih Jaya', seatCity: 'Tegal' },
  });
  const stored = bylawsSchema.encode(before);
  const { chapter } = editorAnswer({ stored, before, changes: [], isDecided: () => false, chapter: 'surplus' });
  const lists = (chapter?.blocks ?? []).flatMap((block) => (block.kind === 'list' ? [block.list] : []));
  return lists.find((list) => list.path === 'surplus.pools') ?? expect.fail('no pools');
}

const reading =
  (typed: Readonly<Record<string, string>>) =>
  (name: string, given: readonly string[]): readonly string[] =>
    name in typed ? [typed[name] ?? ''] : given;

describe('what the parts of the surplus come to while they are typed', () => {
  const list = pools();

  test('is the whole as the model has them', () => {
    expect(typedSum(list, reading({}))).toBe(10_000);
  });

  test('follows what is typed, with a comma, and says 105 % where it is 105 %', () => {
    expect(typedSum(list, reading({ 'surplus.pools.reserve.bps': '30' }))).toBe(10_500);
    expect(typedSum(list, reading({ 'surplus.pools.reserve.bps': '24,5 %' }))).toBe(9_950);
  });

  test('counts a row that is new, and neither one that is taken away nor a part of another part', () => {
    expect(typedSum(list, reading({ 'new.surplus.pools.0.bps': '5' }))).toBe(10_500);
    expect(typedSum(list, reading({ 'remove.surplus.pools.social': 'true' }))).toBe(9_500);
    const within = { 'new.surplus.pools.0.bps': '40', 'new.surplus.pools.0.of': '"social"' };
    expect(typedSum(list, reading(within))).toBe(10_000);
  });
});

test('an entry is known by its number and by whom it goes to', () => {
  const fields = pools().entries.find((entry) => entry.key === 'patronage')?.fields ?? [];
  expect(typedFigure('id', fields)).toBe('50%');
  expect(typedWords('en', fields)).toBe('the members · their earnings from orders');
});

import { describe as group, expect, test } from 'vitest';
import { bylawsFromPreset } from '../../presets/index.ts';
import { leavesOf } from '../paths.ts';
import { describe, leafPathOf, LEAVES } from './index.ts';

const bylaws = bylawsFromPreset({ preset: 'platform', identity: { name: 'Koperasi Antar Kota', seatCity: 'Tegal' } });

group('the table of leaves', () => {
  test('describes every value that a document has', () => {
    expect(leavesOf(bylaws).filter((leaf) => !describe(leaf.path))).toEqual([]);
  });

  test('finds the entry of a list, of a list in a list, and of a kind of decision', () => {
    expect(leafPathOf('surplus.pools.reserve.bps')).toBe('surplus.pools.*.bps');
    expect(leafPathOf('surplus.pools.patronage.groups.workers.by')).toBe('surplus.pools.*.groups.*.by');
    expect(leafPathOf('meetings.decisions.bylaws.majority')).toBe('meetings.decisions.*.majority');
    expect(leafPathOf('surplus.pools.reserve')).toBeNull();
    expect(leafPathOf('nowhere.at.all')).toBeNull();
  });

  test('refuses by law only where the law itself was read', () => {
    const bounds = Object.values(LEAVES).flatMap((leaf) => leaf.bounds);
    expect(bounds.filter((bound) => bound.kind === 'law' && bound.confidence !== 'read')).toEqual([]);
  });

  test('has words for every choice that the presets make', () => {
    const choices = leavesOf(bylaws).filter((leaf) =>
      ['word', 'words', 'sequence'].includes(describe(leaf.path)?.unit ?? ''),
    );
    const wordless = choices.filter(({ path, value }) =>
      [value].flat().some((each) => !describe(path)?.words?.[String(each)]),
    );
    expect(wordless.map((leaf) => leaf.path)).toEqual([]);
  });

  test('asks every question and names every value in both languages', () => {
    const texts = Object.values(LEAVES).flatMap(({ label, question }) => [
      label.id,
      label.en,
      question.id,
      question.en,
    ]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(
      Object.values(LEAVES).filter(({ question }) => !question.id.endsWith('?') && !question.id.endsWith('.')),
    ).toEqual([]);
  });
});

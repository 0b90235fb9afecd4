import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bylawsFromPreset } from '../../presets/index.ts';
import { legalText } from './render.ts';
import { piecesBetween, wordChanges } from './word-changes.ts';

const worker = bylawsFromPreset({ preset: 'worker', identity: { name: 'Koperasi Uji Coba', seatCity: 'Tegal' } });

test('without what was added the pieces are the older text, without what was removed the newer, word by word', () => {
  const word = fc.constantFrom('rapat', 'anggota', 'sah,', 'apabila', '7', '(tujuh)', 'hari', '\n');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' ').replaceAll(/ ?\n ?/gu, '\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = piecesBetween(before, after);
      const side = (left: string) =>
        pieces
          .filter((piece) => piece.kind !== left)
          .map((piece) => piece.text)
          .join('');
      expect(side('added').trim()).toBe(before.trim());
      expect(side('removed').trim()).toBe(after.trim());
    }),
  );
});

test('a changed number marks exactly its own words, in its own article, in both languages', () => {
  const after = { ...worker, meetings: { ...worker.meetings, noticeDays: 14 } };
  const changed = wordChanges(legalText(worker), legalText(after)).filter((each) => each.state !== 'same');
  expect(changed).toHaveLength(1);
  const marked = (locale: 'id' | 'en') =>
    changed[0]?.lines[locale].flat().flatMap(({ kind, text }) => (kind === 'same' ? [] : [`${kind}: ${text.trim()}`]));
  expect(marked('id')).toEqual(['removed: 7 (tujuh)', 'added: 14 (empat belas)']);
  expect(marked('en')).toEqual(['removed: 7', 'added: 14']);
});

test('an item that only one version has is a line of its own', () => {
  const pools = [...worker.surplus.pools, { key: 'riset', name: 'dana riset', bps: 0, to: 'reserve' as const }];
  const after = { ...worker, surplus: { ...worker.surplus, pools } };
  const [division] = wordChanges(legalText(worker), legalText(after)).filter((each) => each.key === 'division');
  const added = division?.lines.id.filter((line) => line.every((piece) => piece.kind === 'added'));
  expect(added?.map((line) => line.map((piece) => piece.text).join(''))).toEqual([
    expect.stringContaining('untuk dana riset, ditambahkan pada cadangan'),
  ]);
});

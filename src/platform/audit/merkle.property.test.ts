import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { merklePath, merkleRoot, rootFrom } from './merkle.ts';

const leaves = fc.array(fc.string(), { minLength: 1, maxLength: 70 });

test('every leaf of a tree leads to its root by its own path', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (all, any) => {
      const at = any % all.length;
      expect(rootFrom(all[at] ?? '', merklePath(all, at))).toBe(merkleRoot(all));
    }),
  );
});

test('another leaf by the same path does not', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), fc.string(), (all, any, other) => {
      const at = any % all.length;
      fc.pre(all[at] !== other);
      expect(rootFrom(other, merklePath(all, at))).not.toBe(merkleRoot(all));
    }),
  );
});

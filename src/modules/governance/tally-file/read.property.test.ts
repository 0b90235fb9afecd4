import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBallotFile } from './read.ts';

const SAMPLES = [
  '3 2\n4 1 2 0\n2 3 0\n1 2=1 0\n0\n"Ani"\n"Budi"\n"Citra"\n"Pengurus"\n',
  'count,rank1,rank2\n4,Budi,Ani\n3,undervote,Budi\n2,overvote,"A, b"\n',
  'count,A,B,C\n4,1,2,\n2,3,3,1\n',
  'A;B;C\r\n1;2;3\r\n0;1;0\r\n',
];
const WISHES = (['ranking', 'levels', 'marks'] as const).map((reads) => ({ reads, votesPerPaper: () => 2 }));

test('a damaged file is either read or refused with a line, never anything else', () => {
  const damage = fc.record({
    sample: fc.constantFrom(...SAMPLES),
    wish: fc.constantFrom(...WISHES),
    at: fc.nat(),
    cut: fc.nat(6),
    put: fc.uint8Array({ maxLength: 6 }),
  });
  fc.assert(
    fc.property(damage, ({ sample, wish, at, cut, put }) => {
      const whole = new TextEncoder().encode(sample);
      const place = at % whole.length;
      const bytes = Uint8Array.from([...whole.subarray(0, place), ...put, ...whole.subarray(place + cut)]);
      const result = readBallotFile(bytes, wish);
      const grouped = result.ok ? result.value.contents.groups.reduce((sum, { weight }) => sum + weight, 0n) : 0n;
      expect(grouped).toBeLessThanOrEqual(result.ok ? result.value.contents.ballots : 0n);
      expect(result.ok ? 'line.1' : result.refusal.path).toMatch(/^line\.[1-9][0-9]*$/);
    }),
    { numRuns: 2_000 },
  );
});

test('a file cut off anywhere in its papers is refused, whatever its line ends', () => {
  const blt = SAMPLES[0] ?? '';
  fc.assert(
    fc.property(fc.integer({ min: 1, max: blt.length - 12 }), fc.constantFrom('\n', '\r\n'), (length, end) => {
      const bytes = new TextEncoder().encode(blt.slice(0, length).replaceAll('\n', end));
      expect(readBallotFile(bytes, { reads: 'ranking', votesPerPaper: () => 1 }).ok).toBe(false);
    }),
  );
});

import { expect, test } from 'vitest';
import { createIds } from '#platform/clock/ids.ts';
import { isId, makeId } from './id.ts';

const zeros = new Uint8Array(8);

test('an id is a TypeID: a kind and a UUIDv7 in base 32 (typeid spec, valid.yml)', () => {
  // uuid 01890a5d-ac96-774b-bcce-b302099a8057 is the specification's own example of a version 7 id.
  const random = Uint8Array.from([0xbc, 0xce, 0xb3, 0x02, 0x09, 0x9a, 0x80, 0x57]);
  expect(makeId('prefix', 0x01890a5dac96, 0x74b, random)).toBe('prefix_01h455vb4pex5vsknk084sn02q');
});

test('says its kind, and nothing else is an id', () => {
  const id = makeId('mem', 1_700_000_000_000, 0, zeros);
  expect([isId(id, 'mem'), isId(id), isId(id, 'ord'), isId(`${id}x`), isId('mem_')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('ten thousand ids of one millisecond keep the order in which they were made', () => {
  const newId = createIds({ random: (length) => crypto.getRandomValues(new Uint8Array(length)) });
  const made = Array.from({ length: 10_000 }, () => newId('mem', '2026-03-02T02:00:00.000Z'));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});

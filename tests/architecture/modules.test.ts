import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MODULES } from './modules.ts';
import { projectRoot } from './sample-project.ts';

const known = Object.keys(MODULES);

test('every room of the house stands in the table of who may know whom', () => {
  const rooms = readdirSync(join(projectRoot, 'src/modules'), { withFileTypes: true });
  expect(rooms.filter((room) => room.isDirectory() && !known.includes(room.name)).map(({ name }) => name)).toEqual([]);
});

test('the table names modules that stand in it, and nobody knows himself', () => {
  for (const [name, { knows, hears = [] }] of Object.entries(MODULES)) {
    expect([...knows, ...hears].filter((other) => !known.includes(other) || other === name)).toEqual([]);
  }
});

test('the arrows never turn round: no module knows, through others, itself', () => {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const other of MODULES[from]?.knows ?? []) {
      if (!seen.has(other)) reach(other, seen.add(other));
    }
    return seen;
  };
  expect(known.filter((name) => reach(name).has(name))).toEqual([]);
});

test('the ledger is at the bottom and knows nobody', () => {
  expect(MODULES['ledger']).toEqual({ knows: [] });
});

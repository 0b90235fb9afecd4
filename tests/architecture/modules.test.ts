import { readdirSync, readFileSync } from 'node:fs';
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

test('the map in ARCHITECTURE.md shows the table as it is', () => {
  const map = readFileSync(join(projectRoot, 'ARCHITECTURE.md'), 'utf8');
  const section = /## Who may know whom\n([\s\S]*?)\n## /u.exec(map)?.[1] ?? '';
  const rows = [...section.matchAll(/^\| `([a-z]+)`\s*\|[^|]*\|([^|]*)\|$/gmu)];
  const drawn = Object.fromEntries(
    rows.map(([, name = '', cell = '']) => [name, cell.split(',').flatMap((word) => word.trim() || [])]),
  );
  const before = (name: string): string[] =>
    known.slice(0, known.indexOf(name)).filter((other) => other !== 'inspection');
  for (const name of known) {
    const words = drawn[name] ?? ['missing'];
    const { knows, hears = [] } = MODULES[name] ?? { knows: [] };
    const said = words[0]?.startsWith('all of the above') ? before(name) : words;
    expect([name, ...said.toSorted()]).toEqual([name, ...[...knows, ...hears.map((other) => `(${other})`)].toSorted()]);
  }
});

import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { Bylaws } from './model.ts';
import { bylawsFromPreset } from './presets/index.ts';
import { bylawsSchema, type sections } from './schema.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Writable<T> = T extends bigint ? T : { -readonly [K in keyof T]: Writable<T[K]> };

test('the schema and the model describe the same document', () => {
  const same: Same<z.output<z.ZodObject<typeof sections>>, Writable<Bylaws>> = true; // where they differ this does not compile
  expect(same).toBe(true);
});

test('bylaws that were stored before they said who attends the plenary leave it to the notice of each meeting', () => {
  const identity = { name: 'Koperasi Multi Pihak Kopi Bersama', seatCity: 'Purwokerto' };
  const bylaws = bylawsFromPreset({ preset: 'multiStakeholder', identity });
  const { stakeholders, ...others } = bylawsSchema.encode(bylaws);
  const { plenaryAttendance: _later, ...stored } = stakeholders;
  expect(bylawsSchema.parse({ ...others, stakeholders: stored })).toEqual(bylaws);
});

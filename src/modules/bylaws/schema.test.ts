import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { Bylaws } from './model.ts';
import type { sections } from './schema.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Writable<T> = T extends bigint ? T : { -readonly [K in keyof T]: Writable<T[K]> };

test('the schema and the model describe the same document', () => {
  const same: Same<z.output<z.ZodObject<typeof sections>>, Writable<Bylaws>> = true; // where they differ this does not compile
  expect(same).toBe(true);
});

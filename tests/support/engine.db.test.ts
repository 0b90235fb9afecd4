import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#platform/db/client.server.ts';
import { testDatabase } from './house.ts';

let database: Database;

beforeAll(async () => {
  database = await openDatabase(await testDatabase());
});
afterAll(() => database.close());

const one = async <T>(query: ReturnType<typeof sql<T>>): Promise<T | undefined> =>
  database.transaction(async (tx) => (await query.execute(tx)).rows[0]);

test('the engine under test is PostgreSQL 18, embedded or a server', async () => {
  const answer = await one(sql<{ number: number }>`select current_setting('server_version_num')::int as number`);
  expect(Math.trunc((answer?.number ?? 0) / 10_000)).toBe(18);
});

test('text is UTF-8 and sorts by code point on both engines, so that a list is the same list everywhere', async () => {
  const answer = await one(
    sql<{ encoding: string; names: string[] }>`
      select current_setting('server_encoding') as encoding, array_agg(name order by name collate "C") as names
      from unnest(array['ani', 'Éka', 'Budi']) as name`,
  );
  expect(answer).toEqual({ encoding: 'UTF8', names: ['Budi', 'ani', 'Éka'] });
});

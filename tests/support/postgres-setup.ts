import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test run's PostgreSQL server, in the project that runs on one; elsewhere nothing is provided. */
    postgresUrl: string;
  }
}

/** Vitest's global setup of the `postgres` project: one server for all its files, gone afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  // A role belongs to the whole server: two workers that migrate at once would both create it.
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('create role sokoguru_bound nologin nobypassrls');
  await client.end();
  project.provide('postgresUrl', server.url);
  return () => server.stop();
}

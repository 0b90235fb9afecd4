import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { createApp, type App } from '#app';
import type { Instant } from '#kernel/calendar.ts';
import type { DatabaseOptions } from '#platform/db/client.server.ts';
import type { Caller } from '#platform/access/actor.ts';
import { ask, execute } from '#platform/registry/execute.ts';
import type { Clock } from '#platform/registry/machine.ts';
import type { Outcome } from '#platform/registry/outcome.ts';
import type { Command, Query } from '#platform/registry/use-case.ts';
import type * as z from 'zod';

/** A clock that stands until a test moves it. */
export interface SteadyClock extends Clock {
  set(now: Instant): void;
}

/** A clock that starts at a moment and stands there. */
export function steadyClock(start: Instant): SteadyClock {
  let current = start;
  return {
    now: () => current,
    random: (length) => randomBytes(length),
    set(now) {
      current = now;
    },
  };
}

/** The running house for tests of one file. */
export interface House {
  readonly app: App;
  readonly clock: SteadyClock;
  /** Runs a command that must succeed, and answers its value; the refusal fails the test with its code. */
  run<In extends z.ZodType, Out extends z.ZodType>(
    command: Command<string, In, Out>,
    call: HouseCall<z.input<In>>,
  ): Promise<z.output<Out>>;
  /** Runs a command and answers however it ends. */
  attempt<In extends z.ZodType, Out extends z.ZodType>(
    command: Command<string, In, Out>,
    call: HouseCall<unknown>,
  ): Promise<Outcome<z.output<Out>>>;
  /** Asks a query that must be answered. */
  ask<In extends z.ZodType, Out extends z.ZodType>(
    query: Query<string, In, Out>,
    call: HouseCall<z.input<In>>,
  ): Promise<z.output<Out>>;
  /** Runs every reaction that waits. */
  settle(): Promise<void>;
}

export interface HouseCall<In> {
  readonly in?: string | null;
  /** A person's id, or the system. */
  readonly as?: string | Caller;
  readonly with: In;
  readonly key?: string;
}

const SYSTEM: Caller = { kind: 'system', name: 'test' };

/** Where the clock stands at the beginning of every file of tests. */
export const START: Instant = '2026-03-02T02:00:00.000Z';

let shared: Promise<House> | undefined;

/**
 * One migrated database per worker, shared by its test files, on the engine that `SOKOGURU_TEST_DATABASE` names (a
 * `postgres://` address; without it PGlite in memory). Each test makes its own cooperative; nothing is rolled back.
 */
export async function house(): Promise<House> {
  shared ??= open();
  const own = await shared;
  own.clock.set(START);
  return own;
}

/** An empty database of this worker's own, on the engine under test. */
export async function testDatabase(): Promise<DatabaseOptions> {
  const url = process.env['SOKOGURU_TEST_DATABASE'];
  if (url) return { url: await freshDatabase(url) };
  const template = process.env['SOKOGURU_TEST_TEMPLATE'];
  return template ? { from: new Blob([readFileSync(template)], { type: 'application/x-gzip' }) } : {};
}

async function open(): Promise<House> {
  const clock = steadyClock(START);
  const app = await createApp({
    database: await testDatabase(),
    clock,
    log: pino({ level: process.env['SOKOGURU_LOG'] ?? 'fatal' }),
  });
  return houseOf(app, clock);
}

/** A house around an app that is already open. */
export function houseOf(app: App, clock: SteadyClock): House {
  const callerOf = (as: string | Caller | undefined): Caller =>
    as === undefined ? SYSTEM : typeof as === 'string' ? { kind: 'person', personId: as } : as;
  return {
    app,
    clock,
    async run(command, call) {
      return valueOf(
        command.name,
        await execute(app, command, {
          caller: callerOf(call.as),
          cooperative: call.in ?? null,
          input: call.with,
          idempotencyKey: call.key,
        }),
      );
    },
    attempt: (command, call) =>
      execute(app, command, {
        caller: callerOf(call.as),
        cooperative: call.in ?? null,
        input: call.with,
        idempotencyKey: call.key,
      }),
    async ask(query, call) {
      return valueOf(
        query.name,
        await ask(app, query, { caller: callerOf(call.as), cooperative: call.in ?? null, input: call.with }),
      );
    },
    settle: () => app.jobs.settle(),
  };
}

function valueOf<T>(name: string, outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(
    `${name} ended ${outcome.kind}: ${JSON.stringify('refusal' in outcome ? outcome.refusal : 'issues' in outcome ? outcome.issues : outcome)}`,
  );
}

/** A database of this worker's own on the test server. */
async function freshDatabase(url: string): Promise<string> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const name = `sokoguru_${process.pid}_${randomBytes(4).toString('hex')}`;
  await client.query(`create database ${name}`);
  await client.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}

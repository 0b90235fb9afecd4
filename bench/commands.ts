// Commands a second through the registry (validation, permission, transaction, row-level security, key, activity log): on PGlite in
// memory and, with BENCH_POSTGRES=1, on the PostgreSQL 18 that npm brings. `node bench/commands.ts`
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { createApp } from '#app';
import { recordExpense } from '#modules/ledger/index.ts';
import { register } from '#modules/membership/index.ts';
import { houseOf, steadyClock } from '#support/house.ts';
import { startPostgres } from '#support/postgres.ts';
import { foundCooperative } from '#support/world.ts';

const COMMANDS = 400;
const CLIENTS = 8;

/** Milliseconds and how many a second. */
async function measure(what: string, count: number, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const processor = process.cpuUsage();
  await work();
  const wall = performance.now() - began;
  const used = process.cpuUsage(processor);
  const perSecond = ((count * 1000) / wall).toFixed(0);
  const own = ((used.user + used.system) / 1000 / count).toFixed(2);
  process.stdout.write(
    `${what.padEnd(56)} ${perSecond.padStart(6)}/s  ${(wall / count).toFixed(2).padStart(7)} ms each, own processor ${own} ms\n`,
  );
}

async function run(engine: string, url?: string): Promise<void> {
  const clock = steadyClock('2026-03-02T02:00:00.000Z');
  const app = await createApp({ database: url ? { url } : {}, clock, log: pino({ level: 'fatal' }) });
  const house = houseOf(app, clock);
  const { slug, treasurer } = await foundCooperative(house, { members: 9 });
  const expense = (memo: string, key?: string) =>
    house.run(recordExpense, {
      in: slug,
      as: treasurer.personId,
      ...(key ? { key } : {}),
      with: { occurredOn: '2026-03-02', amount: '1000', account: '61100', paidFrom: 'bank', memo },
    });
  for (let i = 0; i < 50; i += 1) await expense(`warm ${i}`);
  await measure(`${engine}: a command that posts, one client`, COMMANDS, async () => {
    for (let i = 0; i < COMMANDS; i += 1) await expense(`one ${i}`);
  });
  await measure(`${engine}: the same with an idempotency key`, COMMANDS, async () => {
    for (let i = 0; i < COMMANDS; i += 1) await expense(`keyed ${i}`, `k${i}`);
  });
  await measure(`${engine}: the same, ${CLIENTS} clients`, COMMANDS, () =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let i = 0; i < COMMANDS / CLIENTS; i += 1) await expense(`many ${client} ${i}`);
      }),
    ),
  );
  await measure(`${engine}: a query (member register)`, COMMANDS, async () => {
    for (let i = 0; i < COMMANDS; i += 1) await house.ask(register, { in: slug, as: treasurer.personId, with: {} });
  });
  await app.close();
}

await run('PGlite in memory');
if (process.env['BENCH_POSTGRES'] === '1') {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await client.query(`create database ${name}`);
  await client.end();
  const own = new URL(server.url);
  own.pathname = `/${name}`;
  await run('PostgreSQL 18', own.href);
  await server.stop();
}

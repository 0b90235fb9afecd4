// How many entries a second the journal takes: `node bench/postings.ts`, on PGlite in memory or, with DATABASE_URL, on a
// PostgreSQL server (a database of its own is made there and dropped). Every entry touches the one hot cash account.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createApp } from '#app';
import { closeMonth, moveMoney, openChart, postMany, trialBalance, verifyLedger } from '#modules/ledger/index.ts';
import { credit, debit, type EntryDraft } from '#modules/ledger/model.ts';
import { bareCooperative, inCooperative } from '#support/in-cooperative.ts';
import { houseOf, steadyClock, type House } from '#support/house.ts';

const SINGLES = 300;
const BATCHES = 20;
const BATCH_ENTRIES = 1_000;
const CLIENTS = 8;

const url = process.env['DATABASE_URL'];
let name = 0;

interface Moment {
  readonly wall: number;
  readonly processor: number;
}

/** The wall clock, and this process's processor time: on PGlite that is all the work, whatever else the machine does. */
function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1_000 };
}

function report(what: string, count: number, began: Moment): void {
  const ended = now();
  const wall = ended.wall - began.wall;
  const processor = ended.processor - began.processor;
  const column = (value: number): string => value.toFixed(0).padStart(7);
  const perSecond = column((count * 1_000) / wall);
  process.stdout.write(`${what.padEnd(52)} ${perSecond}/s ${column(wall)} ms, processor ${column(processor)} ms\n`);
}

function draft(member: number, occurredOn: string): EntryDraft {
  name += 1;
  return {
    occurredOn,
    kind: 'savings_deposited',
    source: `bench:${name}`,
    memo: 'setoran',
    lines: [
      debit('cash', 10_000n),
      credit('voluntary_savings', 10_000n, { memberId: `mem_0${String(member).padStart(25, '0')}` }),
    ],
  };
}

const drafts = (count: number, occurredOn: string): EntryDraft[] =>
  Array.from({ length: count }, (_, index) => draft(index % 1_000, occurredOn));

async function single(home: House, slug: string): Promise<void> {
  const moved = { occurredOn: '2025-01-10', amount: '5', from: 'cash', to: 'bank', memo: 'setor' } as const;
  await home.run(moveMoney, { in: slug, with: moved });
}

async function measure(home: House): Promise<void> {
  const slug = await bareCooperative(home, (context) => openChart(context, 'standard', { openedOn: '2025-01-01' }));
  await single(home, slug);

  let began = now();
  for (let i = 0; i < SINGLES; i += 1) await single(home, slug);
  report('one entry a command, one after the other', SINGLES, began);

  began = now();
  const client = async (): Promise<void> => {
    for (let i = 0; i < SINGLES / CLIENTS; i += 1) await single(home, slug);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  report(`one entry a command, ${CLIENTS} at once on one cooperative`, SINGLES, began);

  began = now();
  for (let i = 0; i < BATCHES; i += 1) {
    await inCooperative(home, slug, (context) => postMany(context, drafts(BATCH_ENTRIES, '2025-01-10')));
  }
  report(`batches of ${BATCH_ENTRIES} entries`, BATCHES * BATCH_ENTRIES, began);

  began = now();
  await home.ask(trialBalance, { in: slug, with: {} });
  report('trial balance from the lines', 1, began);
  began = now();
  await home.run(closeMonth, { in: slug, with: {} });
  report('close of the month', 1, began);
  began = now();
  await home.ask(trialBalance, { in: slug, with: {} });
  report('trial balance from the closed month', 1, began);
  began = now();
  const { findings, checked } = await inCooperative(home, slug, verifyLedger);
  report(`proof of ${checked['entries']} entries, ${findings.length} findings`, checked['entries'] ?? 0, began);
}

async function onServer(server: string, work: (database: string) => Promise<void>): Promise<void> {
  const own = `sokoguru_bench_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${own}`);
  const address = new URL(server);
  address.pathname = `/${own}`;
  try {
    await work(address.href);
  } finally {
    await admin.query(`drop database ${own}`);
    await admin.end();
  }
}

async function run(database: string | undefined): Promise<void> {
  const clock = steadyClock('2026-03-02T02:00:00.000Z');
  const app = await createApp({ database: database ? { url: database } : {}, clock });
  process.stdout.write(`${app.database.kind}\n`);
  try {
    await measure(houseOf(app, clock));
  } finally {
    await app.close();
  }
}

await (url ? onServer(url, run) : run(undefined));

import { PgBoss, type Db } from 'pg-boss';
import type { Logger } from 'pino';
import { sql } from 'kysely';
import type { Database, Tx } from '../db/client.server.ts';
import type { Reaction, Schedule, DomainEvent } from '../registry/use-case.ts';

/** How often an idle worker looks for jobs; a fresh event wakes it at once. */
const POLLING_SECONDS = 5;
/** A reaction that fails is tried again this often, ever more slowly; then its job stays in the failed queue, to be looked at. */
const RETRIES = 8;
const RETRY_SECONDS = 2;
/** Jobs taken at a time. */
const BATCH = 50;
const FAILED_QUEUE = 'failed-reactions';

/** Runs one event through one reaction; throws when it must be tried again. */
export type RunReaction = (reaction: Reaction, event: DomainEvent) => Promise<void>;

/** The queue: jobs in the same database as the facts they follow from. */
export interface Jobs {
  /** Sends a reaction's jobs inside a transaction. */
  send(tx: Db, reaction: string, events: readonly DomainEvent[]): Promise<void>;
  /** Events of a cooperative whose jobs for this reaction have not succeeded yet, also those that were given up. */
  waiting(tx: Tx, reaction: Pick<Reaction, 'name' | 'on'>, cooperativeId: string): Promise<readonly DomainEvent[]>;
  /** Tells idle workers that events with these names have just been committed. */
  wake(eventNames: readonly string[]): void;
  /** Creates the queues; needed before the first send. */
  start(): Promise<void>;
  /** Starts the workers of this process. */
  work(): Promise<void>;
  /** Runs everything that waits, here and now: for tests, the demonstration and the command line. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly database: Database;
  readonly log: Logger;
  readonly reactions: readonly Reaction[];
  readonly schedules: readonly Schedule[];
  readonly run: RunReaction;
  readonly runSchedule: (schedule: Schedule) => Promise<void>;
}

const scheduleQueue = (schedule: Schedule): string => `schedule-${schedule.name}`;

/** The queue over pg-boss. */
export function createJobs(options: JobsOptions): Jobs {
  const { database, log, reactions, schedules } = options;
  const boss = new PgBoss({
    db: database.boss,
    backend: database.kind,
    supervise: database.kind === 'postgres',
    schedule: true,
  });
  boss.on('error', (error: unknown) => log.error({ error }, 'the job queue failed'));
  const workers = new Map<string, string>();

  async function runBatch(reaction: Reaction, events: readonly DomainEvent[]): Promise<void> {
    for (const event of events) await options.run(reaction, event);
  }

  return {
    async start() {
      await boss.start();
      await boss.createQueue(FAILED_QUEUE);
      for (const { name } of reactions) {
        await boss.createQueue(name, {
          retryLimit: RETRIES,
          retryDelay: RETRY_SECONDS,
          retryBackoff: true,
          deadLetter: FAILED_QUEUE,
        });
      }
      for (const schedule of schedules) await boss.createQueue(scheduleQueue(schedule), { retryLimit: 2 });
    },
    async send(tx, reaction, events) {
      await boss.insert(
        reaction,
        events.map((event) => ({ data: event })),
        { db: tx },
      );
    },
    async waiting(tx, { name, on }, cooperativeId) {
      const found = await sql<{ event: DomainEvent }>`
        select data as event from pgboss.job
        where (name = ${name} or (name = ${FAILED_QUEUE} and data->>'name' = ${on}))
          and state in ('created', 'retry', 'active') and data->>'cooperativeId' = ${cooperativeId}`.execute(tx);
      return found.rows.map((row) => row.event);
    },
    wake(eventNames) {
      for (const reaction of reactions) {
        const worker = workers.get(reaction.name);
        if (worker && eventNames.includes(reaction.on)) boss.notifyWorker(worker);
      }
    },
    async work() {
      for (const reaction of reactions) {
        const worker = await boss.work<DomainEvent>(
          reaction.name,
          { pollingIntervalSeconds: POLLING_SECONDS },
          async (jobs) =>
            runBatch(
              reaction,
              jobs.map((job) => job.data),
            ),
        );
        workers.set(reaction.name, worker);
      }
      for (const schedule of schedules) {
        await boss.schedule(scheduleQueue(schedule), schedule.cron, null, { tz: 'Asia/Jakarta' });
        await boss.work(scheduleQueue(schedule), { pollingIntervalSeconds: POLLING_SECONDS }, () =>
          options.runSchedule(schedule),
        );
      }
    },
    async settle() {
      for (let found = true; found;) {
        found = false;
        for (const reaction of reactions) {
          const jobs = await boss.fetch<DomainEvent>(reaction.name, { batchSize: BATCH });
          if (jobs.length === 0) continue;
          found = true;
          await runBatch(
            reaction,
            jobs.map((job) => job.data),
          );
          await boss.complete(
            reaction.name,
            jobs.map((job) => job.id),
          );
        }
      }
    },
    stop: () => boss.stop({ graceful: true, close: false, timeout: 5_000 }),
  };
}

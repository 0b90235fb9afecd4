import { pino, type Logger } from 'pino';
import { bylaws } from '#modules/bylaws/index.ts';
import { messageGateway } from '#gateways/message/of-environment.ts';
import { createLogin, findTenant, identity, rolesOf, type Login } from '#modules/identity/index.ts';
import type { MessageGateway } from '#modules/identity/model.ts';
import { capital } from '#modules/capital/index.ts';
import { dispatch } from '#modules/dispatch/index.ts';
import { founding } from '#modules/founding/index.ts';
import { governance } from '#modules/governance/index.ts';
import { ledger } from '#modules/ledger/index.ts';
import { marketplace } from '#modules/marketplace/index.ts';
import { inspection } from '#modules/inspection/index.ts';
import { memberIdOf, membership } from '#modules/membership/index.ts';
import { papers } from '#modules/papers/index.ts';
import { payments } from '#modules/payments/index.ts';
import { savings } from '#modules/savings/index.ts';
import { surplus } from '#modules/surplus/index.ts';
import { work } from '#modules/work/index.ts';
import { createIds } from '#platform/clock/ids.ts';
import { systemClock } from '#platform/clock/system-clock.ts';
import { openDatabase, type Database, type DatabaseOptions } from '#platform/db/client.server.ts';
import { migrate } from '#platform/db/migrate.ts';
import { createJobs } from '#platform/jobs/jobs.server.ts';
import { createMetrics } from '#platform/metrics.ts';
import { execute } from '#platform/registry/execute.ts';
import { joinModules, type Clock, type Machine } from '#platform/registry/machine.ts';
import type { DomainEvent, Module, Reaction, Schedule } from '#platform/registry/use-case.ts';

/** Every room of the house, in the order of who may know whom. */
export const modules: readonly Module[] = [
  ledger,
  identity,
  bylaws,
  papers,
  payments,
  membership,
  governance,
  founding,
  work,
  dispatch,
  marketplace,
  surplus,
  savings,
  capital,
  inspection,
];

export interface AppOptions {
  readonly database: DatabaseOptions | Database;
  readonly clock?: Clock;
  readonly log?: Logger;
  /** Called with each migration that is applied. */
  readonly say?: (line: string) => void;
  /** Who carries messages out; by default what the environment configures, else the outbox. */
  readonly messages?: MessageGateway;
  /** Other rooms than the house's own: for tests of the machine room. */
  readonly modules?: readonly Module[];
}

/** The joined and running house. */
export interface App extends Machine {
  /** Sign-in, before the registry: codes, sessions, passkeys. */
  readonly login: Login;
  close(): Promise<void>;
}

/** Opens the database, brings its schema up to date and joins modules, platform and gateways. The only place that does. */
export async function createApp(options: AppOptions): Promise<App> {
  const log = options.log ?? pino({ level: process.env['SOKOGURU_LOG'] ?? 'warn' });
  const database = 'transaction' in options.database ? options.database : await openDatabase(options.database);
  await migrate(database, options.say);

  const joined = joinModules(options.modules ?? modules);
  const clock = options.clock ?? systemClock;
  const gateway = options.messages ?? messageGateway(database, clock, process.env);
  const metrics = createMetrics();
  const jobs = createJobs({
    database,
    log,
    ...joined,
    run: (reaction, event) => react(app, reaction, event),
    runSchedule: (schedule) => runSchedule(app, schedule),
  });
  const app: App = {
    ...joined,
    database,
    log,
    metrics,
    jobs,
    clock,
    newId: createIds(clock),
    login: createLogin({ database, clock, log, gateway }),
    registrar: {
      findTenant,
      async standingOf(tx, personId, cooperativeId) {
        const memberId = cooperativeId ? await memberIdOf(tx, personId, cooperativeId) : null;
        return { ...(await rolesOf(tx, personId, cooperativeId, clock.now())), memberId };
      },
    },
    async close() {
      await jobs.stop();
      await database.close();
    },
  };
  await jobs.start();
  return app;
}

async function react(app: App, reaction: Reaction, event: DomainEvent): Promise<void> {
  const follows = reaction.react(event);
  if (!follows) return;
  const command = app.commands.get(follows.command);
  if (!command) throw new Error(`${reaction.name} runs ${follows.command}, which does not exist`);
  const outcome = await execute(app, command, {
    caller: { kind: 'system', name: reaction.name },
    cooperative: event.cooperativeId || null,
    input: follows.input,
    idempotencyKey: `${event.id}:${reaction.name}`,
  });
  app.metrics.reactions.inc({ name: reaction.name, outcome: outcome.kind });
  if (outcome.kind !== 'done') {
    throw new Error(
      `${reaction.name} ended ${outcome.kind}: ${JSON.stringify('refusal' in outcome ? outcome.refusal : outcome)}`,
    );
  }
}

async function runSchedule(app: App, schedule: Schedule): Promise<void> {
  const command = app.commands.get(schedule.command);
  if (!command) throw new Error(`schedule ${schedule.name} runs ${schedule.command}, which does not exist`);
  const due = schedule.due
    ? await app.database.transaction((tx) => schedule.due?.(tx, app.clock.now()) ?? Promise.resolve([]))
    : [{ cooperativeId: null, input: schedule.input }];
  for (const each of due) {
    const outcome = await execute(app, command, {
      caller: { kind: 'system', name: schedule.name },
      cooperative: each.cooperativeId,
      input: each.input,
    });
    if (outcome.kind !== 'done')
      app.log.error({ schedule: schedule.name, outcome }, 'a scheduled command did not finish');
  }
}

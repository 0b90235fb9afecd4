import { sql } from 'kysely';
import type * as z from 'zod';
import { assert } from '#kernel/assert.ts';
import { holds, type Actor, type Caller } from '../access/actor.ts';
import { recordActivity, recordDisclosures } from '../audit/activity.ts';
import { verifyActivityIn } from '../audit/seal.ts';
import { bind, unbind, type Tx } from '../db/client.server.ts';
import { businessDate } from '../clock/business-date.ts';
import { recordEvents, type Emitted } from '../events/events.ts';
import { claimKey, storeOutcome } from './idempotency.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Context, ReadContext, Tenant } from './context.ts';
import { issuesOf } from './issues.ts';
import type { Machine } from './machine.ts';
import { Forbidden, Rejection, type Outcome } from './outcome.ts';
import type { Command, Query, UseCase } from './use-case.ts';

/** A serialization failure or a deadlock is nobody's fault: the whole transaction is tried again, this often at most. */
const MAX_ATTEMPTS = 3;
/** Longest idempotency key that a caller may send. */
const MAX_KEY_CHARACTERS = 200;
const RETRYABLE = new Set(['40001', '40P01']);

/** One call of a use case, from whichever door. */
export interface Call {
  readonly caller: Caller;
  /** Id or slug of the cooperative; `null` for use cases of the installation. */
  readonly cooperative: string | null;
  /** Raw input: the schema parses it, once. */
  readonly input: unknown;
  /** The caller's own key: the same call again answers what the first one answered. */
  readonly idempotencyKey?: string | undefined;
  /** Runs everything and undoes it: the answer shows what would happen. */
  readonly dryRun?: boolean | undefined;
}

class DryRun extends Error {}

/**
 * Runs a command in its fixed order: who and which cooperative, permission, input, key, run, activity row, events and their
 * jobs, commit. Either all of it stays or nothing.
 */
export async function execute<In extends z.ZodType, Out extends z.ZodType>(
  machine: Machine,
  command: Command<string, In, Out>,
  call: Call,
): Promise<Outcome<z.output<Out>>> {
  return answer(machine, command, async () => {
    for (let attempt = 1; ; attempt += 1) {
      let finished: Outcome<z.output<Out>> | undefined;
      let emitted: readonly Emitted[] = [];
      try {
        await machine.database.transaction(async (tx) => {
          const ran = await runCommand(machine, command, call, tx);
          finished = ran.outcome;
          emitted = ran.emitted;
          if (call.dryRun || ran.outcome.kind !== 'done') throw new DryRun();
        });
      } catch (error) {
        if (!(error instanceof DryRun)) {
          if (attempt < MAX_ATTEMPTS && RETRYABLE.has(sqlState(error))) continue;
          throw error;
        }
      }
      assert(finished, `${command.name} ended without an outcome`);
      if (finished.kind === 'done' && !call.dryRun) machine.jobs.wake(emitted.map((each) => each.name));
      return finished;
    }
  });
}

async function runCommand<In extends z.ZodType, Out extends z.ZodType>(
  machine: Machine,
  command: Command<string, In, Out>,
  call: Call,
  tx: Tx,
): Promise<{ outcome: Outcome<z.output<Out>>; emitted: readonly Emitted[] }> {
  const none = { emitted: [] };
  const entered = await enter(machine, command, call, tx);
  if (entered.kind !== 'entered') return { outcome: entered.outcome, ...none };
  const parsed = command.input.safeParse(call.input ?? {}, { reportInput: true });
  if (!parsed.success) return { outcome: { kind: 'invalid', issues: issuesOf(parsed.error) }, ...none };

  if ((call.idempotencyKey?.length ?? 0) > MAX_KEY_CHARACTERS) {
    const issue = { path: 'Idempotency-Key', code: 'field.too_long', params: { most: String(MAX_KEY_CHARACTERS) } };
    return { outcome: { kind: 'invalid', issues: [issue] }, ...none };
  }
  const { actor, now } = entered;
  const scope = entered.tenant?.id ?? '';
  const logged = canonicalJson(withoutSecrets(call.input ?? {}, command.secret ?? []));
  // A key is its caller's own: nobody is answered what somebody else did.
  const key = call.idempotencyKey ? `${ownerOf(actor)} ${call.idempotencyKey}` : null;
  if (call.idempotencyKey && key) {
    const claimed = await claimKey(tx, {
      scope,
      key,
      command: command.name,
      input: canonicalJson(call.input ?? {}),
      now,
    });
    if (claimed.kind === 'reused') {
      return {
        outcome: { kind: 'conflict', refusal: { code: 'door.key_reused', params: { key: call.idempotencyKey } } },
        ...none,
      };
    }
    if (claimed.kind === 'replay') {
      const value = command.output.parse(claimed.outcome);
      return { outcome: { kind: 'done', value, activityId: null, replayed: true }, ...none };
    }
  }

  const activityId = machine.newId('act', now);
  const emitted: Emitted[] = [];
  const bylaws: { version: string | null } = { version: null };
  const personId = actor.kind === 'person' ? actor.personId : null;
  let current: Entered = entered;
  const contextIn = (where: Entered): Context => ({
    ...readContext(machine, where, tx, bylaws),
    activityId,
    newId: (kind) => machine.newId(kind, now),
    secret: (bytes) => Buffer.from(machine.clock.random(bytes)).toString('base64url'),
    emit(name, payload) {
      assert(command.emits?.includes(name), `${command.name} emits ${name} without declaring it`);
      emitted.push({ id: machine.newId('evt', now), name, payload });
    },
    async moveInto(tenant) {
      assert(command.scope === 'installation', `${command.name} already runs inside a cooperative`);
      current = { ...entered, tenant };
      await bind(tx, { cooperativeId: tenant.id, personId });
      return contextIn(current);
    },
  });

  await bind(tx, { cooperativeId: entered.tenant?.id ?? null, personId });
  const value = await command.run(contextIn(entered), parsed.data);
  await unbind(tx);

  const home = current.tenant?.id ?? '';
  const kept = withoutSecrets(encode(command, value), command.secret ?? []);
  if (key) await storeOutcome(tx, { scope, key, outcome: kept });
  await recordActivity(tx, {
    id: activityId,
    scope: home,
    command: command.name,
    actor,
    bylawsVersion: bylaws.version,
    input: logged,
    outcome: canonicalJson(kept),
    at: now,
  });
  await recordEvents(tx, machine, { scope: home, activityId, at: now, emitted });
  return { outcome: { kind: 'done', value, activityId, replayed: false }, emitted };
}

/** Runs a query in a transaction of its own; what it shows of persons is recorded in the same one. */
export async function ask<In extends z.ZodType, Out extends z.ZodType>(
  machine: Machine,
  query: Query<string, In, Out>,
  call: Omit<Call, 'idempotencyKey' | 'dryRun'>,
): Promise<Outcome<z.output<Out>>> {
  return answer(machine, query, () =>
    machine.database.transaction(async (tx): Promise<Outcome<z.output<Out>>> => {
      const entered = await enter(machine, query, call, tx);
      if (entered.kind !== 'entered') return entered.outcome;
      const parsed = query.input.safeParse(call.input ?? {}, { reportInput: true });
      if (!parsed.success) return { kind: 'invalid', issues: issuesOf(parsed.error) };

      const { actor, tenant, now } = entered;
      await bind(tx, { cooperativeId: tenant?.id ?? null, personId: actor.kind === 'person' ? actor.personId : null });
      const value = await query.run(readContext(machine, entered, tx, { version: null }), parsed.data);
      const subjects = query.discloses?.(parsed.data, value) ?? [];
      if (subjects.length > 0) {
        await unbind(tx);
        await recordDisclosures(tx, { scope: tenant?.id ?? '', query: query.name, actor, subjects, at: now });
      }
      return { kind: 'done', value, activityId: null, replayed: false };
    }),
  );
}

interface Entered {
  readonly kind: 'entered';
  readonly actor: Actor;
  readonly tenant: Tenant | null;
  readonly now: string;
}

/** Who calls, in which cooperative, and whether that is permitted. */
async function enter(
  machine: Machine,
  useCase: UseCase,
  call: Pick<Call, 'caller' | 'cooperative'>,
  tx: Tx,
): Promise<Entered | { kind: 'refused'; outcome: Outcome<never> }> {
  const installation = useCase.scope === 'installation';
  const tenant = installation || !call.cooperative ? null : await machine.registrar.findTenant(tx, call.cooperative);
  if (!installation && !tenant) {
    const refusal = { code: 'door.no_such_cooperative', params: { slug: call.cooperative ?? '' } };
    return { kind: 'refused', outcome: { kind: 'rejected', refusal } };
  }

  const { caller } = call;
  const actor: Actor =
    caller.kind === 'person'
      ? { ...caller, ...(await machine.registrar.standingOf(tx, caller.personId, tenant?.id ?? null)) }
      : caller;
  if (!holds(actor, useCase.may, machine.grants)) {
    return { kind: 'refused', outcome: { kind: 'forbidden', permission: useCase.may } };
  }
  return { kind: 'entered', actor, tenant, now: machine.clock.now() };
}

function readContext(machine: Machine, entered: Entered, tx: Tx, bylaws: { version: string | null }): ReadContext {
  const { actor, tenant, now } = entered;
  /** Reads what is out of reach of the bound role; the answer must be about this cooperative only. */
  async function outside<T>(read: () => Promise<T>): Promise<T> {
    await unbind(tx);
    const answer = await read();
    await bind(tx, { cooperativeId: tenant?.id ?? null, personId: actor.kind === 'person' ? actor.personId : null });
    return answer;
  }
  return {
    tx,
    tenant,
    actor,
    now,
    today: businessDate(now, tenant?.timeZone ?? 'Asia/Jakarta'),
    cooperativeId: tenant?.id ?? '',
    may: (permission) => holds(actor, permission, machine.grants),
    noteBylaws(version) {
      bylaws.version = version;
    },
    async waitingFor(command) {
      return outside(async () => {
        const inputs: unknown[] = [];
        for (const reaction of machine.reactions) {
          for (const event of await machine.jobs.waiting(tx, reaction, tenant?.id ?? '')) {
            const follows = reaction.react(event);
            if (follows?.command === command) inputs.push(follows.input);
          }
        }
        return inputs;
      });
    },
    verifyActivity: () => outside(() => verifyActivityIn(tx, tenant?.id ?? '')),
  };
}

/** Turns what was thrown into an outcome, once, and counts. */
async function answer<T>(machine: Machine, useCase: UseCase, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const stop = machine.metrics.duration.startTimer({ name: useCase.name });
  let outcome: Outcome<T>;
  try {
    outcome = await work();
  } catch (error) {
    outcome = failed(machine, useCase, error);
  }
  stop();
  machine.metrics.useCases.inc({ name: useCase.name, outcome: outcome.kind });
  return outcome;
}

function failed(machine: Machine, useCase: UseCase, error: unknown): Outcome<never> {
  if (error instanceof Forbidden) return { kind: 'forbidden', permission: useCase.may };
  if (error instanceof Rejection) {
    const declared = useCase.kind === 'command' ? useCase.rejects.includes(error.refusal.code) : true;
    if (declared) return { kind: error.kind, refusal: error.refusal };
  }
  if (RETRYABLE.has(sqlState(error))) return { kind: 'conflict', refusal: { code: 'door.busy', params: {} } };
  const incident = machine.newId('inc', machine.clock.now());
  machine.log.error({ incident, useCase: useCase.name, error }, 'a use case failed');
  return { kind: 'fault', incident };
}

/** Whose an idempotency key is. */
function ownerOf(actor: Actor): string {
  return actor.kind === 'person' ? actor.personId : actor.kind;
}

function sqlState(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** A value as it leaves the process: amounts as decimal strings. */
export function encode(useCase: UseCase, value: unknown): unknown {
  return useCase.output.encode(value);
}

/** Input or outcome as it is kept: a code or a key that is shown once is nowhere but in that one answer. */
function withoutSecrets(value: unknown, secret: readonly string[]): unknown {
  if (secret.length === 0 || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, secret.includes(key) ? '(secret)' : each]),
  );
}

/** Whether the database answers: for `/health`. */
export async function alive(machine: Machine): Promise<void> {
  await machine.database.transaction(async (tx) => {
    await sql`select 1`.execute(tx);
  });
}

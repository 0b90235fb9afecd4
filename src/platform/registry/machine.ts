import type { Logger } from 'pino';
import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Grants, Role } from '../access/actor.ts';
import type { Database, Tx } from '../db/client.server.ts';
import type { Jobs } from '../jobs/jobs.server.ts';
import type { NewId } from '../clock/ids.ts';
import type { Metrics } from '../metrics.ts';
import type { Tenant } from './context.ts';
import type { Command, Module, Query, Reaction, Schedule } from './use-case.ts';

/** What the machine room asks of the cooperative's modules: who is who. Filled in by `app.ts`. */
export interface Registrar {
  /** A cooperative by its id or its slug. */
  findTenant(tx: Tx, idOrSlug: string): Promise<Tenant | null>;
  /** Roles and membership of a person, as they stand today; the operator flag is the installation's. */
  standingOf(tx: Tx, personId: Id, cooperativeId: Id | null): Promise<Standing>;
}

export interface Standing {
  readonly roles: readonly Role[];
  readonly memberId: Id | null;
  readonly operator: boolean;
}

/** Time and chance, handed in: the demonstration lives through a year, tests stand still. */
export interface Clock {
  now(): Instant;
  /** Cryptographically strong bytes. */
  random(length: number): Uint8Array;
}

/** The joined house: everything that `execute` and the doors need. */
export interface Machine {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly jobs: Jobs;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly registrar: Registrar;
  readonly commands: ReadonlyMap<string, Command>;
  readonly queries: ReadonlyMap<string, Query>;
  readonly reactions: readonly Reaction[];
  readonly schedules: readonly Schedule[];
  readonly grants: Grants;
}

/** The modules' use cases by name. Throws on a name used twice, a stray module prefix or an unknown reaction. */
export function joinModules(
  modules: readonly Module[],
): Pick<Machine, 'commands' | 'queries' | 'reactions' | 'schedules' | 'grants'> {
  const commands = new Map<string, Command>();
  const queries = new Map<string, Query>();
  const reactions: Reaction[] = [];
  const schedules: Schedule[] = [];
  const grants: Record<string, readonly Role[]> = {};

  for (const module of modules) {
    for (const each of [...module.commands, ...module.queries]) {
      if (!each.name.startsWith(`${module.name}.`))
        throw new Error(`${each.name} does not belong to module ${module.name}`);
      if (commands.has(each.name) || queries.has(each.name)) throw new Error(`two use cases are named ${each.name}`);
      if (each.kind === 'command') commands.set(each.name, each);
      else queries.set(each.name, each);
    }
    reactions.push(...(module.reactions ?? []));
    schedules.push(...(module.schedules ?? []));
    Object.assign(grants, module.grants);
  }

  const builtIn = new Set(['public', 'person', 'operator', 'system']);
  for (const each of [...commands.values(), ...queries.values()]) {
    if (!builtIn.has(each.may) && !(each.may in grants))
      throw new Error(`${each.name} needs ${each.may}, which no module grants`);
  }
  const emitted = new Set([...commands.values()].flatMap((each) => each.emits ?? []));
  for (const each of reactions)
    if (!emitted.has(each.on)) throw new Error(`${each.name} waits for ${each.on}, which nobody emits`);
  return { commands, queries, reactions, schedules, grants };
}

import type * as z from 'zod';
import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Grants, Permission } from '../access/actor.ts';
import type { Tx } from '../db/client.server.ts';
import type { Context, ReadContext } from './context.ts';

interface Described<Name extends string, In extends z.ZodType, Out extends z.ZodType> {
  /** `module.verb-noun`; it is the REST path, the command line words and the log field too. */
  readonly name: Name;
  /** One English sentence: what it does, with the article of law where one governs it. */
  readonly summary: string;
  readonly may: Permission;
  /** `installation`: runs outside any cooperative. */
  readonly scope?: 'cooperative' | 'installation';
  readonly input: In;
  readonly output: Out;
}

/** A use case that changes something. Read by every door: form, REST, command line, job, documentation. */
export interface Command<
  Name extends string = string,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> extends Described<Name, In, Out> {
  readonly kind: 'command';
  /** Every refusal that `run` may answer; another one is a fault. */
  readonly rejects: readonly string[];
  /** Every event that `run` may emit. */
  readonly emits?: readonly string[];
  /** Input and output fields that never enter the activity log, nor the answer kept for a repeated call (codes, keys). */
  readonly secret?: readonly string[];
  run(context: Context, input: z.output<In>): Promise<z.output<Out>>;
}

/** A use case that only reads. */
export interface Query<
  Name extends string = string,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> extends Described<Name, In, Out> {
  readonly kind: 'query';
  /** Ids of the persons or members whose personal details the answer shows: each showing is recorded (UU 27/2022). */
  discloses?(input: z.output<In>, answer: z.output<Out>): readonly string[];
  run(context: ReadContext, input: z.output<In>): Promise<z.output<Out>>;
}

type Loose<T> = Omit<T, 'kind'>;

/** Declares a command. */
export function command<Name extends string, In extends z.ZodType, Out extends z.ZodType>(
  declaration: Loose<Command<Name, In, Out>>,
): Command<Name, In, Out> {
  return { ...declaration, kind: 'command' };
}

/** Declares a query. */
export function query<Name extends string, In extends z.ZodType, Out extends z.ZodType>(
  declaration: Loose<Query<Name, In, Out>>,
): Query<Name, In, Out> {
  return { ...declaration, kind: 'query' };
}

/**
 * What follows from an event: its name is a sentence (`when-order-settled-record-patronage`). It runs as a job, one at a
 * time per event, and answers the command to run as the system; the event's id is the idempotency key, so twice is once.
 */
export interface Reaction {
  readonly name: string;
  readonly on: string;
  /** The command's name and its input, from the event; `null` when nothing follows. */
  react(event: DomainEvent): { readonly command: string; readonly input: unknown } | null;
}

/** An event as a reaction receives it. */
export interface DomainEvent {
  readonly id: string;
  readonly name: string;
  readonly cooperativeId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: string;
}

/** A line of a module's clockwork: a cron expression (in `Asia/Jakarta`) and the command to run as the system. */
export interface Schedule {
  readonly name: string;
  readonly cron: string;
  readonly command: string;
  /** The input of an installation command. */
  readonly input?: unknown;
  /**
   * For a command inside cooperatives: what is due now in all of them. The command runs once for each answer, and where
   * nothing is due nothing is written. Reads outside row-level security.
   */
  due?(tx: Tx, now: Instant): Promise<readonly { readonly cooperativeId: Id; readonly input: unknown }[]>;
}

/** Any use case, its types forgotten: what the registry keeps. */
export type UseCase = Command | Query;

/** A room of the house, as `app.ts` joins it. */
export interface Module {
  readonly name: string;
  readonly commands: readonly Command[];
  readonly queries: readonly Query[];
  readonly reactions?: readonly Reaction[];
  readonly schedules?: readonly Schedule[];
  readonly grants: Grants;
}

import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Actor, Permission } from '../access/actor.ts';
import type { ActivityReport } from '../audit/seal.ts';
import type { Tx } from '../db/client.server.ts';

/** The cooperative that a use case runs in, as the machine room needs it. */
export interface Tenant {
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  /** IANA zone, `Asia/Jakarta`: business dates are dates there. */
  readonly timeZone: string;
}

/** What a query may use. Required in every store function: a transaction that could be left out would be forgotten. */
export interface ReadContext {
  /** The open transaction, bound to the cooperative by row-level security. */
  readonly tx: Tx;
  /** Empty outside a cooperative; no table of a cooperative accepts an empty one. */
  readonly cooperativeId: Id;
  readonly tenant: Tenant | null;
  readonly actor: Actor;
  readonly now: Instant;
  /** Today's business date in the cooperative's zone. */
  readonly today: PlainDate;
  /** Whether the actor holds a permission; for what a page offers. */
  may(permission: Permission): boolean;
  /** Notes the version of the bylaws that was read, for the activity log. */
  noteBylaws(version: string): void;
  /** Inputs with which reactions have still to run this command in this cooperative: what happened and is not entered yet. */
  waitingFor(command: string): Promise<readonly unknown[]>;
  /** Recomputes this cooperative's activity log against its hashes and seals. */
  verifyActivity(): Promise<ActivityReport>;
}

/** What a command may use besides. */
export interface Context extends ReadContext {
  /** The id of this run in the activity log. */
  readonly activityId: Id;
  newId(kind: string): Id;
  /**
   * So many random bytes as base64url: a key that is shown once. Keep only its hash, and name its field in the command's
   * `secret`.
   */
  secret(bytes: number): string;
  /** Tells what happened; reactions follow as jobs once the transaction has been committed. */
  emit(name: string, payload: Readonly<Record<string, unknown>>): void;
  /**
   * For the installation command that has just created a cooperative: goes on inside it. Rows, activity and events then
   * belong to that cooperative.
   */
  moveInto(tenant: Tenant): Promise<Context>;
}

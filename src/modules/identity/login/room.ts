import type { Logger } from 'pino';
import type { Database } from '#platform/db/client.server.ts';
import type { Clock } from '#platform/registry/machine.ts';
import type { MessageGateway } from '../model.ts';

/** What sign-in needs of the house. */
export interface LoginRoom {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** Carries the codes; the outbox when no other gateway is configured. */
  readonly gateway: MessageGateway;
}

import type { MessageGateway } from '#modules/identity/model.ts';
import type { Database } from '#platform/db/client.server.ts';
import type { Clock } from '#platform/registry/machine.ts';
import { putMessage, waitingMessages, type Waiting } from './store.ts';

/** The name by which the outbox is told from gateways that carry messages away. */
export const OUTBOX = 'outbox';

/** Carries nothing anywhere: messages lie on the page `/kotak-keluar`, for trying out and for development. */
export function outboxGateway(database: Database, clock: Clock): MessageGateway {
  return {
    name: OUTBOX,
    reaches: () => true,
    send: (message) => database.transaction((tx) => putMessage(tx, message, clock.now())),
  };
}

/** What lies in the outbox, newest first. */
export function messagesWaiting(database: Database, clock: Clock): Promise<Waiting[]> {
  return database.transaction((tx) => waitingMessages(tx, clock.now()));
}

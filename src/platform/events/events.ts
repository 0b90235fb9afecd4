import { sql } from 'kysely';
import { fromKysely } from 'pg-boss';
import type { Tx } from '../db/client.server.ts';
import type { Machine } from '../registry/machine.ts';
import type { DomainEvent } from '../registry/use-case.ts';

/** An event that a command announced and that is not written yet. */
export interface Emitted {
  readonly id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Writes events and, for each reaction that waits for one, its job: in the transaction of the fact itself. */
export async function recordEvents(
  tx: Tx,
  machine: Pick<Machine, 'reactions' | 'jobs'>,
  batch: { scope: string; activityId: string; at: string; emitted: readonly Emitted[] },
): Promise<void> {
  for (const event of batch.emitted) {
    await sql`
      insert into platform.event (id, cooperative_id, name, payload, activity_id, at)
      values (${event.id}, ${batch.scope}, ${event.name}, ${JSON.stringify(event.payload)}::jsonb, ${batch.activityId}, ${batch.at})`.execute(
      tx,
    );
  }
  for (const reaction of machine.reactions) {
    const events: DomainEvent[] = batch.emitted
      .filter((event) => event.name === reaction.on)
      .map((event) => ({
        id: event.id,
        name: event.name,
        payload: event.payload,
        cooperativeId: batch.scope,
        at: batch.at,
      }));
    if (events.length > 0) await machine.jobs.send(fromKysely(tx), reaction.name, events);
  }
}

import { sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { sha256, type Tx } from '../db/client.server.ts';
import { canonicalJson } from '../registry/canonical-json.ts';

/** One carried-out command, as the activity log keeps it. */
export interface Activity {
  readonly id: string;
  /** The cooperative's id; empty for the installation itself. */
  readonly scope: string;
  readonly command: string;
  readonly actor: Actor;
  readonly bylawsVersion: string | null;
  /** Canonical JSON, secrets blanked. */
  readonly input: string;
  readonly outcome: string;
  readonly at: string;
}

/** What an actor leaves in the log: who, and with which roles. */
function signature(actor: Actor): string {
  return canonicalJson(actor);
}

/** The hash of a row: over every field, each on a line of its own. The seals are built from these. */
export function activityHash(row: Omit<Activity, 'actor'> & { actor: string }): string {
  return sha256(
    [row.id, row.scope, row.command, row.actor, row.bylawsVersion ?? '', row.input, row.outcome, row.at].join('\n'),
  );
}

/** Writes the row in the command's own transaction. */
export async function recordActivity(tx: Tx, activity: Activity): Promise<void> {
  const actor = signature(activity.actor);
  await sql`
    insert into platform.activity (id, cooperative_id, command, actor, bylaws_version, input, outcome, at, hash)
    values (${activity.id}, ${activity.scope}, ${activity.command}, ${actor}::jsonb, ${activity.bylawsVersion},
            ${activity.input}::jsonb, ${activity.outcome}::jsonb, ${activity.at},
            ${activityHash({ ...activity, actor })})`.execute(tx);
}

/** Records whose personal details were shown to whom. */
export async function recordDisclosures(
  tx: Tx,
  shown: { scope: string; query: string; actor: Actor; subjects: readonly string[]; at: string },
): Promise<void> {
  await sql`
    insert into platform.disclosure (cooperative_id, query, subject, actor, at)
    select ${shown.scope}, ${shown.query}, subject, ${signature(shown.actor)}::jsonb, ${shown.at}
    from unnest(${[...new Set(shown.subjects)]}::text[]) subject`.execute(tx);
}

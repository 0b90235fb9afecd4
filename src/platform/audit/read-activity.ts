import { containing } from '../db/containing.ts';
import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Actor } from '../access/actor.ts';
import type { ReadContext } from '../registry/context.ts';
import { PAGE_ROWS } from '../registry/fields.ts';

/** A row of the activity log, as it was written. */
export interface ActivityRow {
  readonly activityId: string;
  readonly at: Instant;
  readonly command: string;
  readonly actor: Actor;
  readonly bylawsVersion: string | null;
  readonly input: unknown;
  readonly outcome: unknown;
  readonly hash: string;
  /** Number of the seal above the row; none until the next sealing. */
  readonly sealNumber: number | null;
}

/** Which rows of the log are wanted. */
export interface ActivityWish {
  /** Words that stand in the command's name or in its input. */
  readonly search?: string | undefined;
  readonly command?: string | undefined;
  /** Who did it. */
  readonly personId?: string | undefined;
  /** First and last day, in the cooperative's time zone. */
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly activityId?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** One page of this cooperative's log, newest first, and how many rows fit in all. Who may read it is asked by the use case. */
export async function readActivity(
  context: ReadContext,
  wish: ActivityWish,
): Promise<{ rows: ActivityRow[]; count: number }> {
  const zone = context.tenant?.timeZone ?? 'Asia/Jakarta';
  const like = containing(wish.search ?? '');
  const found = await sql<ActivityRow & { whole: number }>`
    select id as "activityId", at, command, actor, bylaws_version as "bylawsVersion", input, outcome, hash,
           (select s.seal_no::int from platform.seal s
            where s.cooperative_id = activity.cooperative_id and activity.seq between s.from_seq and s.to_seq) as "sealNumber",
           count(*) over ()::int as whole
    from platform.activity
    where cooperative_id = ${context.cooperativeId}
      and (command ilike ${like} or input::text ilike ${like})
      and (${wish.activityId ?? null}::text is null or id = ${wish.activityId ?? null})
      and (${wish.command ?? null}::text is null or command = ${wish.command ?? null})
      and (${wish.personId ?? null}::text is null or actor ->> 'personId' = ${wish.personId ?? null})
      and (${wish.from ?? null}::date is null or (at at time zone ${zone})::date >= ${wish.from ?? null}::date)
      and (${wish.to ?? null}::date is null or (at at time zone ${zone})::date <= ${wish.to ?? null}::date)
    order by seq desc
    limit ${wish.limit} offset ${wish.offset}`.execute(context.tx);
  return { rows: found.rows.map(({ whole: _w, ...row }) => row), count: found.rows[0]?.whole ?? 0 };
}

/** One showing of somebody's details. */
export interface DisclosureRow {
  readonly at: Instant;
  readonly query: string;
  readonly actor: Actor;
}

/** One page of the showings of these persons' or members' details in this cooperative, newest first. */
export async function readDisclosures(
  context: ReadContext,
  wish: { subjects: readonly string[]; page: number },
): Promise<{ rows: DisclosureRow[]; count: number }> {
  const found = await sql<DisclosureRow & { whole: number }>`
    select at, query, actor, count(*) over ()::int as whole
    from platform.disclosure
    where cooperative_id = ${context.cooperativeId} and subject = any(${[...wish.subjects]}::text[])
    order by seq desc
    limit ${PAGE_ROWS} offset ${(wish.page - 1) * PAGE_ROWS}`.execute(context.tx);
  return { rows: found.rows, count: found.rows[0]?.whole ?? 0 };
}

import { containing } from '#platform/db/containing.ts';
import { sql } from 'kysely';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { conflict } from '#platform/registry/outcome.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { JournalEntry, JournalLine } from '../domain/entry.ts';
import type { EntryKind } from '../domain/posting-rules.ts';
import type { AccountRole } from '../domain/roles.ts';

/** An entry ready to be written, with the hash over it. */
export interface HashedEntry extends JournalEntry {
  readonly hash: string;
}

/** Raised by the database when a month was closed while the entry was on its way. */
const MONTH_CLOSED = 'SG011';

/**
 * Writes entries with their lines in one round trip, and answers the ids that are new: a fact that was posted before is
 * left as it is.
 */
export async function insertEntries(context: Context, entries: readonly HashedEntry[]): Promise<ReadonlySet<Id>> {
  const lines = entries.flatMap((entry) => entry.lines.map((line, index) => ({ ...line, entry, no: index + 1 })));
  const ofEntry = <T>(read: (entry: HashedEntry) => T): T[] => entries.map(read);
  const ofLine = <T>(read: (line: (typeof lines)[number]) => T): T[] => lines.map(read);
  try {
    const added = await sql<{ fresh: Id[] }>`
      select ledger.post(
        ${ofEntry((e) => e.id)}::text[], ${ofEntry((e) => e.occurredOn)}::date[], ${ofEntry((e) => e.kind)}::text[],
        ${ofEntry((e) => e.source)}::text[], ${ofEntry((e) => e.memo)}::text[], ${ofEntry((e) => e.reverses)}::text[],
        ${ofEntry((e) => e.lines.length)}::int[], ${ofEntry((e) => e.hash)}::text[],
        ${context.activityId}, ${context.now}::timestamptz,
        ${ofLine((l) => l.entry.id)}::text[], ${ofLine((l) => l.no)}::int[], ${ofLine((l) => l.entry.occurredOn)}::date[],
        ${ofLine((l) => l.accountCode)}::text[], ${ofLine((l) => l.amountRupiah)}::bigint[],
        ${ofLine((l) => l.memberId)}::text[], ${ofLine((l) => l.isMemberBusiness)}::boolean[],
        ${ofLine((l) => l.fund)}::text[]) as fresh`.execute(context.tx);
    return new Set(added.rows[0]?.fresh ?? []);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === MONTH_CLOSED)
      conflict('ledger.month_closed_meanwhile');
    throw error;
  }
}

/** What the journal says of an entry besides its lines. */
export interface EntryRow extends Omit<JournalEntry, 'lines'> {
  readonly recordedAt: string;
  readonly activityId: Id;
  readonly hash: string;
  readonly reversedBy: Id | null;
  /** Its number in the journal, once its month is closed. */
  readonly number: bigint | null;
}

const ENTRY_COLUMNS = sql`
  e.id, e.occurred_on as "occurredOn", e.kind, e.source, e.memo, e.reverses, e.recorded_at as "recordedAt",
  e.activity_id as "activityId", e.hash, v.id as "reversedBy", n.number`;

const ENTRY_TABLES = sql`
  ledger.entry e
  left join ledger.entry v on v.cooperative_id = e.cooperative_id and v.reverses = e.id
  left join ledger.entry_number n on n.cooperative_id = e.cooperative_id and n.entry_id = e.id`;

/** An entry by its id. */
export async function findEntry(context: ReadContext, entryId: Id): Promise<EntryRow | null> {
  const found = await sql<EntryRow>`
    select ${ENTRY_COLUMNS} from ${ENTRY_TABLES}
    where e.cooperative_id = ${context.cooperativeId} and e.id = ${entryId}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** The entry that was posted for a fact. */
export async function findEntryOf(
  context: ReadContext,
  fact: { readonly source: string; readonly kind: EntryKind },
): Promise<EntryRow | null> {
  const found = await sql<EntryRow>`
    select ${ENTRY_COLUMNS} from ${ENTRY_TABLES}
    where e.cooperative_id = ${context.cooperativeId} and e.source = ${fact.source} and e.kind = ${fact.kind}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** How many entries were posted for a source or its numbered successors (`source`, `source#2`, …). */
export async function countEntriesOf(context: ReadContext, source: string, kind: EntryKind): Promise<number> {
  const found = await sql<{ entries: number }>`
    select count(*)::int as entries from ledger.entry
    where cooperative_id = ${context.cooperativeId} and kind = ${kind}
      and (source = ${source} or starts_with(source, ${`${source}#`}))`.execute(context.tx);
  return found.rows[0]?.entries ?? 0;
}

/** An entry with what it moved, in roles: for a room that compares its own rows with the journal. */
export interface EntryInRoles {
  readonly entryId: Id;
  readonly kind: EntryKind;
  readonly source: string;
  readonly occurredOn: PlainDate;
  readonly reversed: boolean;
  /** `null` where the account plays no role. */
  readonly role: AccountRole | null;
  readonly amountRupiah: bigint;
  readonly memberId: Id | null;
}

/** Every line of the entries of some kinds, entry by entry. */
export async function linesOfKinds(context: ReadContext, kinds: readonly EntryKind[]): Promise<EntryInRoles[]> {
  const found = await sql<EntryInRoles>`
    select e.id as "entryId", e.kind, e.source, e.occurred_on as "occurredOn", v.id is not null as reversed,
           r.role, l.amount_rupiah as "amountRupiah", l.member_id as "memberId"
    from ledger.entry e
    join ledger.line l on l.cooperative_id = e.cooperative_id and l.entry_id = e.id
    left join ledger.account_role r on r.cooperative_id = e.cooperative_id and r.account_code = l.account_code
    left join ledger.entry v on v.cooperative_id = e.cooperative_id and v.reverses = e.id
    where e.cooperative_id = ${context.cooperativeId} and e.kind = any(${[...kinds]}::text[])
    order by e.id, l.line_no`.execute(context.tx);
  return found.rows;
}

/** A line with the entry it belongs to. */
export interface LineRow extends JournalLine {
  readonly entryId: Id;
  readonly lineNo: number;
}

/** The lines of entries, in the order of their numbers. */
export async function linesOfEntries(context: ReadContext, entryIds: readonly Id[]): Promise<LineRow[]> {
  const found = await sql<LineRow>`
    select entry_id as "entryId", line_no as "lineNo", account_code as "accountCode", amount_rupiah as "amountRupiah",
           member_id as "memberId", is_member_business as "isMemberBusiness", fund
    from ledger.line
    where cooperative_id = ${context.cooperativeId} and entry_id = any(${[...entryIds]}::text[])
    order by entry_id, line_no`.execute(context.tx);
  return found.rows;
}

/** What a list of the journal may be narrowed to. */
export interface JournalFilter {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  readonly kind?: EntryKind | undefined;
  readonly accountCode?: string | undefined;
  readonly memberId?: Id | undefined;
  readonly search?: string | undefined;
}

function narrowed(context: ReadContext, filter: JournalFilter) {
  const search = filter.search ? containing(filter.search) : null;
  return sql`
    e.cooperative_id = ${context.cooperativeId}
    and (${filter.from ?? null}::date is null or e.occurred_on >= ${filter.from ?? null}::date)
    and (${filter.to ?? null}::date is null or e.occurred_on <= ${filter.to ?? null}::date)
    and (${filter.kind ?? null}::text is null or e.kind = ${filter.kind ?? null}::text)
    and (${search}::text is null or e.memo ilike ${search} or e.source ilike ${search} or e.id = ${filter.search ?? ''})
    and (${filter.accountCode ?? null}::text is null and ${filter.memberId ?? null}::text is null or exists (
      select from ledger.line l
      where l.cooperative_id = e.cooperative_id and l.entry_id = e.id
        and (${filter.accountCode ?? null}::text is null or l.account_code = ${filter.accountCode ?? null}::text)
        and (${filter.memberId ?? null}::text is null or l.member_id = ${filter.memberId ?? null}::text)))`;
}

/** A page of the journal, newest first, each entry with the sum of its debits. */
export async function journalPage(
  context: ReadContext,
  filter: JournalFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ rows: (EntryRow & { amountRupiah: bigint })[]; total: number }> {
  const rows = await sql<EntryRow & { amountRupiah: bigint }>`
    select ${ENTRY_COLUMNS},
           (select sum(l.amount_rupiah)::bigint from ledger.line l
            where l.cooperative_id = e.cooperative_id and l.entry_id = e.id and l.amount_rupiah > 0) as "amountRupiah"
    from ${ENTRY_TABLES}
    where ${narrowed(context, filter)}
    order by e.occurred_on desc, e.id desc
    limit ${page.limit} offset ${page.offset}`.execute(context.tx);
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from ledger.entry e where ${narrowed(context, filter)}`.execute(context.tx);
  return { rows: rows.rows, total: counted.rows[0]?.total ?? 0 };
}

/** Entries with their lines in the order of dates, a piece at a time: for exports and for proofs over the whole journal. */
export async function* entriesInOrder(
  context: ReadContext,
  span: { readonly from: PlainDate | null; readonly to: PlainDate | null },
  piece: number,
): AsyncGenerator<(EntryRow & { lines: LineRow[] })[]> {
  let after: { occurredOn: PlainDate; id: Id } | null = null;
  for (;;) {
    const found: { rows: EntryRow[] } = await sql<EntryRow>`
      select ${ENTRY_COLUMNS} from ${ENTRY_TABLES}
      where e.cooperative_id = ${context.cooperativeId}
        and (${span.from}::date is null or e.occurred_on >= ${span.from}::date)
        and (${span.to}::date is null or e.occurred_on <= ${span.to}::date)
        and (${after?.id ?? null}::text is null or (e.occurred_on, e.id) > (${after?.occurredOn ?? null}::date, ${after?.id ?? null}::platform.id))
      order by e.occurred_on, e.id
      limit ${piece}`.execute(context.tx);
    const last: EntryRow | undefined = found.rows.at(-1);
    if (!last) return;
    const lines = Map.groupBy(
      await linesOfEntries(
        context,
        found.rows.map((row) => row.id),
      ),
      (line) => line.entryId,
    );
    yield found.rows.map((row) => ({ ...row, lines: lines.get(row.id) ?? [] }));
    after = last;
  }
}

import { assert, required } from '#kernel/assert.ts';
import { monthOf, type PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { Context } from '#platform/registry/context.ts';
import { conflict, reject } from '#platform/registry/outcome.ts';
import type { Account } from '../domain/charts/chart.ts';
import { assertEntry, entryText, linesOf, placed, sameMovement, type JournalEntry } from '../domain/entry.ts';
import type { EntryDraft, EntryKind, Posted } from '../model.ts';
import * as chart from '../store/chart.ts';
import * as journal from '../store/journal.ts';

/** Most lines that one call writes; more are written in pieces. */
const MAX_LINES_PER_CALL = 10_000;

/** Kinds that are made by closing a year: undone by nobody. */
const FINAL: readonly EntryKind[] = ['reversal', 'year_closing', 'surplus_carried_over'];

/** Refusals that posting may answer: every command that posts spreads these into its `rejects`. */
export const POSTING_REFUSALS = [
  'ledger.no_chart',
  'ledger.before_books_opened',
  'ledger.month_closed',
  'ledger.month_closed_meanwhile',
  'ledger.no_such_account',
  'ledger.source_reused',
  'ledger.no_such_entry',
  'ledger.already_reversed',
  'ledger.not_reversible',
] as const;

/**
 * Posts a fact. The same source and kind again answers the first entry (`replayed`), if it moves the same amounts; else
 * `ledger.source_reused`. Refuses dates before the books or in a closed month. Crashes on a draft that does not balance or
 * does not obey its posting rule: that is a bug of the caller's.
 */
export async function post(context: Context, draft: EntryDraft): Promise<Posted> {
  const [posted] = await postMany(context, [draft]);
  return required(posted, 'posting one entry answered none');
}

/** Posts many facts, in one statement per ten thousand lines. The answers stand in the order of the drafts. */
export async function postMany(context: Context, drafts: readonly EntryDraft[]): Promise<readonly Posted[]> {
  return write(
    context,
    drafts.map((draft) => ({ ...draft, reverses: null })),
  );
}

interface Draft extends EntryDraft {
  readonly reverses: Id | null;
}

async function write(context: Context, drafts: readonly Draft[]): Promise<readonly Posted[]> {
  if (drafts.length === 0) return [];
  for (const draft of drafts) assertEntry(draft);
  const place = await placesFor(context, drafts);
  const entries = drafts.map((draft): journal.HashedEntry => {
    const entry: JournalEntry = {
      id: context.newId('ent'),
      occurredOn: draft.occurredOn,
      kind: draft.kind,
      source: draft.source,
      memo: draft.memo.trim(),
      reverses: draft.reverses,
      lines: linesOf(draft).map((line) =>
        placed(draft, line, place('role' in line ? `role ${line.role}` : line.accountCode)),
      ),
    };
    return { ...entry, hash: sha256(entryText(context.cooperativeId, entry)) };
  });

  const posted: Posted[] = [];
  for (const piece of pieces(entries)) {
    const fresh = await journal.insertEntries(context, piece);
    for (const entry of piece) {
      posted.push(fresh.has(entry.id) ? { entryId: entry.id, replayed: false } : await replayOf(context, entry));
    }
  }
  return posted;
}

/** Looks up the accounts of drafts, once for all of them, and refuses dates that the books do not take. */
async function placesFor(context: Context, drafts: readonly Draft[]): Promise<(key: string) => Account> {
  const book = await chart.findBook(context);
  if (!book) reject('ledger.no_chart');
  for (const { occurredOn, kind } of drafts) {
    if (occurredOn < book.openedOn) {
      reject('ledger.before_books_opened', { date: occurredOn, openedOn: book.openedOn }, { path: 'occurredOn' });
    }
    const closedThrough: PlainDate | null = kind === 'year_closing' ? book.lockedThrough : book.closedThrough;
    if (closedThrough !== null && occurredOn <= closedThrough) {
      reject('ledger.month_closed', { month: monthOf(occurredOn), closedThrough }, { path: 'occurredOn' });
    }
  }

  const lines = drafts.flatMap((draft) => draft.lines);
  const found = await chart.findAccounts(context, {
    roles: [...new Set(lines.flatMap((line) => ('role' in line ? [line.role] : [])))],
    codes: [...new Set(lines.flatMap((line) => ('accountCode' in line ? [line.accountCode] : [])))],
  });
  const byKey = new Map(
    found.flatMap((account) => [
      [account.code, account] as const,
      ...(account.role ? [[`role ${account.role}`, account] as const] : []),
    ]),
  );
  return (key) =>
    byKey.get(key) ?? reject('ledger.no_such_account', { code: key.replace('role ', '') }, { path: 'lines' });
}

function* pieces(entries: readonly journal.HashedEntry[]): Generator<journal.HashedEntry[]> {
  let piece: journal.HashedEntry[] = [];
  let lines = 0;
  for (const entry of entries) {
    if (piece.length > 0 && lines + entry.lines.length > MAX_LINES_PER_CALL) {
      yield piece;
      [piece, lines] = [[], 0];
    }
    piece.push(entry);
    lines += entry.lines.length;
  }
  yield piece;
}

/** The entry that a fact was posted as before; a different entry for the same fact, or one that was reversed, is refused. */
async function replayOf(context: Context, entry: JournalEntry): Promise<Posted> {
  const before = required(await journal.findEntryOf(context, entry), `entry of ${entry.source} vanished`);
  const lines = await journal.linesOfEntries(context, [before.id]);
  if (before.reversedBy !== null || !sameMovement(lines, entry.lines)) {
    conflict('ledger.source_reused', { source: entry.source, entryId: before.id });
  }
  return { entryId: before.id, replayed: true };
}

/** Which entry to reverse: by its id, or by the fact it was posted for. */
export type EntryReference = { readonly entryId: Id } | { readonly source: string; readonly kind: EntryKind };

/**
 * Posts the mirror of an entry, dated in an open month; the entry itself stays. What is right instead is posted afresh, under
 * a source of its own. Refuses an entry that was reversed before, a reversal, and what closed a year.
 */
export async function reverse(
  context: Context,
  reversal: EntryReference & { readonly reason: string; readonly occurredOn: PlainDate },
): Promise<Posted> {
  const entry =
    'entryId' in reversal
      ? await journal.findEntry(context, reversal.entryId)
      : await journal.findEntryOf(context, reversal);
  if (!entry) reject('ledger.no_such_entry', { entry: 'entryId' in reversal ? reversal.entryId : reversal.source });
  if (FINAL.includes(entry.kind)) reject('ledger.not_reversible', { entryId: entry.id });
  if (entry.reversedBy !== null) reject('ledger.already_reversed', { entryId: entry.id, by: entry.reversedBy });
  const lines = await journal.linesOfEntries(context, [entry.id]);
  const [posted] = await write(context, [
    {
      occurredOn: reversal.occurredOn,
      kind: 'reversal',
      source: `entry:${entry.id}`,
      memo: reversal.reason,
      reverses: entry.id,
      lines: lines.map((line) => ({
        accountCode: line.accountCode,
        amountRupiah: -line.amountRupiah,
        memberId: line.memberId ?? undefined,
        isMemberBusiness: line.isMemberBusiness ?? undefined,
        fund: line.fund ?? undefined,
      })),
    },
  ]);
  assert(posted && !posted.replayed, `the reversal of ${entry.id} was there already`);
  return posted;
}

/**
 * The source to post a fact under again: the source itself, or its next numbered successor (`order:ord_…#2`) when what was
 * posted under it has been reversed.
 */
export async function sourceAfterReversal(context: Context, source: string, kind: EntryKind): Promise<string> {
  const count = await journal.countEntriesOf(context, source, kind);
  if (count === 0) return source;
  const numbered = (no: number): string => (no === 1 ? source : `${source}#${no}`);
  const last = await journal.findEntryOf(context, { source: numbered(count), kind });
  return last?.reversedBy ? numbered(count + 1) : numbered(count);
}

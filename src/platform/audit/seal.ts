import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import { awaitTurn } from '../db/turns.ts';
import { canonicalJson } from '../registry/canonical-json.ts';
import { sha256, type Database, type Tx } from '../db/client.server.ts';
import { activityHash } from './activity.ts';
import { merklePath, merkleRoot, rootFrom, type Beside } from './merkle.ts';

/** Rows read at a time when a log is sealed or verified. */
const CHUNK_ROWS = 5_000;
/** The seal before the first one. */
const GENESIS = '0'.repeat(64);

interface SealRow {
  readonly seal_no: bigint;
  readonly from_seq: bigint;
  readonly to_seq: bigint;
  readonly row_count: bigint;
  readonly root: string;
  readonly previous: string;
  readonly hash: string;
}

function sealHash(scope: string, seal: Omit<SealRow, 'hash'>): string {
  return sha256([scope, seal.seal_no, seal.from_seq, seal.to_seq, seal.row_count, seal.root, seal.previous].join('\n'));
}

/**
 * Seals the rows of one scope that are not sealed yet, chained to the seal before. Only rows below the oldest transaction
 * still open are taken, so that none that commits late slips under a seal. Answers how many rows were sealed.
 */
export async function sealActivity(database: Database, scope: string): Promise<number> {
  return database.transaction(async (tx) => {
    await awaitTurn(tx, `seal:${scope}`);
    const last =
      await sql<SealRow>`select * from platform.seal where cooperative_id = ${scope} order by seal_no desc limit 1`.execute(
        tx,
      );
    const before = last.rows[0];
    const open = await sql<{ seq: bigint; hash: string }>`
      select seq, hash from platform.activity
      where cooperative_id = ${scope} and seq > ${before?.to_seq ?? 0n}
        and xid < pg_snapshot_xmin(pg_current_snapshot())
      order by seq`.execute(tx);
    const [first] = open.rows;
    const end = open.rows.at(-1);
    if (!first || !end) return 0;

    const seal = {
      seal_no: (before?.seal_no ?? 0n) + 1n,
      from_seq: first.seq,
      to_seq: end.seq,
      row_count: BigInt(open.rows.length),
      root: merkleRoot(open.rows.map((row) => row.hash)),
      previous: before?.hash ?? GENESIS,
    };
    await sql`
      insert into platform.seal (cooperative_id, seal_no, from_seq, to_seq, row_count, root, previous, hash)
      values (${scope}, ${seal.seal_no}, ${seal.from_seq}, ${seal.to_seq}, ${seal.row_count}, ${seal.root}, ${seal.previous},
              ${sealHash(scope, seal)})`.execute(tx);
    return open.rows.length;
  });
}

/** Seals every scope that has unsealed rows. */
export async function sealAll(database: Database): Promise<void> {
  const open = await database.transaction((tx) =>
    sql<{ scope: string }>`
      select a.cooperative_id as scope from platform.activity a
      group by a.cooperative_id
      having max(a.seq) > coalesce((select max(s.to_seq) from platform.seal s where s.cooperative_id = a.cooperative_id), 0)`.execute(
      tx,
    ),
  );
  for (const { scope } of open.rows) await sealActivity(database, scope);
}

/** How long an idempotency key is remembered: a form or a program that tries again does so within days. */
const KEY_DAYS = 14;

/** Seals what is new and forgets old idempotency keys, every `everySeconds`, until it is stopped. */
export function startSealing(database: Database, everySeconds: number, fail: (error: unknown) => void): () => void {
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      await sealAll(database);
      await database.transaction((tx) =>
        sql`delete from platform.idempotency where at < now() - make_interval(days => ${KEY_DAYS})`.execute(tx),
      );
    } catch (error) {
      fail(error);
    } finally {
      busy = false;
    }
  }, everySeconds * 1000);
  timer.unref();
  return () => clearInterval(timer);
}

/** What a check of the activity log found. */
export interface ActivityReport {
  readonly rows: number;
  readonly seals: number;
  readonly problems: readonly string[];
}

/** Recomputes every row's hash, every seal's root and the chain of seals. */
export async function verifyActivity(database: Database, scope: string): Promise<ActivityReport> {
  return database.transaction((tx) => verifyActivityIn(tx, scope));
}

/** The same inside a transaction that is already open (and not bound by row-level security). */
export async function verifyActivityIn(tx: Tx, scope: string): Promise<ActivityReport> {
  const problems: string[] = [];
  const hashes = new Map<bigint, string>();
  let after = 0n;
  for (;;) {
    const chunk = await sql<ActivityRow>`
      select seq, id, cooperative_id, command, actor, bylaws_version, input, outcome, at, hash from platform.activity
      where cooperative_id = ${scope} and seq > ${after} order by seq limit ${CHUNK_ROWS}`.execute(tx);
    for (const row of chunk.rows) {
      hashes.set(row.seq, row.hash);
      if (recomputed(row) !== row.hash) problems.push(`activity ${row.id} (${row.command}) does not match its hash`);
      after = row.seq;
    }
    if (chunk.rows.length < CHUNK_ROWS) break;
  }

  const seals =
    await sql<SealRow>`select * from platform.seal where cooperative_id = ${scope} order by seal_no`.execute(tx);
  const sequence = [...hashes.keys()];
  let previous = GENESIS;
  let position = 0;
  for (const seal of seals.rows) {
    const leaves: string[] = [];
    while (position < sequence.length && (sequence[position] ?? 0n) <= seal.to_seq) {
      leaves.push(hashes.get(sequence[position] ?? 0n) ?? '');
      position += 1;
    }
    const whole = BigInt(leaves.length) === seal.row_count && merkleRoot(leaves) === seal.root;
    if (!whole)
      problems.push(`seal ${seal.seal_no}: rows ${seal.from_seq}–${seal.to_seq} are not the ones that were sealed`);
    if (seal.previous !== previous || sealHash(scope, seal) !== seal.hash)
      problems.push(`seal ${seal.seal_no} does not follow from the one before`);
    previous = seal.hash;
  }
  return { rows: hashes.size, seals: seals.rows.length, problems };
}

/** The seal over a row: what it says, and how the row leads to its root. */
export interface SealProof {
  readonly number: number;
  readonly sealedAt: Instant;
  /** Rows under the seal. */
  readonly rows: number;
  readonly root: string;
  /** Hash of the seal, and of the one before it. */
  readonly hash: string;
  readonly previous: string;
  readonly path: readonly Beside[];
  /** Whether the row, by this path, leads to the root, and the seal's own hash agrees. */
  readonly holds: boolean;
}

/** How one row of the log is proven: by its own hash, worked out again, and by the seal above it. */
export async function proofOf(
  tx: Tx,
  scope: string,
  activityId: string,
): Promise<{ readonly hashHolds: boolean; readonly seal: SealProof | null } | null> {
  const found = await sql<ActivityRow>`
    select seq, id, cooperative_id, command, actor, bylaws_version, input, outcome, at, hash from platform.activity
    where cooperative_id = ${scope} and id = ${activityId}`.execute(tx);
  const [row] = found.rows;
  if (!row) return null;
  const seals = await sql<SealRow & { sealed_at: Instant }>`
    select * from platform.seal
    where cooperative_id = ${scope} and ${row.seq} between from_seq and to_seq`.execute(tx);
  const [seal] = seals.rows;
  return { hashHolds: recomputed(row) === row.hash, seal: seal ? await sealProof(tx, scope, row, seal) : null };
}

async function sealProof(
  tx: Tx,
  scope: string,
  row: ActivityRow,
  { sealed_at: sealedAt, ...seal }: SealRow & { sealed_at: Instant },
): Promise<SealProof> {
  const under = await sql<{ seq: bigint; hash: string }>`
    select seq, hash from platform.activity
    where cooperative_id = ${scope} and seq between ${seal.from_seq} and ${seal.to_seq} order by seq`.execute(tx);
  const path = merklePath(
    under.rows.map((each) => each.hash),
    under.rows.findIndex((each) => each.seq === row.seq),
  );
  return {
    number: Number(seal.seal_no),
    sealedAt,
    rows: Number(seal.row_count),
    root: seal.root,
    hash: seal.hash,
    previous: seal.previous,
    path,
    holds: rootFrom(row.hash, path) === seal.root && sealHash(scope, seal) === seal.hash,
  };
}

interface ActivityRow {
  readonly seq: bigint;
  readonly id: string;
  readonly cooperative_id: string;
  readonly command: string;
  readonly actor: unknown;
  readonly bylaws_version: string | null;
  readonly input: unknown;
  readonly outcome: unknown;
  readonly at: string;
  readonly hash: string;
}

function recomputed(row: ActivityRow): string {
  return activityHash({
    id: row.id,
    scope: row.cooperative_id,
    command: row.command,
    actor: canonicalJson(row.actor),
    bylawsVersion: row.bylaws_version,
    input: canonicalJson(row.input),
    outcome: canonicalJson(row.outcome),
    at: row.at,
  });
}

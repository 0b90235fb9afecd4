import { sql } from 'kysely';
import type { Period, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { PayoutMethod } from './model.ts';

/** One row of the patronage register. */
export interface Patronage {
  readonly memberId: Id;
  readonly measure: string;
  readonly amount: bigint;
  readonly occurredOn: PlainDate;
  /** The fact behind it, `order:ord_…`. */
  readonly source: string;
}

/** Adds to the patronage register; the same fact twice is one row. */
export async function insertPatronage(context: Context, rows: readonly Patronage[]): Promise<number> {
  const values = rows.map((row) => ({ ...row, amount: String(row.amount), id: context.newId('pat') }));
  const found = await sql`
    insert into surplus.patronage (cooperative_id, id, member_id, measure, amount, occurred_on, source, recorded_at)
    select ${context.cooperativeId}, r->>'id', r->>'memberId', r->>'measure', (r->>'amount')::bigint, (r->>'occurredOn')::date,
           r->>'source', ${context.now}
    from jsonb_array_elements(${JSON.stringify(values)}::jsonb) r
    on conflict (cooperative_id, source, measure, member_id) do nothing returning id`.execute(context.tx);
  return found.rows.length;
}

/** How many of these rows the register does not have yet. */
export async function notEntered(
  context: ReadContext,
  rows: readonly Pick<Patronage, 'source' | 'measure' | 'memberId'>[],
) {
  if (rows.length === 0) return 0;
  const found = await sql<{ missing: number }>`
    select count(*)::int as missing from jsonb_to_recordset(${JSON.stringify(
      rows.map(({ source, measure, memberId }) => ({ source, measure, member: memberId })),
    )}::jsonb) r(source text, measure text, member text)
    where not exists (select from surplus.patronage p
                      where p.source = r.source and p.measure = r.measure and p.member_id = r.member)`.execute(
    context.tx,
  );
  return found.rows[0]?.missing ?? 0;
}

/** What each member brought in a span, per measure. */
export async function patronageTotals(
  context: ReadContext,
  period: Period,
): Promise<{ memberId: Id; measure: string; amount: bigint }[]> {
  const found = await sql<{ memberId: Id; measure: string; amount: bigint }>`
    select member_id as "memberId", measure, sum(amount)::bigint as amount from surplus.patronage
    where occurred_on between ${period.from} and ${period.to} group by 1, 2`.execute(context.tx);
  return found.rows;
}

/** The register itself, newest first; of one member and one measure where they are named. */
export async function patronageRows(
  context: ReadContext,
  filter: { memberId?: Id | undefined; measure?: string | undefined; period: Period; limit: number; offset: number },
): Promise<{ rows: Patronage[]; total: number; amount: bigint }> {
  const found = await sql<Patronage & { total: number; whole: bigint }>`
    select member_id as "memberId", measure, amount, occurred_on as "occurredOn", source,
           count(*) over ()::int as total, (sum(amount) over ())::bigint as whole
    from surplus.patronage
    where occurred_on between ${filter.period.from} and ${filter.period.to}
      and (${filter.memberId ?? null}::text is null or member_id = ${filter.memberId ?? null})
      and (${filter.measure ?? null}::text is null or measure = ${filter.measure ?? null})
    order by occurred_on desc, id desc limit ${filter.limit} offset ${filter.offset}`.execute(context.tx);
  const [first] = found.rows;
  return {
    rows: found.rows.map(({ total: _t, whole: _w, ...row }) => row),
    total: first?.total ?? 0,
    amount: first?.whole ?? 0n,
  };
}

/** A proposal as it is stored. */
export interface ProposalRow {
  readonly id: Id;
  readonly year: number;
  readonly bylawsVersion: string;
  readonly document: unknown;
  readonly hash: string;
  readonly proposedOn: PlainDate;
}

const PROPOSAL = sql`id, year, bylaws_version as "bylawsVersion", document, hash, proposed_on as "proposedOn"`;

/** Keeps a proposal. */
export async function insertProposal(
  context: Context,
  proposal: Omit<ProposalRow, 'id' | 'proposedOn' | 'document'> & { document: string },
): Promise<Id> {
  const id = context.newId('prop');
  await sql`
    insert into surplus.proposal (cooperative_id, id, year, bylaws_version, document, hash, proposed_on, recorded_at)
    values (${context.cooperativeId}, ${id}, ${proposal.year}, ${proposal.bylawsVersion}, ${proposal.document}::jsonb, ${proposal.hash},
            ${context.today}, ${context.now})`.execute(context.tx);
  return id;
}

/** One proposal. */
export async function findProposal(context: ReadContext, id: Id): Promise<ProposalRow | null> {
  const found = await sql<ProposalRow>`select ${PROPOSAL} from surplus.proposal where id = ${id}`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** The proposals of a year, newest first. */
export async function proposalsOf(context: ReadContext, year: number): Promise<ProposalRow[]> {
  const found =
    await sql<ProposalRow>`select ${PROPOSAL} from surplus.proposal where year = ${year} order by id desc`.execute(
      context.tx,
    );
  return found.rows;
}

/** All proposals, newest first, for verification. */
export async function allProposals(context: ReadContext): Promise<ProposalRow[]> {
  const found = await sql<ProposalRow>`select ${PROPOSAL} from surplus.proposal order by id desc`.execute(context.tx);
  return found.rows;
}

export interface DistributionRow {
  readonly year: number;
  readonly proposalId: Id;
  readonly resolutionId: Id;
  readonly entryId: Id | null;
  readonly distributedOn: PlainDate;
}

const DISTRIBUTION = sql`
  year, proposal_id as "proposalId", resolution_id as "resolutionId", entry_id as "entryId", distributed_on as "distributedOn"`;

/** How a year was divided; nobody else divides it until this transaction ends. */
export async function lockDistribution(context: Context, year: number): Promise<DistributionRow | null> {
  await awaitTurn(context.tx, `surplus:${context.cooperativeId}:${year}`);
  return findDistribution(context, year);
}

/** How a year was divided. */
export async function findDistribution(context: ReadContext, year: number): Promise<DistributionRow | null> {
  const found =
    await sql<DistributionRow>`select ${DISTRIBUTION} from surplus.distribution where year = ${year}`.execute(
      context.tx,
    );
  return found.rows[0] ?? null;
}

/** Every divided year, newest first. */
export async function distributions(context: ReadContext): Promise<DistributionRow[]> {
  const found = await sql<DistributionRow>`select ${DISTRIBUTION} from surplus.distribution order by year desc`.execute(
    context.tx,
  );
  return found.rows;
}

/** Keeps that a year was divided. */
export async function insertDistribution(context: Context, row: Omit<DistributionRow, 'distributedOn'>): Promise<void> {
  await sql`
    insert into surplus.distribution (cooperative_id, year, proposal_id, resolution_id, entry_id, distributed_on, recorded_at)
    values (${context.cooperativeId}, ${row.year}, ${row.proposalId}, ${row.resolutionId}, ${row.entryId}, ${context.today}, ${context.now})`.execute(
    context.tx,
  );
}

export interface PayoutRow {
  readonly memberId: Id;
  readonly amountRupiah: bigint;
  readonly method: PayoutMethod;
  readonly entryId: Id;
  readonly paidOn: PlainDate;
}

/** Who was paid of a year. */
export async function payoutsOf(context: ReadContext, year: number): Promise<PayoutRow[]> {
  const found = await sql<PayoutRow>`
    select member_id as "memberId", amount as "amountRupiah", method, entry_id as "entryId", paid_on as "paidOn"
    from surplus.payout where year = ${year}`.execute(context.tx);
  return found.rows;
}

/** Keeps that members were paid. */
export async function insertPayouts(
  context: Context,
  year: number,
  rows: readonly Omit<PayoutRow, 'paidOn'>[],
): Promise<void> {
  const values = rows.map((row) => ({ ...row, amountRupiah: String(row.amountRupiah) }));
  await sql`
    insert into surplus.payout (cooperative_id, year, member_id, amount, method, entry_id, paid_on, recorded_at)
    select ${context.cooperativeId}, ${year}, r->>'memberId', (r->>'amountRupiah')::bigint, r->>'method', r->>'entryId', ${context.today}, ${context.now}
    from jsonb_array_elements(${JSON.stringify(values)}::jsonb) r`.execute(context.tx);
}

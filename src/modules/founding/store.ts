import { sql } from 'kysely';
import type { Instant, PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { BylawsChange } from '#modules/bylaws/model.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { Founder, FoundingKind } from './model.ts';

export interface Draft {
  readonly kind: FoundingKind;
  /** Whether it has stakeholder groups; null: as the preset has it. */
  readonly multiStakeholder: boolean | null;
  readonly preset: string;
  readonly purpose: string;
  readonly seatCity: string;
  readonly startedAt: Instant;
}

/** The draft of the cooperative that is being founded. */
export async function findDraft(context: ReadContext): Promise<Draft | null> {
  const found =
    await sql<Draft>`select kind, multi_stakeholder as "multiStakeholder", preset, purpose, seat_city as "seatCity", started_at as "startedAt" from founding.draft`.execute(
      context.tx,
    );
  return found.rows[0] ?? null;
}

/** Two founders who change the draft at once do so one after the other. */
export async function lockDraft(context: Context): Promise<Draft | null> {
  await awaitTurn(context.tx, `founding:${context.cooperativeId}`);
  return findDraft(context);
}

/** Begins a draft. */
export async function insertDraft(
  context: Context,
  draft: Pick<Draft, 'kind' | 'multiStakeholder' | 'preset' | 'purpose' | 'seatCity'>,
): Promise<void> {
  await sql`
    insert into founding.draft (cooperative_id, kind, multi_stakeholder, preset, purpose, seat_city, started_at)
    values (${context.cooperativeId}, ${draft.kind}, ${draft.multiStakeholder}, ${draft.preset}, ${draft.purpose}, ${draft.seatCity}, ${context.now})`.execute(
    context.tx,
  );
}

/** The agreed changes in the order they were made: an entry may have been added, changed and taken away again. */
export async function changes(context: ReadContext): Promise<BylawsChange[]> {
  const found = await sql<{ path: string; value: unknown }>`
    select path, value from founding.draft_change order by id`.execute(context.tx);
  return found.rows;
}

/** Adds a change. */
export async function insertChange(context: Context, change: BylawsChange): Promise<void> {
  await sql`
    insert into founding.draft_change (cooperative_id, id, path, value, changed_by, changed_at)
    values (${context.cooperativeId}, ${context.newId('chg')}, ${change.path}, ${JSON.stringify(change.value)}::jsonb,
            ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
}

interface FounderRow extends Omit<Founder, 'cooperative'> {
  readonly cooperativeName: string | null;
  readonly legalNumber: string | null;
  readonly mandateNumber: string | null;
  readonly mandateOn: PlainDate | null;
}

/** Who founds now, in the order of coming. */
export async function founders(context: ReadContext): Promise<Founder[]> {
  const found = await sql<FounderRow>`
    select person_id as "personId", name, group_key as "groupKey", cooperative_name as "cooperativeName",
           legal_number as "legalNumber", mandate_number as "mandateNumber", mandate_on as "mandateOn"
    from (
      select distinct on (person_id) *, min(id) over (partition by person_id) as first
      from founding.founder_event order by person_id, id desc) last
    where joined order by first`.execute(context.tx);
  return found.rows.map(({ personId, name, groupKey, cooperativeName, legalNumber, mandateNumber, mandateOn }) => ({
    personId,
    name,
    groupKey,
    cooperative:
      cooperativeName !== null && legalNumber !== null && mandateNumber !== null && mandateOn !== null
        ? { cooperativeName, legalNumber, mandateNumber, mandateOn }
        : null,
  }));
}

/** Somebody who founded for a while and left, with when and why. */
export interface Withdrawal {
  readonly personId: Id;
  readonly name: string;
  readonly reason: string;
  readonly at: Instant;
}

/** Who withdrew, in the order of leaving, also those who came back. */
export async function withdrawals(context: ReadContext): Promise<Withdrawal[]> {
  const found = await sql<Withdrawal>`
    select person_id as "personId", name, reason, at from founding.founder_event where not joined order by id`.execute(
    context.tx,
  );
  return found.rows;
}

/** A founder comes, is described anew, or withdraws. */
export async function insertFounderEvent(
  context: Context,
  event: Founder & { readonly joined: boolean; readonly reason: string },
): Promise<void> {
  const { cooperative } = event;
  await sql`
    insert into founding.founder_event (cooperative_id, id, person_id, name, group_key, cooperative_name, legal_number,
                                        mandate_number, mandate_on, joined, reason, at)
    values (${context.cooperativeId}, ${context.newId('fnd')}, ${event.personId}, ${event.name}, ${event.groupKey},
            ${cooperative?.cooperativeName ?? null}, ${cooperative?.legalNumber ?? null}, ${cooperative?.mandateNumber ?? null},
            ${cooperative?.mandateOn ?? null}, ${event.joined}, ${event.reason}, ${context.now})`.execute(context.tx);
}

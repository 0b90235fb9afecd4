import { sql } from 'kysely';
import type { Instant } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** A saved version of the business plan, as it was written down. */
export interface PlanVersion {
  readonly version: number;
  readonly plan: unknown;
  readonly savedBy: Id | null;
  readonly savedAt: Instant;
}

/** The versions of the plan, newest first. */
export async function planVersions(context: ReadContext): Promise<PlanVersion[]> {
  const found = await sql<PlanVersion>`
    select version, plan, saved_by as "savedBy", saved_at as "savedAt" from founding.business_plan
    order by version desc`.execute(context.tx);
  return found.rows;
}

/** The version that holds; `null` where nobody has saved a plan. */
export async function newestPlan(context: ReadContext): Promise<PlanVersion | null> {
  const found = await sql<PlanVersion>`
    select version, plan, saved_by as "savedBy", saved_at as "savedAt" from founding.business_plan
    order by version desc limit 1`.execute(context.tx);
  return found.rows[0] ?? null;
}

/** Adds a version; call under `lockDraft`. */
export async function insertPlan(
  context: Context,
  plan: { version: number; plan: unknown; savedBy: Id | null },
): Promise<void> {
  await sql`
    insert into founding.business_plan (cooperative_id, id, version, plan, saved_by, saved_at)
    values (${context.cooperativeId}, ${context.newId('bpl')}, ${plan.version}, ${JSON.stringify(plan.plan)}::jsonb,
            ${plan.savedBy}, ${context.now})`.execute(context.tx);
}

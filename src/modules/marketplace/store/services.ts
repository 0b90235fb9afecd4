import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { Service } from '../model.ts';

const COLUMNS = sql`
  s.id, s.key, v.version, v.name_id as "nameId", v.name_en as "nameEn", v.description_id as "descriptionId",
  v.description_en as "descriptionEn", v.unit_id as "unitId", v.unit_en as "unitEn", v.base_rupiah as "baseRupiah",
  v.per_unit_rupiah as "perUnitRupiah", v.least_units as "leastUnits", v.most_units as "mostUnits",
  v.base_minutes as "baseMinutes", v.minutes_per_unit as "minutesPerUnit", v.notice_minutes as "noticeMinutes",
  v.opens_minute as "opensMinute", v.closes_minute as "closesMinute", v.offered`;

const NEWEST = sql`
  marketplace.service s
  join lateral (select * from marketplace.service_version v
                where v.cooperative_id = s.cooperative_id and v.service_id = s.id order by v.version desc limit 1) v on true`;

/** A service as it is now, by the key in its address. */
export async function findService(context: ReadContext, key: string): Promise<Service | null> {
  const found = await sql<Service>`
    select ${COLUMNS} from ${NEWEST} where s.cooperative_id = ${context.cooperativeId} and s.key = ${key}`.execute(
    context.tx,
  );
  return found.rows[0] ?? null;
}

/** Every service as it is now, by name; those not offered any more last. */
export async function services(context: ReadContext): Promise<Service[]> {
  const found = await sql<Service>`
    select ${COLUMNS} from ${NEWEST} where s.cooperative_id = ${context.cooperativeId}
    order by v.offered desc, lower(v.name_id), s.id`.execute(context.tx);
  return found.rows;
}

/** Whether a key is taken. */
export async function keysLike(context: ReadContext, key: string): Promise<string[]> {
  const found = await sql<{ key: string }>`
    select key from marketplace.service
    where cooperative_id = ${context.cooperativeId} and (key = ${key} or starts_with(key, ${`${key}-`}))`.execute(
    context.tx,
  );
  return found.rows.map((row) => row.key);
}

/** Adds a service, without a version yet. */
export async function insertService(context: Context, key: string): Promise<Id> {
  const id = context.newId('svc');
  await sql`
    insert into marketplace.service (cooperative_id, id, key, recorded_at)
    values (${context.cooperativeId}, ${id}, ${key}, ${context.now})`.execute(context.tx);
  return id;
}

/** What a version says. */
export type ServiceTerms = Omit<Service, 'id' | 'key' | 'version'>;

/** Adds the next version of a service. */
export async function insertVersion(
  context: Context,
  serviceId: Id,
  version: number,
  terms: ServiceTerms,
): Promise<void> {
  await sql`
    insert into marketplace.service_version
      (cooperative_id, service_id, version, name_id, name_en, description_id, description_en, unit_id, unit_en, base_rupiah,
       per_unit_rupiah, least_units, most_units, base_minutes, minutes_per_unit, notice_minutes, opens_minute, closes_minute,
       offered, changed_by, recorded_at)
    values (${context.cooperativeId}, ${serviceId}, ${version}, ${terms.nameId}, ${terms.nameEn}, ${terms.descriptionId},
            ${terms.descriptionEn}, ${terms.unitId}, ${terms.unitEn}, ${terms.baseRupiah}, ${terms.perUnitRupiah},
            ${terms.leastUnits}, ${terms.mostUnits}, ${terms.baseMinutes}, ${terms.minutesPerUnit}, ${terms.noticeMinutes},
            ${terms.opensMinute}, ${terms.closesMinute}, ${terms.offered}, ${canonicalJson(context.actor)}::jsonb, ${context.now})`.execute(
    context.tx,
  );
}

/** How customers pay by bank, in the cooperative's own words; empty where nobody has said. */
export async function paymentNote(context: ReadContext): Promise<string> {
  const found = await sql<{ words: string }>`
    select words from marketplace.payment_note where cooperative_id = ${context.cooperativeId} order by id desc limit 1`.execute(
    context.tx,
  );
  return found.rows[0]?.words ?? '';
}

/** Keeps how customers pay by bank from now on. */
export async function insertPaymentNote(context: Context, words: string): Promise<void> {
  await sql`
    insert into marketplace.payment_note (cooperative_id, id, words, recorded_at)
    values (${context.cooperativeId}, ${context.newId('pnt')}, ${words}, ${context.now})`.execute(context.tx);
}

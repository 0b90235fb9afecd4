import { sql } from 'kysely';
import type { Id } from '#kernel/id.ts';
import type { Picture } from '#platform/documents/picture.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';

/** A logo that holds or held. */
export interface Logo extends Picture {
  readonly id: Id;
}

interface Row {
  readonly id: Id;
  readonly mediaType: Picture['mediaType'] | '';
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

/** Keeps a logo; `null` takes away the one that holds. */
export async function insertLogo(context: Context, logo: Picture | null): Promise<Id> {
  const id = context.newId('logo');
  const { mediaType = '', width = 0, height = 0 } = logo ?? {};
  const base64 = logo ? Buffer.from(logo.bytes).toString('base64') : '';
  await sql`
    insert into identity.logo (cooperative_id, id, media_type, width, height, base64, set_by, set_at)
    values (${context.cooperativeId}, ${id}, ${mediaType}, ${width}, ${height}, ${base64},
      ${JSON.stringify(context.actor)}::jsonb, ${context.now})`.execute(context.tx);
  return id;
}

/** The id of the logo that holds; `null` where the cooperative has none. */
export async function logoIdHere(context: ReadContext): Promise<Id | null> {
  const found = await sql<Pick<Row, 'id' | 'mediaType'>>`
    select id, media_type as "mediaType" from identity.logo where cooperative_id = ${context.cooperativeId}
    order by set_at desc, id desc limit 1`.execute(context.tx);
  const [newest] = found.rows;
  return newest && newest.mediaType !== '' ? newest.id : null;
}

/** A logo by its id, also one that was replaced since; `null` where there is none. */
export async function findLogo(context: ReadContext, id: Id | null): Promise<Logo | null> {
  if (id === null) return null;
  const found = await sql<Row>`
    select id, media_type as "mediaType", width, height, base64 from identity.logo
    where cooperative_id = ${context.cooperativeId} and id = ${id}`.execute(context.tx);
  const [row] = found.rows;
  if (!row || row.mediaType === '') return null;
  const { mediaType, width, height } = row;
  return { id: row.id, mediaType, width, height, bytes: Buffer.from(row.base64, 'base64') };
}

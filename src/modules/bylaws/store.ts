import { sql } from 'kysely';
import { required } from '#kernel/assert.ts';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { awaitTurn } from '#platform/db/turns.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import type { LegalText } from './domain/text/legal-text.ts';
import type { BylawsVersion } from './model.ts';

interface VersionRow extends Omit<BylawsVersion, 'resolution'> {
  readonly resolutionId: Id;
  readonly resolutionHash: string;
  readonly resolutionLabel: string;
  readonly meetingId: Id;
}

const COLUMNS = sql`
  id, number, effective_on as "effectiveOn", adopted_on as "adoptedOn", recorded_at as "recordedAt", hash,
  resolution_id as "resolutionId", resolution_hash as "resolutionHash", resolution_label as "resolutionLabel",
  resolution_meeting_id as "meetingId"`;

function versionOf({
  resolutionId,
  resolutionHash,
  resolutionLabel,
  meetingId,
  ...version
}: VersionRow): BylawsVersion {
  return { ...version, resolution: { id: resolutionId, hash: resolutionHash, label: resolutionLabel, meetingId } };
}

/** The version in force on a date: the last one whose effective date has come. */
export async function versionOn(context: ReadContext, on: PlainDate): Promise<BylawsVersion | null> {
  const found = await sql<VersionRow>`
    select ${COLUMNS} from bylaws.version
    where cooperative_id = ${context.cooperativeId} and effective_on <= ${on}
    order by number desc limit 1`.execute(context.tx);
  return found.rows[0] ? versionOf(found.rows[0]) : null;
}

/** Holds other adoptions of this cooperative back until the transaction ends. */
export async function lockAdoption(context: Context): Promise<void> {
  await awaitTurn(context.tx, `bylaws ${context.cooperativeId}`);
}

/** Every version, in the order of adoption. */
export async function versions(context: ReadContext): Promise<BylawsVersion[]> {
  const found = await sql<VersionRow>`
    select ${COLUMNS} from bylaws.version where cooperative_id = ${context.cooperativeId} order by number`.execute(
    context.tx,
  );
  return found.rows.map(versionOf);
}

/** What a version says: its values and its articles, as they were adopted. */
export interface Content {
  readonly edition: number;
  readonly document: unknown;
  readonly legalText: LegalText;
}

/** The content of a version; a version without content would be a fault of ours. */
export async function contentOf(context: ReadContext, version: Id): Promise<Content> {
  const found = await sql<Content>`
    select edition, document, legal_text as "legalText" from bylaws.version
    where cooperative_id = ${context.cooperativeId} and id = ${version}`.execute(context.tx);
  return required(found.rows[0], `version ${version} of the bylaws has no content`);
}

/** Adds a version. The database refuses a gap in the numbers and force before a predecessor's. */
export async function insertVersion(
  context: Context,
  version: BylawsVersion,
  content: { edition: number; document: string; legalText: string },
): Promise<void> {
  await sql`
    insert into bylaws.version (cooperative_id, id, number, edition, document, legal_text, hash, resolution_id,
                                resolution_hash, resolution_label, resolution_meeting_id, adopted_on, effective_on, recorded_at)
    values (${context.cooperativeId}, ${version.id}, ${version.number}, ${content.edition}, ${content.document}::jsonb,
            ${content.legalText}::jsonb, ${version.hash}, ${version.resolution.id}, ${version.resolution.hash},
            ${version.resolution.label}, ${version.resolution.meetingId}, ${version.adoptedOn}, ${version.effectiveOn}, ${version.recordedAt})`.execute(
    context.tx,
  );
}

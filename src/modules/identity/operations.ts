import { randomBytes } from 'node:crypto';
import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Role } from '#platform/access/actor.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { Context, ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';
import { insertCooperative, slugIsTaken, type NewCooperative } from './store/cooperative.ts';
import { endLinksTo, insertLink, subjectOfLink } from './store/link.ts';
import { insertPerson, insertRoleGrant, personByContact, type NewPerson } from './store/person.ts';

/** Creates a cooperative and goes on inside it. Refuses `identity.slug_taken`. */
export async function openCooperative(context: Context, cooperative: NewCooperative): Promise<Context> {
  if (await slugIsTaken(context, cooperative.slug)) {
    reject('identity.slug_taken', { slug: cooperative.slug }, { path: 'slug' });
  }
  const inside = await context.moveInto({
    id: context.newId('coop'),
    slug: cooperative.slug,
    name: cooperative.name,
    timeZone: cooperative.timeZone,
  });
  await insertCooperative(inside, cooperative);
  return inside;
}

/**
 * The person with one of these contacts, or a new one. The name of a known person stays as it is. A new person is given one
 * way in: the phone number, or the e-mail address where there is no number. Whoever holds that contact will be this person;
 * a second contact written down by somebody else would open the same door to another hand, so the person adds it alone,
 * with a code, after signing in.
 */
export async function ensurePerson(context: Context, person: NewPerson): Promise<Id> {
  for (const contact of [person.phone, person.email]) {
    const known = contact ? await personByContact(context, contact) : null;
    if (known) return known;
  }
  return insertPerson(context, person);
}

/** A role that begins or ends for a person on a day. */
export interface RoleChange {
  readonly personId: Id;
  readonly role: Role;
  /** The first day on which it holds, or no longer holds. */
  readonly effectiveOn: PlainDate;
  /** What it rests on: `resolution:res_…`, `founding`, `membership:mem_…`. Roles come from decisions, not from a settings page. */
  readonly source: string;
}

/** From `effectiveOn` the person holds the role here. */
export async function grantRole(context: Context, grant: RoleChange): Promise<void> {
  await insertRoleGrant(context, { ...grant, holds: true });
}

/** From `effectiveOn` the person no longer holds the role here. */
export async function endRole(context: Context, grant: RoleChange): Promise<void> {
  await insertRoleGrant(context, { ...grant, holds: false });
}

/** Bytes of chance in a link for somebody without an account. */
const LINK_BYTES = 24;

/**
 * A token for a link by which somebody without an account sees one thing, a customer his or her order: `subject` is
 * `order:ord_…`. The token is answered once and only its hash kept; declare its output field `secret`.
 */
export async function issueLink(context: Context, link: { subject: string; expiresOn: PlainDate }): Promise<string> {
  const token = randomBytes(LINK_BYTES).toString('base64url');
  await insertLink(context, { id: context.newId('lnk'), tokenHash: sha256(token), ...link });
  return token;
}

/** What a link's token opens in this cooperative today, or null: unknown, ended and expired look the same. */
export async function followLink(context: ReadContext, token: string): Promise<string | null> {
  return subjectOfLink(context, sha256(token));
}

/** Ends every link to a subject, for instance when one was sent to a wrong number. */
export async function endLinks(context: Context, subject: string): Promise<void> {
  await endLinksTo(context, subject);
}

import * as z from 'zod';
import { required } from '#kernel/assert.ts';
import { findBylawsInForce } from '#modules/bylaws/index.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';
import { cooperativeHere, logoIdHere } from '#modules/identity/index.ts';
import { LEGAL_KINDS, MODELS } from '#modules/identity/model.ts';
import { ROLES } from '#platform/access/actor.ts';
import { id, plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { memberShown } from '../fields.ts';
import * as store from '../store.ts';

/** The cooperative of an address, and what the caller is in it: what every page of a cooperative begins with. */
export const here = query({
  name: 'membership.here',
  summary: 'A cooperative’s public face, and the caller’s own roles and membership in it',
  may: 'public',
  input: z.strictObject({
    /** Permissions that the page would like to know about, to offer what the caller may do. */
    permissions: z.array(z.string().max(80)).max(100).default([]),
  }),
  output: z.object({
    cooperative: z.object({
      slug: z.string(),
      name: z.string(),
      legalKind: z.enum(LEGAL_KINDS),
      model: z.enum(MODELS),
      city: z.string(),
      /** IANA zone of its dates and times. */
      timeZone: z.string(),
      demonstration: z.boolean(),
      foundedOn: plainDate().nullable(),
      /** Its own sign; `null` where it has none. */
      logoId: id('logo').nullable(),
      memberCount: z.int(),
      /** What its bylaws offer members besides shares; nothing before there are any. */
      offers: z.array(z.enum(['savings', 'loans'])),
    }),
    /** Today's business date there. */
    today: plainDate(),
    roles: z.array(z.enum(ROLES)),
    personId: id('per').nullable(),
    member: memberShown.nullable(),
    permissions: z.array(z.string()),
  }),

  async run(context, { permissions }) {
    const cooperative = required(await cooperativeHere(context), 'the cooperative of this context is in the directory');
    const person = context.actor.kind === 'person' ? context.actor : null;
    return {
      cooperative: {
        ...cooperative,
        logoId: await logoIdHere(context),
        timeZone: required(context.tenant, 'a cooperative is a tenant').timeZone,
        memberCount: (await store.activeMembers(context, context.today)).length,
        offers: offersOf((await findBylawsInForce(context))?.bylaws),
      },
      today: context.today,
      roles: [...(person?.roles ?? [])],
      personId: person?.personId ?? null,
      member: person?.memberId ? await store.findMember(context, person.memberId) : null,
      permissions: permissions.filter((each) => context.may(`${each.split('.')[0] ?? ''}.${each.split('.')[1] ?? ''}`)),
    };
  },
});

function offersOf(bylaws: Pick<Bylaws, 'savings' | 'loans'> | undefined): ('savings' | 'loans')[] {
  if (!bylaws) return [];
  const { savings, loans } = bylaws;
  const saves = savings.voluntary.allowed || savings.term.allowed;
  return [...(saves ? (['savings'] as const) : []), ...(loans.offered ? (['loans'] as const) : [])];
}

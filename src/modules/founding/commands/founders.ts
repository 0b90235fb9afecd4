import * as z from 'zod';
import { addMonths } from '#kernel/calendar.ts';
import {
  endLinks,
  endRole,
  ensurePerson,
  followLink,
  foundedOn,
  grantRole,
  issueLink,
  parseContact,
  phoneOrEmail,
} from '#modules/identity/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, line, note } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { sameCooperative } from '../domain/mandate.ts';
import { founderOf, plainFounder, refuseUnknownGroup } from '../draft.ts';
import type { Founder } from '../model.ts';
import * as store from '../store.ts';

const CONTACT_REFUSALS = [
  'identity.contact_missing',
  'identity.phone_unreadable',
  'identity.email_unreadable',
] as const;
/** What a founders' link opens. */
export const FOUNDERS_LINK = 'founding';
/** A founders' link that lies around for longer would let strangers in. */
const LINK_MONTHS = 2;

/** A founder writes another one down, by name and phone number or e-mail address. */
export const addFounder = command({
  name: 'founding.add-founder',
  summary: 'Adds a founder by name and contact, or one more who stands for a founding cooperative (UU 25/1992 art. 6)',
  may: 'founding.prepare',
  input: z.strictObject({
    name: line(),
    contact: line(),
    /** Of a founding cooperative that is on the list: one more person stands for it, under the same mandate. */
    legalNumber: line(80).optional(),
  }),
  output: z.object({ personId: id('per') }),
  rejects: [
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.founder_twice',
    'founding.no_such_cooperative',
    ...CONTACT_REFUSALS,
  ],
  emits: ['founding.founder_joined'],

  async run(context, { name, contact, legalNumber }) {
    const read = parseContact(contact);
    if (!read.ok) reject(read.refusal);
    await requireFounding(context);
    const together = sameCooperative(legalNumber, await store.founders(context));
    if (legalNumber !== undefined && !together) {
      reject('founding.no_such_cooperative', { legalNumber }, { path: 'legalNumber' });
    }
    const personId = await ensurePerson(context, { name, ...phoneOrEmail(read.value) });
    await join(context, { ...plainFounder(personId, name), cooperative: together?.cooperative ?? null });
    return { personId };
  },
});

/** A link (or its QR) by which others join with their own phone. */
export const createJoinLink = command({
  name: 'founding.create-join-link',
  summary: 'Creates the link by which founders join; an earlier one ends',
  may: 'founding.prepare',
  input: z.strictObject({}),
  output: z.object({ token: z.string() }),
  rejects: ['founding.not_being_founded', 'founding.already_founded'],
  secret: ['token'],

  async run(context) {
    await requireFounding(context);
    await endLinks(context, FOUNDERS_LINK);
    return {
      token: await issueLink(context, { subject: FOUNDERS_LINK, expiresOn: addMonths(context.today, LINK_MONTHS) }),
    };
  },
});

/** Somebody who followed the link joins the founders. */
export const joinFounders = command({
  name: 'founding.join',
  summary: 'Joins the founders by their link',
  may: 'person',
  input: z.strictObject({
    token: z.string().max(200),
    /** Where the draft has stakeholder groups: to which of them he or she belongs. */
    groupKey: line(40).optional(),
  }),
  output: z.object({ personId: id('per') }),
  rejects: [
    'founding.link_ended',
    'founding.not_being_founded',
    'founding.already_founded',
    'founding.founder_twice',
    'founding.no_such_group',
    'founding.value_unreadable',
  ],
  emits: ['founding.founder_joined'],
  secret: ['token'],

  async run(context, { token, groupKey = null }) {
    if (context.actor.kind !== 'person') throw new Forbidden();
    if ((await followLink(context, token)) !== FOUNDERS_LINK) reject('founding.link_ended');
    await requireFounding(context);
    if (groupKey !== null) await refuseUnknownGroup(context, groupKey);
    const { personId } = context.actor;
    await join(context, { ...(await founderOf(context, personId)), groupKey });
    return { personId };
  },
});

/** A founder who leaves before the meeting stays in the record with the reason. */
export const withdrawFounder = command({
  name: 'founding.withdraw-founder',
  summary: 'Takes a founder off the list before the meeting; the record keeps when and why',
  may: 'founding.prepare',
  input: z.strictObject({ personId: id('per'), reason: note(500) }),
  output: z.object({ founders: z.int() }),
  rejects: ['founding.not_being_founded', 'founding.already_founded', 'founding.not_a_founder'],
  emits: ['founding.founder_withdrew'],

  async run(context, { personId, reason }) {
    await requireFounding(context);
    const present = await store.founders(context);
    const founder =
      present.find((each) => each.personId === personId) ?? reject('founding.not_a_founder', {}, { path: 'personId' });
    await store.insertFounderEvent(context, { ...founder, joined: false, reason });
    await endRole(context, { personId, role: 'founder', effectiveOn: context.today, source: 'founding' });
    context.emit('founding.founder_withdrew', { personId });
    return { founders: present.length - 1 };
  },
});

/** The draft, locked; refuses where nothing is being founded, or where it is done. */
export async function requireFounding(context: Context): Promise<store.Draft> {
  const draft = (await store.lockDraft(context)) ?? reject('founding.not_being_founded');
  if ((await foundedOn(context)) !== null) reject('founding.already_founded');
  return draft;
}

async function join(context: Context, founder: Founder): Promise<void> {
  const present = await store.founders(context);
  if (present.some((each) => each.personId === founder.personId)) {
    reject('founding.founder_twice', { name: founder.name }, { path: 'contact' });
  }
  await store.insertFounderEvent(context, { ...founder, joined: true, reason: '' });
  await grantRole(context, {
    personId: founder.personId,
    role: 'founder',
    effectiveOn: context.today,
    source: 'founding',
  });
  context.emit('founding.founder_joined', { personId: founder.personId });
}

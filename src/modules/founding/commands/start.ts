import * as z from 'zod';
import { PRESET_NAMES, PRESETS } from '#modules/bylaws/index.ts';
import { ensurePerson, grantRole, openCooperative, parseContact, phoneOrEmail } from '#modules/identity/index.ts';
import type { Context } from '#platform/registry/context.ts';
import { id, line, note } from '#platform/registry/fields.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { slugOf, whyNotAName } from '../domain/name.ts';
import { founderOf, plainFounder } from '../draft.ts';
import { FOUNDING_KINDS, type Founder } from '../model.ts';
import * as store from '../store.ts';

/**
 * Somebody begins to found a cooperative: it has a name, an address here and draft bylaws from a preset. A cooperative that
 * exists on paper already begins as a conversion: its members' meeting then adopts the whole new bylaws.
 */
export const start = command({
  name: 'founding.start',
  summary: 'Begins to found a cooperative from a preset of bylaws; whoever begins is its first founder',
  may: 'person',
  scope: 'installation',
  input: z.strictObject({
    name: line(120),
    /** Left out: made from the name. */
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/, 'founding.slug_unreadable')
      .optional(),
    city: line(80),
    preset: z.enum(PRESET_NAMES),
    kind: z.enum(FOUNDING_KINDS).default('new'),
    /** Members in stakeholder groups (Permenkop UKM 8/2021); left out: as the preset has it. */
    multiStakeholder: z.boolean().optional(),
    purpose: note(600).optional(),
    timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']).default('Asia/Jakarta'),
    /** Who founds, where a facilitator or the machine's owner begins for somebody else. */
    initiator: z.strictObject({ name: line(), contact: line() }).optional(),
    demonstration: z.boolean().default(false),
  }),
  output: z.object({ cooperativeId: id('coop'), slug: z.string(), founderPersonId: id('per') }),
  rejects: [
    'founding.name_too_short',
    'identity.slug_taken',
    'identity.contact_missing',
    'identity.phone_unreadable',
    'identity.email_unreadable',
  ],
  emits: ['founding.started'],

  async run(context, input) {
    const problem = whyNotAName(input.name);
    if (problem) reject(problem);
    const preset = PRESETS[input.preset].identity;
    const slug = input.slug ?? slugOf(input.name);
    const inside = await openCooperative(context, {
      slug,
      name: input.name,
      legalKind: preset.legalKind,
      model: preset.model,
      multiStakeholder: input.multiStakeholder ?? preset.multiStakeholder,
      city: input.city,
      timeZone: input.timeZone,
      demonstration: input.demonstration && context.actor.kind === 'system',
    });
    const { kind, purpose = '', city: seatCity } = input;
    const multiStakeholder = input.multiStakeholder ?? null;
    await store.insertDraft(inside, { kind, multiStakeholder, preset: input.preset, purpose, seatCity });
    const founder = await initiatorOf(inside, input.initiator);
    await store.insertFounderEvent(inside, { ...founder, joined: true, reason: '' });
    await grantRole(inside, {
      personId: founder.personId,
      role: 'founder',
      effectiveOn: inside.today,
      source: 'founding',
    });
    inside.emit('founding.started', { slug });
    return { cooperativeId: inside.cooperativeId, slug, founderPersonId: founder.personId };
  },
});

async function initiatorOf(
  context: Context,
  initiator: { name: string; contact: string } | undefined,
): Promise<Founder> {
  if (context.actor.kind === 'person') return founderOf(context, context.actor.personId);
  if (!initiator) throw new Forbidden();
  const contact = parseContact(initiator.contact);
  if (!contact.ok) reject({ ...contact.refusal, path: 'initiator.contact' });
  const personId = await ensurePerson(context, { name: initiator.name, ...phoneOrEmail(contact.value) });
  return plainFounder(personId, initiator.name);
}

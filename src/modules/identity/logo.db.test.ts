import { randomBytes } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Id } from '#kernel/id.ts';
import type { Role } from '#platform/access/actor.ts';
import { house, type House } from '#support/house.ts';
import { bareCooperative, inCooperative } from '#support/in-cooperative.ts';
import { png } from '#support/pictures.ts';
import { activity, ensurePerson, grantRole, logo, markFounded, removeLogo, setLogo } from './index.ts';

let home: House;
beforeAll(async () => {
  home = await house();
});

const ANYBODY = { kind: 'public' } as const;
const PICTURE = png(60, 20).toString('base64');

/** A cooperative in which one person holds a role. */
async function cooperativeOf(role: Role): Promise<{ slug: string; personId: Id }> {
  let personId: Id = '';
  const slug = await bareCooperative(home, async (context) => {
    const contact = { phone: null, email: `${randomBytes(6).toString('hex')}@contoh.example` };
    personId = await ensurePerson(context, { name: 'Ani Rahayu', ...contact });
    await grantRole(context, { personId, role, effectiveOn: '2026-01-01', source: 'founding' });
  });
  return { slug, personId };
}

test('a logo is set, seen by everybody, replaced and taken away; each one stays readable by its id', async () => {
  const { slug, personId: as } = await cooperativeOf('chair');
  const seen = (input: { logoId?: Id } = {}) => home.ask(logo, { in: slug, as: ANYBODY, with: input });
  const first = await home.run(setLogo, { in: slug, as, with: { picture: PICTURE } });
  expect((await seen()).file).toEqual({ name: 'logo.png', mediaType: 'image/png', base64: PICTURE });

  await home.run(setLogo, { in: slug, as, with: { picture: png(9, 9).toString('base64') } });
  expect((await seen()).file.base64).not.toBe(PICTURE);
  expect((await seen(first)).file.base64).toBe(PICTURE);

  await home.run(removeLogo, { in: slug, as, with: {} });
  await expect(seen()).rejects.toThrow('identity.no_logo');
  await expect(home.run(removeLogo, { in: slug, as, with: {} })).rejects.toThrow('identity.no_logo');
});

test('what is no picture, or too heavy for a phone, is refused', async () => {
  const { slug, personId: as } = await cooperativeOf('secretary');
  const set = (bytes: Buffer) => home.run(setLogo, { in: slug, as, with: { picture: bytes.toString('base64') } });
  await expect(set(Buffer.from('<svg/>'))).rejects.toThrow('picture.unreadable');
  await expect(set(randomBytes(500_001))).rejects.toThrow('identity.logo_too_large');
});

test('the founders choose the logo until there is a board; the chair of another cooperative never does', async () => {
  const { slug, personId: founder } = await cooperativeOf('founder');
  const other = await cooperativeOf('chair');
  const set = (as: Id) => home.attempt(setLogo, { in: slug, as, with: { picture: PICTURE } });
  expect((await set(founder)).kind).toBe('done');
  expect((await set(other.personId)).kind).toBe('forbidden');
  const founding = { on: '2026-03-01', name: 'Koperasi Bersih', city: 'Solo' };
  await inCooperative(home, slug, (context) => markFounded(context, founding));
  expect((await set(founder)).kind).toBe('forbidden');
  await expect(home.ask(logo, { in: other.slug, as: ANYBODY, with: {} })).rejects.toThrow('identity.no_logo');
});

test('the activity log says that a logo was set, without a second copy of the picture', async () => {
  const { slug, personId: as } = await cooperativeOf('chair');
  await home.run(setLogo, { in: slug, as, with: { picture: PICTURE } });
  const { rows } = await home.ask(activity, { in: slug, as, with: {} });
  expect(JSON.stringify(rows)).toContain('identity.set-logo');
  expect(JSON.stringify(rows)).not.toContain(PICTURE.slice(0, 40));
});

import * as z from 'zod';
import { canHeadPapers } from '#platform/documents/file.ts';
import { readPicture } from '#platform/documents/picture.ts';
import { id } from '#platform/registry/fields.ts';
import type { Context } from '#platform/registry/context.ts';
import { Forbidden, reject } from '#platform/registry/outcome.ts';
import { command } from '#platform/registry/use-case.ts';
import { choosesLogo } from '../logo.ts';
import { foundedOn } from '../store/cooperative.ts';
import { insertLogo, logoIdHere } from '../store/logo.ts';

/** Largest file of a logo, in bytes: it is loaded with every page of a phone, and stands in every paper. */
const MAX_LOGO_BYTES = 500_000;

/** The cooperative's own sign: on its page, and at the head of the papers that are issued from now on. */
export const setLogo = command({
  name: 'identity.set-logo',
  summary: 'Sets the cooperative’s logo, a PNG or JPEG file as base64, for its page and the head of its papers',
  may: 'identity.set-logo',
  input: z.strictObject({ picture: z.base64() }),
  output: z.object({ logoId: id('logo') }),
  rejects: ['identity.logo_too_large', 'picture.unreadable', 'picture.too_many_pixels'],
  emits: ['identity.logo_set'],
  // The log needs no second copy of the picture.
  secret: ['picture'],

  async run(context, input) {
    await askChooser(context);
    const file = Buffer.from(input.picture, 'base64');
    if (file.length > MAX_LOGO_BYTES) {
      const size = { kilobytes: String(Math.ceil(file.length / 1000)), most: String(MAX_LOGO_BYTES / 1000) };
      reject('identity.logo_too_large', size, { path: 'picture' });
    }
    const read = readPicture(file);
    if (!read.ok) reject({ ...read.refusal, path: 'picture' });
    if (!(await canHeadPapers(read.value))) reject('picture.unreadable', {}, { path: 'picture' });
    const logoId = await insertLogo(context, read.value);
    context.emit('identity.logo_set', { logoId });
    return { logoId };
  },
});

/** Takes the logo away: the initials stand in its place again. Papers keep the one they were issued with. */
export const removeLogo = command({
  name: 'identity.remove-logo',
  summary: 'Takes the cooperative’s logo away; papers already issued keep theirs',
  may: 'identity.set-logo',
  input: z.strictObject({}),
  output: z.object({}),
  rejects: ['identity.no_logo'],
  emits: ['identity.logo_removed'],

  async run(context) {
    await askChooser(context);
    const logoId = (await logoIdHere(context)) ?? reject('identity.no_logo');
    await insertLogo(context, null);
    context.emit('identity.logo_removed', { logoId });
    return {};
  },
});

async function askChooser(context: Context): Promise<void> {
  const { actor } = context;
  if (actor.kind === 'person' && !choosesLogo(actor.roles, await foundedOn(context))) throw new Forbidden();
}

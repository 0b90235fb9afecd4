import * as z from 'zod';
import { fileShown, shownFile } from '#platform/documents/file.ts';
import { id } from '#platform/registry/fields.ts';
import { reject } from '#platform/registry/outcome.ts';
import { query } from '#platform/registry/use-case.ts';
import { findLogo, logoIdHere } from '../store/logo.ts';

/** The cooperative's logo as a file. Public, as its page is. */
export const logo = query({
  name: 'identity.logo',
  summary: 'The cooperative’s logo as a PNG or JPEG file; the one that holds, where no other is named',
  may: 'public',
  input: z.strictObject({ logoId: id('logo').optional() }),
  output: z.object({ file: fileShown }),

  async run(context, { logoId }) {
    const found = await findLogo(context, logoId ?? (await logoIdHere(context)));
    const { mediaType, bytes } = found ?? reject('identity.no_logo');
    return { file: shownFile(`logo.${mediaType === 'image/png' ? 'png' : 'jpg'}`, mediaType, bytes) };
  },
});

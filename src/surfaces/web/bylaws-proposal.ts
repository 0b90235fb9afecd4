import * as z from 'zod';
import { changeField } from '#modules/bylaws/index.ts';
import type { BylawsChange } from '#modules/bylaws/model.ts';

/** Search parameter that carries a proposal: whoever has the link reads it, and nothing is kept before it is moved. */
export const PROPOSAL = 'usul';

const changes = z.array(changeField).max(200);
type Changes = z.output<typeof changes>;

/** Proposed changes as a part of an address. */
export function proposalText(proposed: readonly BylawsChange[]): string {
  return proposed.length === 0 ? '' : Buffer.from(JSON.stringify(proposed)).toString('base64url');
}

/** The changes of an address; none where there are none, or where they cannot be read. */
export function proposalIn(url: URL): Changes {
  const text = url.searchParams.get(PROPOSAL) ?? '';
  try {
    const read = changes.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

import { refusal, type Refusal } from '#kernel/result.ts';
import { sha256 } from '#platform/db/client.server.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import * as store from './store.ts';

/** Recomputes the hash of every kept paper: a word changed behind the back of the program is named. */
export async function verifyPapers(
  context: ReadContext,
): Promise<{ checked: Record<string, number>; findings: Refusal[] }> {
  const papers = await store.allContents(context);
  const changed = papers.filter(({ content, hash }) => sha256(content) !== hash);
  return {
    checked: { papers: papers.length },
    findings: changed.map(({ id }) => refusal('papers.words_changed', { id })),
  };
}

import type { Id } from '#kernel/id.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { citing } from './domain/text/render.ts';
import type { Bylaws, BylawsInForce, BylawsVersion } from './model.ts';
import { bylawsSchema } from './schema.ts';
import * as store from './store.ts';

/** Versions kept ready in the process. A version never changes, so that what is kept never goes stale. */
const MAX_KEPT_VERSIONS = 500;

interface Kept {
  readonly bylaws: Bylaws;
  readonly articleOf: (path: string) => string;
}

const kept = new Map<Id, Kept>();

/** The bylaws of a version that the context has found, and may therefore see. */
export async function inForce(context: ReadContext, version: BylawsVersion): Promise<BylawsInForce> {
  const content = kept.get(version.id) ?? (await load(context, version.id));
  return { version, bylaws: content.bylaws, articleOf: content.articleOf };
}

async function load(context: ReadContext, version: Id): Promise<Kept> {
  const { document, legalText } = await store.contentOf(context, version);
  const loaded: Kept = { bylaws: bylawsSchema.parse(document), articleOf: citing(legalText) };
  const oldest = kept.keys().next();
  if (kept.size >= MAX_KEPT_VERSIONS && !oldest.done) kept.delete(oldest.value);
  kept.set(version, loaded);
  return loaded;
}

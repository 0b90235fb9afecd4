import { refusal, type Refusal } from '#kernel/result.ts';
import { sha256 } from '#platform/db/client.server.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import type { BylawsVersion } from './model.ts';
import * as store from './store.ts';

/**
 * Recomputes what the versions rest on: the hash of every document with its text, numbers without a gap, and that no version
 * reaches back behind its adoption or its predecessor.
 */
export async function verifyBylaws(
  context: ReadContext,
): Promise<{ checked: Record<string, number>; findings: Refusal[] }> {
  const versions = await store.versions(context);
  const findings: Refusal[] = [];
  let previous: BylawsVersion | null = null;
  for (const version of versions) {
    const { document, legalText } = await store.contentOf(context, version.id);
    if (contentHash({ document, legalText }) !== version.hash) {
      findings.push(refusal('bylaws.hash_differs', { number: String(version.number) }));
    }
    findings.push(...whyNotAfter(version, previous));
    previous = version;
  }
  return { checked: { versions: versions.length }, findings };
}

/** The hash of a version: over its values and its text, so that neither can be changed unseen. */
export function contentHash(content: { readonly document: unknown; readonly legalText: unknown }): string {
  return sha256(canonicalJson({ document: content.document, legalText: content.legalText }));
}

function whyNotAfter(version: BylawsVersion, previous: BylawsVersion | null): Refusal[] {
  const findings: Refusal[] = [];
  const expected = (previous?.number ?? 0) + 1;
  if (version.number !== expected) {
    const params = { number: String(version.number), previous: String(expected - 1), expected: String(expected) };
    findings.push(refusal('bylaws.numbering_broken', params));
  }
  const earliest = previous && previous.effectiveOn > version.adoptedOn ? previous.effectiveOn : version.adoptedOn;
  if (version.effectiveOn < earliest) {
    const params = { number: String(version.number), effectiveOn: version.effectiveOn, earliest };
    findings.push(refusal('bylaws.force_reaches_back', params));
  }
  return findings;
}

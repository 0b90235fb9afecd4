import { LEGAL_KIND_WORDS, type IdentityRules } from '#modules/bylaws/model.ts';

/** The kind as papers say it: `koperasi jasa dengan model multi pihak`. */
export function kindWords({ legalKind, multiStakeholder, model }: IdentityRules): string {
  const level = model === 'secondary' ? ' sekunder' : '';
  return `${LEGAL_KIND_WORDS[legalKind].id}${level}${multiStakeholder ? ' dengan model multi pihak' : ''}`;
}

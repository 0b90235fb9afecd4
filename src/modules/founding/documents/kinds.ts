import type { IdentityRules } from '#modules/bylaws/model.ts';
import type { LegalKind } from '#modules/identity/model.ts';

const KINDS: Readonly<Record<LegalKind, string>> = {
  consumer: 'koperasi konsumen',
  producer: 'koperasi produsen',
  marketing: 'koperasi pemasaran',
  service: 'koperasi jasa',
  savingsLoan: 'koperasi simpan pinjam',
  shariaSavingsLoan: 'koperasi simpan pinjam dan pembiayaan syariah',
};

/** The kind as papers say it: `koperasi jasa dengan model multi pihak`. */
export function kindWords({ legalKind, multiStakeholder, model }: IdentityRules): string {
  const level = model === 'secondary' ? ' sekunder' : '';
  return `${KINDS[legalKind]}${level}${multiStakeholder ? ' dengan model multi pihak' : ''}`;
}

import { ok, refusal, refused, type Result } from '#kernel/result.ts';
import type { Founder, FoundingCooperative } from '../model.ts';
import { isSameLegalNumber } from './founding-members.ts';

/** What somebody says of the cooperative that he or she stands for; what stands on the list already may be left out. */
export type SaidOfCooperative = { readonly [Part in keyof FoundingCooperative]?: string | undefined };

export const MANDATE_REFUSALS = ['founding.mandate_incomplete', 'founding.cooperative_contradicted'] as const;
type Why = (typeof MANDATE_REFUSALS)[number];

const PARTS = ['cooperativeName', 'legalNumber', 'mandateNumber', 'mandateOn'] as const;
const BY_COOPERATIVES = 'UU 25/1992 ps. 6';

/**
 * The cooperative that a founder stands for from now on, or `null` where nothing was said of one. A legal number that stands on
 * the list joins the founder to that cooperative and its one mandate; what contradicts the list is refused at its field.
 */
export function mandateOf(
  said: SaidOfCooperative,
  others: readonly Founder[],
): Result<FoundingCooperative | null, Why> {
  if (PARTS.every((part) => said[part] === undefined)) return ok(null);
  const known = sameCooperative(said.legalNumber, others);
  if (known?.cooperative) return joined(said, known, known.cooperative);
  const { cooperativeName, legalNumber, mandateNumber, mandateOn } = said;
  if (
    cooperativeName !== undefined &&
    legalNumber !== undefined &&
    mandateNumber !== undefined &&
    mandateOn !== undefined
  ) {
    return ok({ cooperativeName, legalNumber, mandateNumber, mandateOn });
  }
  const missing = PARTS.find((part) => said[part] === undefined) ?? 'legalNumber';
  return refused(refusal('founding.mandate_incomplete', {}, { path: missing, article: BY_COOPERATIVES }));
}

/** Who stands for the cooperative with this legal number already. */
export function sameCooperative(legalNumber: string | undefined, founders: readonly Founder[]): Founder | undefined {
  if (legalNumber === undefined) return undefined;
  return founders.find((each) => each.cooperative && isSameLegalNumber(each.cooperative.legalNumber, legalNumber));
}

function joined(
  said: SaidOfCooperative,
  { name }: Founder,
  cooperative: FoundingCooperative,
): Result<FoundingCooperative, Why> {
  const other = PARTS.find(
    (part) => part !== 'legalNumber' && said[part] !== undefined && plain(said[part]) !== plain(cooperative[part]),
  );
  if (other === undefined) return ok(cooperative);
  const kept = cooperative[other];
  return refused(
    refusal('founding.cooperative_contradicted', { name, kept }, { path: other, article: BY_COOPERATIVES }),
  );
}

/** Names and numbers as they are compared: capitals and spaces tell nothing apart. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

import type { LegalKind, Model } from '#modules/identity/model.ts';

/** One line of business or several (tunggal usaha, serba usaha); both are allowed since 2020. */
export const BUSINESS_SCOPES = ['single', 'multi'] as const;
export type BusinessScope = (typeof BUSINESS_SCOPES)[number];

/** Who the cooperative is (UU 25/1992 art. 8 b, c, h). */
export interface IdentityRules {
  readonly name: string;
  readonly seatCity: string;
  readonly legalKind: LegalKind;
  readonly model: Model;
  /** Whether the members form stakeholder groups; then `stakeholders.groups` names them. */
  readonly multiStakeholder: boolean;
  readonly businessScope: BusinessScope;
  /** Whether a cooperative of another kind also runs a savings-and-loan unit (USP, USPPS). */
  readonly hasSavingsLoanUnit: boolean;
  /** Purpose and line of business, one paragraph. */
  readonly purpose: string;
  /** The economic interest that members share (UU 25/1992 art. 19(1)). */
  readonly commonBond: string;
  /** Codes of the business classification (KBLI), five digits each. */
  readonly kbliCodes: readonly string[];
  /** Years for which it is founded; 0: without a limit. */
  readonly durationYears: number;
}

/** Fewest words of a name that the registry takes; the sources say three (Permenkumham 14/2019). */
export const LEAST_NAME_WORDS = 3;

/** The words of a cooperative's name. Numbers and signs do not count. */
export function nameWords(name: string): readonly string[] {
  return name.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}

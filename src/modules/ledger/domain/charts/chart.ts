import { required } from '#kernel/assert.ts';
import { ROLES, type AccountKind, type AccountRole, type Side } from '../roles.ts';
import { cashFlowOfCode, normalSideOf, SECTIONS, sectionOfCode, type CashFlow, type Section } from '../sections.ts';

/** An account as the ledger keeps it. */
export interface Account {
  readonly code: string;
  /** Name in Indonesian, the language of the statements (Permenkop UKM 2/2024 ps. 7), and in English. */
  readonly name: string;
  readonly nameEn: string;
  readonly kind: AccountKind;
  readonly normalSide: Side;
  readonly section: Section;
  readonly cashFlow: CashFlow;
  readonly memberLedger: boolean;
  readonly role: AccountRole | null;
}

/** Accounts paid from what is owed to members or lent by them: the cash flow statement calls them financing. */
const FINANCED: readonly AccountRole[] = ['voluntary_savings', 'term_savings', 'surplus_payable', 'leaver_payable'];
/** Cash that has not arrived is cash all the same. */
const CASH: readonly AccountRole[] = ['cash', 'bank', 'cash_in_transit'];

/** An account that plays a role: kind, side and sub-ledger follow from the role. */
export function roleAccount(code: string, name: string, nameEn: string, role: AccountRole): Account {
  const { kind, normalSide, memberLedger } = ROLES[role];
  const section = required(sectionOfCode(code) ?? (kind === 'equity' ? 'equity' : null), `no section for ${code}`);
  const cashFlow = CASH.includes(role) ? 'cash' : FINANCED.includes(role) ? 'financing' : cashFlowOfCode(code);
  return { code, name, nameEn, kind, normalSide, section, cashFlow, memberLedger, role };
}

/** An account without a role, placed by its code. A contra account grows on the other side. */
export function plainAccount(
  code: string,
  name: string,
  nameEn: string,
  options: { readonly contra?: boolean; readonly memberLedger?: boolean } = {},
): Account {
  const section = required(sectionOfCode(code), `no section for ${code}`);
  const kind = SECTIONS[section];
  const usual = normalSideOf(kind);
  const normalSide = options.contra ? (usual === 'debit' ? 'credit' : 'debit') : usual;
  const memberLedger = options.memberLedger ?? false;
  return { code, name, nameEn, kind, normalSide, section, cashFlow: cashFlowOfCode(code), memberLedger, role: null };
}

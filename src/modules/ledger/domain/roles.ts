/** The five kinds of account; the first digit of a code says which. */
export const ACCOUNT_KINDS = ['asset', 'liability', 'equity', 'income', 'expense'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Which side an account grows on. */
export type Side = 'debit' | 'credit';

interface RoleFacts {
  readonly kind: AccountKind;
  readonly normalSide: Side;
  /** Whether every line names a member, so that the account is the sum of the members' balances. */
  readonly memberLedger: boolean;
}

const facts = (kind: AccountKind, normalSide: Side, memberLedger = false): RoleFacts => ({
  kind,
  normalSide,
  memberLedger,
});

/**
 * What an account is for. Postings speak of roles; each cooperative's chart says which account plays which. Comments give
 * the Indonesian term where the word alone does not.
 */
export const ROLES = {
  cash: facts('asset', 'debit'),
  bank: facts('asset', 'debit'),
  /** Uang dalam perjalanan: with a payment gateway, or in the hands of a worker member who was paid in cash. */
  cash_in_transit: facts('asset', 'debit'),
  member_receivable: facts('asset', 'debit', true),
  /** Pinjaman anggota: what members still owe of loans, without interest or margin to come. */
  member_loan_receivable: facts('asset', 'debit', true),
  customer_receivable: facts('asset', 'debit'),
  /** Penyisihan piutang: what will probably not be paid back. */
  allowance: facts('asset', 'credit'),
  inventory: facts('asset', 'debit'),
  advance_paid: facts('asset', 'debit'),
  /** Penyertaan pada koperasi sekunder. */
  secondary_share: facts('asset', 'debit'),
  fixed_asset: facts('asset', 'debit'),
  accumulated_depreciation: facts('asset', 'credit'),
  trade_payable: facts('liability', 'credit'),
  /** Simpanan sukarela: a debt to members, not capital. */
  voluntary_savings: facts('liability', 'credit', true),
  /** Simpanan berjangka: bound until a day. */
  term_savings: facts('liability', 'credit', true),
  tax_payable: facts('liability', 'credit'),
  /** Utang upah: pay earned and not yet paid out. */
  pay_payable: facts('liability', 'credit'),
  /** Titipan platform: money that the cooperative holds for a member. */
  member_payable: facts('liability', 'credit', true),
  /** Simpanan anggota keluar: what goes back to whoever has left, or to the heirs. */
  leaver_payable: facts('liability', 'credit', true),
  /** Uang muka pelanggan: paid before the service was given. */
  customer_advance: facts('liability', 'credit'),
  /** Money whose owner or purpose is not known yet; someone must clear it. */
  suspense: facts('liability', 'credit'),
  officers_fund: facts('liability', 'credit'),
  staff_fund: facts('liability', 'credit'),
  education_fund: facts('liability', 'credit'),
  social_fund: facts('liability', 'credit'),
  /** Dana pembangunan daerah kerja. */
  development_fund: facts('liability', 'credit'),
  /** SHU bagian anggota yang belum dibayar. */
  surplus_payable: facts('liability', 'credit', true),
  bank_loan: facts('liability', 'credit'),
  /** Modal pinjaman dari anggota. */
  member_loan: facts('liability', 'credit', true),
  /** Simpanan pokok. */
  entry_share: facts('equity', 'credit', true),
  /** Simpanan wajib. */
  mandatory_share: facts('equity', 'credit', true),
  /** Akun modal individu: what is credited to a member's name from the surplus. */
  capital_account: facts('equity', 'credit', true),
  /** Hibah. */
  grant: facts('equity', 'credit'),
  /** Modal penyertaan: bears risk, has no vote; may come from outside. */
  participating_capital: facts('equity', 'credit'),
  reserve_fund: facts('equity', 'credit'),
  /** SHU tahun berjalan: of the year that was closed, on its last day. */
  surplus_current: facts('equity', 'credit'),
  /** SHU tahun lalu yang belum dibagi: until the annual meeting decides. */
  surplus_undistributed: facts('equity', 'credit'),
  income_members: facts('income', 'credit'),
  income_non_members: facts('income', 'credit'),
  platform_fee: facts('income', 'credit'),
  cost_members: facts('expense', 'debit'),
  cost_non_members: facts('expense', 'debit'),
  /** Upah anggota pekerja dan staf. */
  pay_expense: facts('expense', 'debit'),
  operating_expense: facts('expense', 'debit'),
  /** Beban perkoperasian: the cost of being a cooperative: meetings, organs, education. */
  cooperative_expense: facts('expense', 'debit'),
  other_income: facts('income', 'credit'),
  other_expense: facts('expense', 'debit'),
  tax_expense: facts('expense', 'debit'),
  /** Ikhtisar: empty except inside the closing entry of a year. */
  closing: facts('equity', 'credit'),
} as const satisfies Readonly<Record<string, RoleFacts>>;

export type AccountRole = keyof typeof ROLES;

/** Whether `text` names a role. */
export function isAccountRole(text: string): text is AccountRole {
  return Object.hasOwn(ROLES, text);
}

/** Every role, in the order of the chart. */
export const ROLE_NAMES: readonly AccountRole[] = Object.keys(ROLES).filter(isAccountRole);

import { sum, type Rupiah } from '#kernel/money.ts';
import type { NetSurplus } from '../model.ts';
import type { Account } from './charts/chart.ts';
import type { Section } from './sections.ts';

/** The part of an account's movement that the surplus statement counts. */
export interface ResultMovement {
  readonly code: string;
  readonly isMemberBusiness: boolean | null;
  readonly debitRupiah: Rupiah;
  readonly creditRupiah: Rupiah;
}

/** One line of the surplus statement: an account's part in a section. Income and costs are both positive there. */
export interface ResultRow {
  readonly account: Account;
  readonly section: Section;
  readonly amountRupiah: Rupiah;
}

/** Business with members and with others, and where the one goes when a line says that it is the other. */
const COUNTERPARTS: Partial<Readonly<Record<Section, { readonly member: Section; readonly other: Section }>>> = {
  member_income: { member: 'member_income', other: 'non_member_income' },
  non_member_income: { member: 'member_income', other: 'non_member_income' },
  member_cost: { member: 'member_cost', other: 'non_member_cost' },
  non_member_cost: { member: 'member_cost', other: 'non_member_cost' },
};

/** The section of a movement: the account's own, unless the line says whether it was business with a member. */
function sectionOf(account: Account, isMemberBusiness: boolean | null): Section {
  const counterparts = COUNTERPARTS[account.section];
  if (!counterparts || isMemberBusiness === null) return account.section;
  return isMemberBusiness ? counterparts.member : counterparts.other;
}

/** Income and costs of a span per section and account, and the surplus. */
export function resultOf(
  accounts: readonly Account[],
  moved: readonly ResultMovement[],
): { rows: ResultRow[]; net: NetSurplus } {
  const byCode = new Map(accounts.map((account) => [account.code, account]));
  const rows = new Map<string, ResultRow>();
  for (const { code, isMemberBusiness, debitRupiah, creditRupiah } of moved) {
    const account = byCode.get(code);
    if (!account || (account.kind !== 'income' && account.kind !== 'expense')) continue;
    const section = sectionOf(account, isMemberBusiness);
    const natural = account.kind === 'income' ? creditRupiah - debitRupiah : debitRupiah - creditRupiah;
    const key = `${section} ${code}`;
    rows.set(key, { account, section, amountRupiah: (rows.get(key)?.amountRupiah ?? 0n) + natural });
  }

  const all = [...rows.values()];
  const total = (section: Section): Rupiah =>
    sum(all.filter((row) => row.section === section).map((row) => row.amountRupiah));
  const net: NetSurplus = {
    surplusRupiah: sum(all.map((row) => (row.account.kind === 'income' ? row.amountRupiah : -row.amountRupiah))),
    memberMarginRupiah: total('member_income') - total('member_cost'),
    nonMemberMarginRupiah: total('non_member_income') - total('non_member_cost'),
  };
  return { rows: all, net };
}

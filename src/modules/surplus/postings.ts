import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import type { Fund } from '#modules/bylaws/model.ts';
import { credit, debit, type AccountRole, type EntryDraft, type RoleLine } from '#modules/ledger/model.ts';
import { payableOf, type DividedYear, type PayoutMethod } from './model.ts';

/** The account of each fund that the bylaws may feed. A fund of another name lies with development until it is spent. */
const FUND_ROLE = {
  officersFund: 'officers_fund',
  staffFund: 'staff_fund',
  educationFund: 'education_fund',
  socialFund: 'social_fund',
  localDevelopmentFund: 'development_fund',
  otherFund: 'development_fund',
} as const satisfies Readonly<Record<Fund, AccountRole>>;

/** The account role of a fund by its name in the bylaws. */
function fundRole(fund: string | undefined): AccountRole {
  const known = Object.entries(FUND_ROLE).find(([name]) => name === fund);
  return known ? known[1] : 'development_fund';
}

/**
 * The decided division, in one entry: the past year's surplus becomes reserve, funds, what is owed to each member and what is
 * credited to the individual capital accounts
 * (UU 25/1992 art. 45(2); handbook 4.8). What belongs to nobody stays in the reserve. `null` in a year without surplus.
 */
export function surplusDistributed(proposalId: Id, document: DividedYear, on: PlainDate): EntryDraft | null {
  if (document.surplusRupiah <= 0n) return null;
  const ends = document.pools.filter((pool) => pool.to !== undefined || pool.by !== undefined);
  const funds: RoleLine[] = ends
    .filter((pool) => pool.to === 'fund')
    .map((pool) => credit(fundRole(pool.fund), pool.amountRupiah, { fund: pool.key }));
  const members: RoleLine[] = document.members
    .filter((member) => member.totalRupiah > 0n)
    .flatMap((member) => {
      const of = { memberId: member.memberId, isMemberBusiness: true };
      return [
        credit('surplus_payable', payableOf(member), of),
        credit('capital_account', member.creditedRupiah ?? 0n, of),
      ];
    });
  const handedOut = -sum([...funds, ...members].map((line) => line.amountRupiah));
  return {
    occurredOn: on,
    kind: 'surplus_distributed',
    source: `surplus:${document.year}`,
    memo: `Pembagian SHU tahun buku ${document.year} (${proposalId})`,
    lines: [
      debit('surplus_undistributed', document.surplusRupiah),
      credit('reserve_fund', document.surplusRupiah - handedOut),
      ...funds,
      ...members,
    ],
  };
}

/**
 * A loss, by the same decision: what the individual capital accounts bear, and the rest from the reserve unless it is carried
 * forward. `null` where nothing of it is covered or there is none.
 */
export function lossCovered(document: DividedYear, on: PlainDate): EntryDraft | null {
  if (document.surplusRupiah >= 0n) return null;
  const accounts = document.members
    .filter((member) => (member.accountLossRupiah ?? 0n) > 0n)
    .map(({ memberId, accountLossRupiah = 0n }) =>
      debit('capital_account', accountLossRupiah, { memberId, isMemberBusiness: true }),
    );
  const borne = sum(accounts.map((line) => line.amountRupiah));
  const reserve = document.lossTo === 'carried-forward' ? 0n : -document.surplusRupiah - borne;
  if (borne + reserve === 0n) return null;
  return {
    occurredOn: on,
    kind: 'loss_covered',
    source: `surplus:${document.year}`,
    memo: `Rugi tahun buku ${document.year} ditutup`,
    lines: [...accounts, debit('reserve_fund', reserve), credit('surplus_undistributed', borne + reserve)],
  };
}

/** A member's surplus is paid or credited. */
export function surplusPaid(payout: {
  readonly year: number;
  readonly member: { readonly id: Id; readonly number: number; readonly name: string };
  readonly rupiah: Rupiah;
  readonly method: PayoutMethod;
  readonly on: PlainDate;
}): EntryDraft {
  const of = { memberId: payout.member.id, isMemberBusiness: true };
  return {
    occurredOn: payout.on,
    kind: 'surplus_paid',
    source: `surplus:${payout.year}:${payout.member.id}`,
    memo: `SHU ${payout.year} anggota ${payout.member.number} ${payout.member.name}`,
    lines: [
      debit('surplus_payable', payout.rupiah, of),
      payout.method === 'credit'
        ? credit('voluntary_savings', payout.rupiah, of)
        : credit(payout.method, payout.rupiah),
    ],
  };
}

import type { PlainDate } from '#kernel/calendar.ts';
import type { Id } from '#kernel/id.ts';
import type { Rupiah } from '#kernel/money.ts';
import type { Fund } from '#modules/bylaws/model.ts';
import { credit, debit, type AccountRole, type EntryDraft, type RoleLine } from '#modules/ledger/model.ts';
import type { PaymentMethod } from '#modules/payments/model.ts';
import { referenceOf, type PayoutMethod, type SplitPart } from './model.ts';

const FUND_ROLES: Readonly<Record<Fund, AccountRole>> = {
  officersFund: 'officers_fund',
  staffFund: 'staff_fund',
  educationFund: 'education_fund',
  socialFund: 'social_fund',
  localDevelopmentFund: 'development_fund',
  // No chart has an account for it; the name of the fund on the line keeps it apart.
  otherFund: 'social_fund',
};

/** Whose business a split is. */
export interface SplitBusiness {
  /** Who did the work; `null` where nobody had taken it. */
  readonly memberId: Id | null;
  readonly customerIsMember: boolean;
}

/**
 * Where a part of a split goes. Where members do the work and are paid by the order, the cooperative's part is its platform
 * fee: business with the member who worked. Where no part goes to a worker, the price is income, and business with a member
 * only if the customer is one.
 */
function partLine(part: SplitPart, parts: readonly SplitPart[], business: SplitBusiness): RoleLine {
  const { memberId, customerIsMember } = business;
  switch (part.to) {
    case 'worker':
      return credit('member_payable', part.amountRupiah, { memberId: memberId ?? undefined, isMemberBusiness: true });
    case 'fund':
      return credit(part.fund === null ? 'social_fund' : FUND_ROLES[part.fund], part.amountRupiah, { fund: part.key });
    case 'cooperative':
      if (parts.some((each) => each.to === 'worker'))
        return credit('platform_fee', part.amountRupiah, { isMemberBusiness: memberId !== null || customerIsMember });
      return credit(customerIsMember ? 'income_members' : 'income_non_members', part.amountRupiah, {
        isMemberBusiness: customerIsMember,
      });
  }
}

/** A price, or a cancellation fee, was paid and is divided: the debt to the customer ends, each part goes where it belongs. */
export function splitPosted(split: {
  readonly orderId: Id;
  readonly number: number;
  readonly subject: 'price' | 'fee';
  readonly totalRupiah: Rupiah;
  readonly parts: readonly SplitPart[];
  readonly business: SplitBusiness;
  readonly settledOn: PlainDate;
}): EntryDraft {
  const { parts, business, number } = split;
  return {
    occurredOn: split.settledOn,
    kind: split.subject === 'price' ? 'order_settled' : 'order_cancelled',
    source: referenceOf(split.orderId),
    memo: split.subject === 'price' ? `Pembagian harga pesanan ${number}` : `Biaya pembatalan pesanan ${number}`,
    lines: [
      debit('customer_advance', split.totalRupiah, { isMemberBusiness: business.customerIsMember }),
      ...parts.map((part) => partLine(part, parts, business)),
    ],
  };
}

/** A price is given back: every part gives its share, and the customer has it coming. */
export function splitRefunded(refund: {
  readonly refundId: Id;
  readonly number: number;
  readonly amountRupiah: Rupiah;
  /** The parts of the settlement, with what each bears of the refund. */
  readonly parts: readonly SplitPart[];
  readonly business: SplitBusiness;
  readonly refundedOn: PlainDate;
}): EntryDraft {
  const { parts, business } = refund;
  return {
    occurredOn: refund.refundedOn,
    kind: 'order_refunded',
    source: `order-refund:${refund.refundId}`,
    memo: `Pengembalian harga pesanan ${refund.number}`,
    lines: [
      ...parts.map((part) => {
        const line = partLine(part, parts, business);
        return { ...line, amountRupiah: -line.amountRupiah };
      }),
      credit('customer_advance', refund.amountRupiah, { isMemberBusiness: business.customerIsMember }),
    ],
  };
}

/** Earnings reach a member: in cash, by bank, or by keeping customers' cash that he or she holds. */
export function earningsPaid(payout: {
  readonly payoutId: Id;
  readonly member: { readonly id: Id; readonly number: number; readonly name: string };
  readonly amountRupiah: Rupiah;
  readonly method: PayoutMethod;
  readonly paidOn: PlainDate;
}): EntryDraft {
  const { amountRupiah, member, method } = payout;
  const memberId = member.id;
  return {
    occurredOn: payout.paidOn,
    kind: 'earnings_paid',
    source: `payout:${payout.payoutId}`,
    memo: `Penghasilan anggota ${member.number} ${member.name}`,
    lines: [
      debit('member_payable', amountRupiah, { memberId, isMemberBusiness: true }),
      method === 'held-cash' ? credit('cash_in_transit', amountRupiah, { memberId }) : credit(method, amountRupiah),
    ],
  };
}

/** A customer gave something on top of the price: money up, the worker's part due to the worker, a rest is platform fee. */
export function tipReceived(tip: {
  readonly tipId: Id;
  readonly number: number;
  readonly memberId: Id;
  readonly method: PaymentMethod;
  readonly amountRupiah: Rupiah;
  readonly workerRupiah: Rupiah;
  readonly receivedOn: PlainDate;
}): EntryDraft {
  const { amountRupiah, workerRupiah, memberId, method } = tip;
  return {
    occurredOn: tip.receivedOn,
    kind: 'order_settled',
    source: `tip:${tip.tipId}`,
    memo: `Uang tip pesanan ${tip.number}`,
    lines: [
      method === 'cash-to-worker'
        ? debit('cash_in_transit', amountRupiah, { memberId })
        : debit(method === 'cash-to-office' ? 'cash' : 'bank', amountRupiah),
      credit('member_payable', workerRupiah, { memberId, isMemberBusiness: true }),
      credit('platform_fee', amountRupiah - workerRupiah, { isMemberBusiness: true }),
    ],
  };
}

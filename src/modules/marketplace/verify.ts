import type { Id } from '#kernel/id.ts';
import { sum, type Rupiah } from '#kernel/money.ts';
import { bylawsInForce } from '#modules/bylaws/index.ts';
import { balanceOf, entriesOfKinds } from '#modules/ledger/index.ts';
import type { Finding, RoleLine, Verification } from '#modules/ledger/model.ts';
import { customerMoney } from '#modules/payments/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { refundParts, splitPrice, workerPartOfTip } from './domain/split.ts';
import { stateAfter, type Order, type OrderState, type SplitPart } from './model.ts';
import { earningsPaid, splitPosted, splitRefunded, tipReceived } from './postings.ts';
import * as money from './store/money.ts';
import { loggedOrders, ordersById } from './store/orders.ts';

const KINDS = ['order_settled', 'order_cancelled', 'order_refunded', 'earnings_paid'] as const;
/** Settlements counted again at a time. */
const PIECE = 500;

type Entries = Map<Id, Awaited<ReturnType<typeof entriesOfKinds>> extends ReadonlyMap<Id, infer Lines> ? Lines : never>;

const finding = (code: string, params: Readonly<Record<string, string>>): Finding => ({
  code: `marketplace.finding_${code}`,
  params,
});

/**
 * Every order stands where its log leads; every price and fee is split as the bylaws of its day say, and its one entry moves
 * exactly these parts; refunds bear what they should; every payout has its entry; and what customers have paid in advance is
 * what the ledger owes them.
 */
export async function verifyMarketplace(context: ReadContext): Promise<Verification> {
  const entries: Entries = new Map(await entriesOfKinds(context, KINDS));
  const findings = await wrongLogs(context);
  const settled = new Map<Id, { readonly settlement: money.Settlement; readonly parts: readonly SplitPart[] }>();
  let after = '';
  for (;;) {
    const piece = await money.settlementsAfter(context, after, PIECE);
    const last = piece.at(-1);
    if (!last) break;
    after = last.orderId;
    const ids = piece.map((each) => each.orderId);
    const orders = await ordersById(context, ids);
    const parts = await money.partsOf(context, ids);
    for (const settlement of piece) {
      const own = parts.get(settlement.orderId) ?? [];
      settled.set(settlement.orderId, { settlement, parts: own });
      const order = orders.get(settlement.orderId);
      if (order) findings.push(...(await againstSplit(context, order, settlement, own, entries)));
    }
  }

  const refunds = await money.refunds(context);
  const refunded = await ordersById(
    context,
    refunds.map((each) => each.orderId),
  );
  const before = new Map<Id, (readonly Rupiah[])[]>();
  for (const refund of refunds) {
    const earlier = before.get(refund.orderId) ?? [];
    const split = settled.get(refund.orderId);
    const order = refunded.get(refund.orderId);
    if (split && order) findings.push(...againstRefund(refund, order, split.parts, earlier, entries));
    before.set(refund.orderId, [...earlier, refund.parts]);
  }

  const payouts = await money.payouts(context);
  for (const { id: payoutId, memberId, amountRupiah, method, paidOn, entryId } of payouts) {
    const member = { id: memberId, number: 0, name: '' };
    const draft = earningsPaid({ payoutId, member, amountRupiah, method, paidOn });
    if (!moved(entries, entryId, draft.lines)) findings.push(finding('entry', { source: draft.source, entryId }));
  }
  const tips = await money.tips(context);
  for (const { id: tipId, bylawsVersion, entryId, ...tip } of tips) {
    const { version, bylaws } = await bylawsInForce(context, tip.receivedOn);
    const should = workerPartOfTip(tip.amountRupiah, bylaws.feeSplit.tipsToWorkerBps);
    const draft = tipReceived({ tipId, number: 0, ...tip });
    const params = { number: '', source: draft.source, entryId };
    if (version.id !== bylawsVersion || should !== tip.workerRupiah) findings.push(finding('split', params));
    if (!moved(entries, entryId, draft.lines)) findings.push(finding('entry', params));
  }
  for (const [entryId, [line]] of entries) {
    if (line && !line.reversed) findings.push(finding('row_missing', { entryId, source: line.source }));
  }

  const split = sum([...settled.values()].map((each) => each.settlement.totalRupiah));
  const advance = (await customerMoney(context)) - split + sum(refunds.map((each) => each.amountRupiah));
  const ledger = await balanceOf(context, 'customer_advance');
  if (advance !== ledger) findings.push(finding('advance', { ledger: String(ledger), orders: String(advance) }));
  const checked = {
    settlements: settled.size,
    refunds: refunds.length,
    tips: tips.length,
    payouts: payouts.length,
  };
  return { checked, findings };
}

/** Whether an entry moves exactly these lines; it is taken out of the entries that still need a row. */
function moved(entries: Entries, entryId: Id, lines: readonly unknown[]): boolean {
  const found = entries.get(entryId);
  entries.delete(entryId);
  if (!found || found.some((line) => line.reversed)) return false;
  const key = (role: unknown, amount: bigint, memberId: Id | null): string =>
    `${String(role)} ${amount} ${memberId ?? ''}`;
  const isRoleLine = (line: unknown): line is RoleLine => typeof line === 'object' && line !== null && 'role' in line;
  const wanted = lines.filter(isRoleLine).filter((line) => line.amountRupiah !== 0n);
  const left = wanted.map((line) => key(line.role, line.amountRupiah, line.memberId ?? null)).toSorted();
  const right = found.map((line) => key(line.role, line.amountRupiah, line.memberId)).toSorted();
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

async function againstSplit(
  context: ReadContext,
  order: Order,
  settlement: money.Settlement,
  parts: readonly SplitPart[],
  entries: Entries,
): Promise<Finding[]> {
  const { settledOn, totalRupiah, memberId, entryId, subject } = settlement;
  const { version, bylaws, articleOf } = await bylawsInForce(context, settledOn);
  const should = splitPrice(totalRupiah, bylaws.feeSplit.parts, articleOf);
  const same =
    version.id === settlement.bylawsVersion &&
    should.length === parts.length &&
    should.every((part, index) => {
      const kept = parts[index];
      return kept?.key === part.key && kept.amountRupiah === part.amountRupiah && kept.article === part.article;
    });
  const business = { memberId, customerIsMember: order.customerMemberId !== null };
  const draft = splitPosted({
    orderId: order.id,
    number: order.number,
    subject,
    totalRupiah,
    parts,
    business,
    settledOn,
  });
  const params = { number: String(order.number), source: draft.source, entryId };
  return [
    ...(same ? [] : [finding('split', params)]),
    ...(moved(entries, entryId, draft.lines) ? [] : [finding('entry', params)]),
    ...(subject === 'price' && totalRupiah !== order.priceRupiah ? [finding('price', params)] : []),
  ];
}

function againstRefund(
  refund: money.Refund,
  order: Order,
  parts: readonly SplitPart[],
  before: readonly (readonly Rupiah[])[],
  entries: Entries,
): Finding[] {
  const { id: refundId, amountRupiah, refundedOn, entryId, memberId } = refund;
  const should = refundParts(
    amountRupiah,
    parts.map((part) => part.amountRupiah),
    before,
  );
  const business = { memberId, customerIsMember: order.customerMemberId !== null };
  const borne = parts.map((part, index) => ({ ...part, amountRupiah: refund.parts[index] ?? 0n }));
  const draft = splitRefunded({ refundId, number: order.number, amountRupiah, parts: borne, business, refundedOn });
  const params = { number: String(order.number), source: draft.source, entryId };
  const same = should.length === refund.parts.length && should.every((each, index) => each === refund.parts[index]);
  return [
    ...(same ? [] : [finding('split', params)]),
    ...(moved(entries, entryId, draft.lines) ? [] : [finding('entry', params)]),
  ];
}

/** Orders that do not stand where their log leads, and settled ones without a split (or split without being settled). */
async function wrongLogs(context: ReadContext): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { number, state, steps, settled } of await loggedOrders(context)) {
    let stands: OrderState | null = 'placed';
    for (const step of steps) stands = stands === null ? null : stateAfter(step, stands);
    const shouldBeSettled = state === 'settled' || state === 'fee_settled';
    if (stands !== state || settled !== shouldBeSettled) findings.push(finding('standing', { number: String(number) }));
  }
  return findings;
}

import { allocate, shareDown, sum, type Rupiah } from '#kernel/money.ts';
import type { FeePart } from '#modules/bylaws/model.ts';
import type { SplitPart } from '../model.ts';

/**
 * Divides a price by the parts of the bylaws: whole rupiah, largest remainder, a tie to the part that the articles name
 * first. The parts sum to the price exactly.
 */
export function splitPrice(
  priceRupiah: Rupiah,
  parts: readonly FeePart[],
  articleOf: (path: string) => string,
): SplitPart[] {
  const amounts = allocate(
    priceRupiah,
    parts.map((part) => BigInt(part.bps)),
  );
  return parts.map((part, index) => ({
    key: part.key,
    name: part.name ?? null,
    to: part.to,
    fund: part.fund ?? null,
    bps: part.bps,
    amountRupiah: amounts[index] ?? 0n,
    article: articleOf(`feeSplit.parts.${part.key}.bps`),
  }));
}

/** What of a tip is the worker's: the part that the articles name, cut down; the rest is the cooperative's. */
export function workerPartOfTip(amountRupiah: Rupiah, tipsToWorkerBps: number): Rupiah {
  return shareDown(amountRupiah, tipsToWorkerBps);
}

/** What whoever did the work gets. */
export function workerRupiah(parts: readonly Pick<SplitPart, 'to' | 'amountRupiah'>[]): Rupiah {
  return sum(parts.filter((part) => part.to === 'worker').map((part) => part.amountRupiah));
}

/**
 * What each part of a split bears of a refund: in proportion to what is left of it after earlier refunds, so that no part
 * gives more than it had and several refunds add up to the whole split. `amountRupiah` is at most what is left.
 */
export function refundParts(
  amountRupiah: Rupiah,
  parts: readonly Rupiah[],
  refundedBefore: readonly (readonly Rupiah[])[],
): Rupiah[] {
  const left = parts.map((part, index) => part - sum(refundedBefore.map((each) => each[index] ?? 0n)));
  return allocate(amountRupiah, left);
}

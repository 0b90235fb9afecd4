import { shareDown, type Rupiah } from '#kernel/money.ts';
import type { CancellationRules } from '#modules/bylaws/model.ts';
import type { CancellationGround } from '../model.ts';

/** What a cancellation costs and why; `path` is the value of the bylaws that says so. */
export interface CancellationCost {
  readonly ground: CancellationGround;
  readonly feeRupiah: Rupiah;
  readonly path: string;
}

/** The path of the articles on cancellation, `feeSplit.cancellation.lateFeeBps`. */
const path = (leaf: keyof CancellationRules): string => `feeSplit.cancellation.${leaf}`;

/**
 * What it costs to cancel. Nothing in time; a part of the price later, or where nobody was there. Nothing where the
 * cooperative cancels, or where nobody has taken the work: then nobody has kept the time free.
 */
export function cancellationCost(
  cancelled: {
    readonly priceRupiah: Rupiah;
    readonly minutesBefore: number;
    readonly by: 'customer' | 'cooperative';
    readonly customerAbsent: boolean;
    readonly workerAccepted: boolean;
  },
  rules: CancellationRules,
): CancellationCost {
  const free = (ground: CancellationGround): CancellationCost => ({
    ground,
    feeRupiah: 0n,
    path: path('freeUntilMinutesBefore'),
  });
  if (cancelled.by === 'cooperative') return free('by_cooperative');
  if (cancelled.customerAbsent) {
    const feeRupiah = shareDown(cancelled.priceRupiah, rules.noShowFeeBps);
    return { ground: 'customer_absent', feeRupiah, path: path('noShowFeeBps') };
  }
  if (cancelled.minutesBefore >= rules.freeUntilMinutesBefore) return free('in_time');
  if (!cancelled.workerAccepted) return free('no_worker');
  return { ground: 'late', feeRupiah: shareDown(cancelled.priceRupiah, rules.lateFeeBps), path: path('lateFeeBps') };
}

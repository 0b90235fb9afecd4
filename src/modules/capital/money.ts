import type { Rupiah } from '#kernel/money.ts';
import { balanceOf } from '#modules/ledger/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';

/** Refuses `capital.not_enough_money` where cash or bank does not hold what is to be paid. */
export async function requireMoney(context: ReadContext, method: 'cash' | 'bank', need: Rupiah): Promise<void> {
  const have = await balanceOf(context, method);
  if (have < need) {
    reject('capital.not_enough_money', { have: String(have), need: String(need) }, { path: 'method' });
  }
}

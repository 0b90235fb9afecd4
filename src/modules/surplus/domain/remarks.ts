import { sum } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { LOSS_CARRIED_FORWARD, LOSS_TO_RESERVE, type LossBorne, type PoolSplit, type SurplusSplit } from '../model.ts';

/** What a reader should know beside the figures: where rupiah stayed and why, and names that did nothing. */
export function remarksOn(
  { surplus, pools, loss }: Pick<SurplusSplit, 'surplus' | 'pools' | 'loss'>,
  unused: readonly string[],
): Refusal[] {
  return [
    ...(surplus === 0n ? [refusal('surplus.nothing_to_share')] : []),
    ...(loss ? [lossRemark(loss)] : []),
    ...pools.flatMap(undistributedRemarks),
    ...restRemark(pools),
    ...unused.map((base) => refusal('surplus.base_not_used', { base })),
  ];
}

function lossRemark({ amountRupiah, to }: LossBorne): Refusal {
  const params = { loss: String(-amountRupiah), to };
  if (to === LOSS_TO_RESERVE) return refusal('surplus.loss_to_reserve', params);
  return refusal(to === LOSS_CARRIED_FORWARD ? 'surplus.loss_carried_forward' : 'surplus.loss_borne', params);
}

function undistributedRemarks({ key, divisions, restToReserve }: PoolSplit): Refusal[] {
  return divisions.flatMap(({ group, by, total, amountRupiah, distributed }): Refusal[] => {
    const left = amountRupiah - distributed;
    if (left === 0n || left === restToReserve) return [];
    const params = { pool: key, group: group ?? '', by, undistributed: String(left) };
    if (total > 0n) return [refusal('surplus.members_not_listed', params)];
    return [refusal(group === null ? 'surplus.pool_without_claims' : 'surplus.group_without_claims', params)];
  });
}

function restRemark(pools: readonly PoolSplit[]): Refusal[] {
  const rest = sum(pools.filter((pool) => pool.to === 'members').map((pool) => pool.restToReserve));
  return rest === 0n ? [] : [refusal('surplus.rest_to_reserve', { rest: String(rest) })];
}

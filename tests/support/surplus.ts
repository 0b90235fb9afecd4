import { placeOf } from '#modules/surplus/domain/explain.ts';
import { splitSurplus } from '#modules/surplus/domain/split.ts';
import type { MemberClaim, PoolRule, PoolSplit, SurplusCase, SurplusSplit } from '#modules/surplus/model.ts';

/** The split of a case that must not be refused. */
export function split(splitCase: SurplusCase): SurplusSplit {
  const result = splitSurplus(splitCase);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify([result.refusal, ...result.others])}`);
  return result.value;
}

/** A member by number, with bases and perhaps a group. */
export function member(number: number, bases: Record<string, bigint>, group?: string): MemberClaim {
  return { number, name: `Anggota ${number}`, bases, group };
}

/** Pools in one word each. */
export const toMembers = (key: string, bps: number, by: string): PoolRule => ({ key, bps, to: 'members', by });
export const toFund = (key: string, bps: number): PoolRule => ({ key, bps, to: 'fund' });
export const toReserve = (bps: number): PoolRule => ({ key: 'reserve', bps, to: 'reserve' });

/** What a member gets out of one pool, and in all. */
export const shareOf = (of: SurplusSplit, pool: string, number: number): bigint | undefined =>
  of.shares.get(pool)?.[placeOf(of, number) ?? -1];
export const totalOf = (of: SurplusSplit, number: number): bigint | undefined => of.totals[placeOf(of, number) ?? -1];
export const poolOf = (of: SurplusSplit, key: string): PoolSplit | undefined =>
  of.pools.find((pool) => pool.key === key);
export const remarkCodes = (of: SurplusSplit): string[] => of.remarks.map((remark) => remark.code);

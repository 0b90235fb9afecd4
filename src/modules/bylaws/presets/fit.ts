import type { IdentityRules, StakeholderRules, SurplusPool, SurplusRules } from '../model.ts';
import { noGroups } from './common.ts';
import { threeGroups } from './multi-stakeholder.ts';

// What depends on who the cooperative is, made to fit it where a section comes from another preset.

/** A multi-stakeholder cooperative has groups, every other one has none. */
export function stakeholdersFor(identity: IdentityRules, own: StakeholderRules): StakeholderRules {
  if (!identity.multiStakeholder) return noGroups;
  return own.groups.length > 0 ? own : threeGroups;
}

/** A pool that another cooperative divides among its groups is divided here by the base of the largest of them. */
export function surplusFor({ groups }: StakeholderRules, surplus: SurplusRules): SurplusRules {
  const here = new Set(groups.map((group) => group.key));
  const fits = (pool: SurplusPool) => (pool.groups ?? []).every((group) => here.has(group.key));
  return { ...surplus, pools: surplus.pools.map((pool) => (fits(pool) ? pool : undivided(pool))) };
}

function undivided({ groups = [], ...pool }: SurplusPool): SurplusPool {
  const [largest] = groups.toSorted((a, b) => b.bps - a.bps);
  return largest ? { ...pool, by: largest.by } : pool;
}

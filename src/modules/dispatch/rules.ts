import type { DispatchRules } from '#modules/bylaws/model.ts';
import type { OfferWeights } from './domain/fair-offer.ts';
import type { OfferLimits } from './domain/offer-eligibility.ts';

/**
 * Points for each unit of weight. Only the proportion of the weights decides, this is no rule: it is large enough that whole
 * points tell close figures apart.
 */
const POINTS_PER_WEIGHT = 100;

/** The weights of the bylaws as the rule counts them. */
export function offerWeights({ weights, waitingCapDays, leastWindowMinutes }: DispatchRules): OfferWeights {
  return {
    earningsPoints: weights.recentEarnings * POINTS_PER_WEIGHT,
    hoursPoints: weights.recentHours * POINTS_PER_WEIGHT,
    waitingPoints: weights.daysSinceLastJob * POINTS_PER_WEIGHT,
    waitingCapDays,
    minWindowMinutes: leastWindowMinutes,
  };
}

/** The limits of the bylaws as the rule counts them. */
export function offerLimits({ limits }: DispatchRules): OfferLimits {
  return {
    bufferMinutes: limits.bufferMinutes,
    maxDailyMinutes: limits.dailyMinutes,
    minRestMinutes: limits.restMinutes,
  };
}

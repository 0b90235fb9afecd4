import type { Id } from '#kernel/id.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { EligibleVerdict, OfferDecision } from './fair-offer.ts';
import type { IneligibleCode } from './offer-eligibility.ts';

export type WhyNotMeCode =
  | IneligibleCode
  | 'dispatch.not_considered'
  | 'dispatch.fewer_points'
  | 'dispatch.equal_points_waited_less'
  | 'dispatch.equal_points_worked_more'
  | 'dispatch.equal_points_higher_number';

/**
 * The one true reason why `memberId` did not get the job, from the stored decision alone; `null` for the member who got it.
 * Others stay unnamed (guarantee to members: a peer is seen by points, never by name).
 */
export function whyNotMe(decision: OfferDecision, memberId: Id): Refusal<WhyNotMeCode> | null {
  if (decision.chosen === memberId) return null;
  const own = decision.candidates.find((verdict) => verdict.memberId === memberId);
  if (!own) return refusal('dispatch.not_considered');
  if (!own.eligible) return own.reason;
  const chosen = decision.candidates.find((verdict) => verdict.memberId === decision.chosen);
  return chosen?.eligible ? behindChosen(own, chosen) : refusal('dispatch.not_considered');
}

function behindChosen(own: EligibleVerdict, chosen: EligibleVerdict): Refusal<WhyNotMeCode> {
  const points = String(own.totalPoints);
  if (own.totalPoints !== chosen.totalPoints) {
    return refusal('dispatch.fewer_points', {
      own: points,
      chosen: String(chosen.totalPoints),
      ownEarnings: String(own.terms.earnings),
      chosenEarnings: String(chosen.terms.earnings),
      ownHours: String(own.terms.hours),
      chosenHours: String(chosen.terms.hours),
      ownWaiting: String(own.terms.waiting),
      chosenWaiting: String(chosen.terms.waiting),
    });
  }
  if (own.waitingDays !== chosen.waitingDays) {
    const params = { points, own: String(own.waitingDays), chosen: String(chosen.waitingDays) };
    return refusal('dispatch.equal_points_waited_less', params);
  }
  if (own.windowMinutes !== chosen.windowMinutes) {
    const params = { points, own: String(own.windowMinutes), chosen: String(chosen.windowMinutes) };
    return refusal('dispatch.equal_points_worked_more', params);
  }
  return refusal('dispatch.equal_points_higher_number', { points, own: String(own.memberNumber) });
}

import { addDays, type PlainDate } from '#kernel/calendar.ts';
import type { StepKey } from './steps.ts';

/**
 * Days from the beginning until a step should be done. Advice, not law: three months from the first talk to the deed is what
 * groups that meet every other week manage. Only the certificate waits on something else, two annual meetings.
 */
const ADVISED_DAYS: { readonly [Key in StepKey]: number } = {
  ideas: 7,
  canvas: 14,
  team: 14,
  prototype: 45,
  partiesCanvas: 21,
  founders: 21,
  groups: 28,
  mandates: 35,
  oldResolution: 35,
  details: 28,
  bylaws: 42,
  workRules: 42,
  platformRules: 42,
  foundersRoyalty: 42,
  name: 45,
  counselling: 45,
  businessPlan: 49,
  prospectus: 49,
  meeting: 56,
  signatures: 59,
  shares: 63,
  powerOfAttorney: 63,
  deed: 77,
  ratification: 91,
  taxNumber: 98,
  bankAccount: 105,
  businessNumber: 105,
  officeReport: 112,
  registers: 112,
  certificate: 900,
};

/** The advised day of a step. */
export function advisedDueOn(step: StepKey, startedOn: PlainDate): PlainDate {
  return addDays(startedOn, ADVISED_DAYS[step]);
}

/** Days after the founding meeting from which on the way to the notary was walked, whether or not somebody wrote it down here. */
const RUNNING_AFTER_DAYS = 365;

/** Whether the cooperative has been at work for so long that nothing of its founding is due any more. */
export function isRunning(foundedOn: PlainDate | null, today: PlainDate): boolean {
  return foundedOn !== null && addDays(foundedOn, RUNNING_AFTER_DAYS) <= today;
}

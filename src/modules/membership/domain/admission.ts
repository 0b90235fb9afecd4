import { addMonths, type PlainDate } from '#kernel/calendar.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { Member } from '../model.ts';

/** An application as it waits for the board. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** The stakeholder group that the applicant named; `null` where the members are one body. */
  readonly groupKey: string | null;
  readonly appliedOn: PlainDate;
  readonly decision: { readonly admitted: boolean } | null;
}

/**
 * Why the board cannot decide on an application now, or `null`. A person is a member once at a time; one who left may come
 * back and gets a new number (UU 25/1992 art. 19: membership rests on the bylaws' conditions and cannot be transferred).
 */
export function whyNotDecidable(
  application: Application,
  known: readonly Member[],
  decidedOn: PlainDate,
): Refusal<
  'membership.already_decided' | 'membership.already_member' | 'membership.decided_before_application'
> | null {
  if (application.decision) return refusal('membership.already_decided', { name: application.name });
  if (decidedOn < application.appliedOn) {
    return refusal(
      'membership.decided_before_application',
      { appliedOn: application.appliedOn },
      { path: 'decidedOn' },
    );
  }
  const still = known.find((member) => member.leftOn === null);
  if (still) return refusal('membership.already_member', { name: application.name, number: String(still.number) });
  return null;
}

/** What the bylaws ask of a candidate before admission: for all, or for the group that he or she joins. */
export interface Candidacy {
  readonly months: number;
  readonly minimumHours: number;
  /** Articles, and where the bylaws say it. */
  readonly monthsArticle: string;
  readonly monthsPath: string;
  readonly hoursArticle: string;
  readonly hoursPath: string;
}

/** The first day on which somebody who became a candidate on a day may be admitted. */
export const candidateUntil = (since: PlainDate, { months }: Pick<Candidacy, 'months'>): PlainDate =>
  addMonths(since, months);

/**
 * Why an applicant is still a candidate, or `null`: the candidate period runs from the application, or from the earlier day on which
 * the board took him or her on as a candidate on paper; the hours worked in it are those that the board found (AD, "Calon anggota").
 */
export function whyStillCandidate(
  { name, appliedOn }: Pick<Application, 'name' | 'appliedOn'>,
  candidacy: Candidacy,
  found: {
    readonly decidedOn: PlainDate;
    readonly candidateSince: PlainDate | null;
    readonly candidateHours: number | null;
  },
): Refusal<
  | 'membership.candidate_after_application'
  | 'membership.still_candidate'
  | 'membership.candidate_hours_missing'
  | 'membership.candidate_hours_short'
> | null {
  const { months, minimumHours, monthsArticle, hoursArticle } = candidacy;
  const since = found.candidateSince ?? appliedOn;
  if (since > appliedOn)
    return refusal('membership.candidate_after_application', { appliedOn }, { path: 'candidateSince' });
  const until = candidateUntil(since, candidacy);
  if (found.decidedOn < until) {
    const facts = { name, months: String(months), until };
    return refusal('membership.still_candidate', facts, { path: 'decidedOn', article: monthsArticle });
  }
  const at = { path: 'candidateHours', article: hoursArticle };
  const needed = String(minimumHours);
  if (minimumHours > 0 && found.candidateHours === null)
    return refusal('membership.candidate_hours_missing', { name, needed }, at);
  if ((found.candidateHours ?? 0) < minimumHours) {
    const worked = String(found.candidateHours ?? 0);
    return refusal('membership.candidate_hours_short', { name, worked, needed }, at);
  }
  return null;
}

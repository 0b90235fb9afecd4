import type { PlainDate } from '#kernel/calendar.ts';
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

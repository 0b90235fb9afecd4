import { addDays, addMonths, daysBetween, type PlainDate } from '#kernel/calendar.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { MeetingRules } from '#modules/bylaws/model.ts';
import type { MeetingForm } from '../model.ts';

/** What the call is measured by. */
export interface Call {
  readonly form: MeetingForm;
  readonly calledOn: PlainDate;
  readonly heldOn: PlainDate;
  /** Date of the meeting that failed its quorum, at a second call. */
  readonly failedOn: PlainDate | null;
}

type Why =
  | 'governance.notice_too_short'
  | 'governance.second_call_too_soon'
  | 'governance.second_call_too_late'
  | 'governance.held_in_the_past';

/** Days of notice that a meeting needs: papers of an electronic one go out earlier (Permenkop 19/2015 art. 16). */
export function noticeDaysNeeded(
  rules: MeetingRules,
  call: Pick<Call, 'form' | 'failedOn'>,
): { days: number; path: string } {
  if (call.failedOn !== null) return { days: rules.secondCall.noticeDays, path: 'meetings.secondCall.noticeDays' };
  const electronic = call.form !== 'offline' && rules.electronicNoticeDays > rules.noticeDays;
  return electronic
    ? { days: rules.electronicNoticeDays, path: 'meetings.electronicNoticeDays' }
    : { days: rules.noticeDays, path: 'meetings.noticeDays' };
}

/** Why a meeting cannot be called for that day, or `null`. */
export function whyNotCallable(
  rules: MeetingRules,
  call: Call,
  articleOf: (path: string) => string,
): Refusal<Why> | null {
  const where = (path: string): { path: string; article: string } => ({ path: 'heldOn', article: articleOf(path) });
  if (call.heldOn < call.calledOn)
    return refusal('governance.held_in_the_past', { today: call.calledOn }, { path: 'heldOn' });

  const needed = noticeDaysNeeded(rules, call);
  const earliest = addDays(call.calledOn, needed.days);
  if (call.heldOn < earliest) {
    return refusal('governance.notice_too_short', { days: String(needed.days), earliest }, where(needed.path));
  }
  if (call.failedOn === null) return null;
  const { minimumGapHours, maximumGapDays } = rules.secondCall;
  if (daysBetween(call.failedOn, call.heldOn) * 24 < minimumGapHours) {
    return refusal(
      'governance.second_call_too_soon',
      { hours: String(minimumGapHours) },
      where('meetings.secondCall.minimumGapHours'),
    );
  }
  const latest = addDays(call.failedOn, maximumGapDays);
  if (call.heldOn > latest) {
    return refusal('governance.second_call_too_late', { latest }, where('meetings.secondCall.maximumGapDays'));
  }
  return null;
}

/** The last day for the annual meeting on the accounts of a year that ended on `yearEnd` (UU 25/1992 art. 26(2)). */
export function annualMeetingDeadline(rules: MeetingRules, yearEnd: PlainDate): PlainDate {
  return addMonths(yearEnd, rules.annualWithinMonths);
}

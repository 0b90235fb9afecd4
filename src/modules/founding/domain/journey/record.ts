import type { PlainDate } from '#kernel/calendar.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import { STEP_FIELDS, type RecordForm, type StepDefinition, type StepField } from './steps.ts';

/** What was recorded of a step, by field. Dates are `YYYY-MM-DD`. */
export type StepFields = Readonly<Partial<Record<StepField, string>>>;

type Why =
  | 'founding.step_computed'
  | 'founding.field_needed'
  | 'founding.field_not_asked'
  | 'founding.number_unreadable'
  | 'founding.recorded_in_the_future';

/** Why a step cannot be recorded with these fields, or `null`: each answer is at its field, with what the step rests on. */
export function whyNotRecordable(step: StepDefinition, fields: StepFields, today: PlainDate): Refusal<Why> | null {
  const form = step.record;
  if (!form) return refusal('founding.step_computed', { step: step.key }, { path: 'step' });
  const article = step.source.id;
  const missing = form.needed.find((field) => fields[field] === undefined);
  if (missing) return refusal('founding.field_needed', {}, { path: missing, article });
  const asked: readonly StepField[] = [...form.needed, ...form.optional];
  const stray = STEP_FIELDS.find((field) => fields[field] !== undefined && !asked.includes(field));
  if (stray) return refusal('founding.field_not_asked', { step: step.key }, { path: stray });
  const future = (['on', 'oldOn'] as const).find((field) => (fields[field] ?? today) > today);
  if (future) return refusal('founding.recorded_in_the_future', { today }, { path: future });
  return whyNotANumber(form, fields, article);
}

function whyNotANumber(form: RecordForm, fields: StepFields, article: string): Refusal<Why> | null {
  if (!form.number || fields.number === undefined) return null;
  const digits = fields.number.replaceAll(/[\s.-]/gu, '');
  const { lengths } = form.number;
  if (/^\d+$/u.test(digits) && lengths.includes(digits.length)) return null;
  const [least = 0, most = least] = [lengths[0], lengths.at(-1)];
  const length = least === most ? String(least) : `${least}–${most}`;
  return refusal('founding.number_unreadable', { length, found: String(digits.length) }, { path: 'number', article });
}

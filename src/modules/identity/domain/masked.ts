/**
 * What identifies or reaches a person, by the names of the fields that hold it. Whoever may see it finds it on the person's
 * own page, where each showing is recorded; the activity log is no second door to it (UU 27/2022).
 */
const PERSONAL = new Set([
  'address',
  'birthDate',
  'birthPlace',
  'contact',
  'district',
  'email',
  'nameOnIdCard',
  'nationalIdNumber',
  'occupation',
  'phone',
]);

const MASK = '•••';
/** Of a longer text so much stays that one recognises what one knows already. */
const KEPT_CHARACTERS = 3;
const SHORT_CHARACTERS = 8;

/** A logged input or outcome with everything personal in it made unreadable. */
export function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, PERSONAL.has(key) ? maskOf(each) : masked(each)]),
  );
}

function maskOf(value: unknown): unknown {
  if (value === null || value === '') return value;
  return typeof value === 'string' && value.length > SHORT_CHARACTERS ? MASK + value.slice(-KEPT_CHARACTERS) : MASK;
}

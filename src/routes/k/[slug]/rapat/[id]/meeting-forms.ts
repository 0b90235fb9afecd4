import { changesTyped } from '#modules/bylaws/index.ts';
import { checkIn, putMotion } from '#modules/governance/index.ts';
import { inputFromStrings } from '#surfaces/input-from-strings.ts';

/** A form for a motion: values of the bylaws go by their paths, everything else by the names of the input. */
export function motionOf(fields: Parameters<typeof changesTyped>[0]): Record<string, unknown> {
  const changes = changesTyped(fields);
  const named = Object.entries(fields).filter(([name]) =>
    /^(position|text|subject\w+|effectiveOn|delegates|slate\.\w+)$/u.test(name),
  );
  const shaped = inputFromStrings(putMotion.input, Object.fromEntries(named));
  return { ...(typeof shaped === 'object' ? shaped : {}), ...(changes.length > 0 ? { changes } : {}) };
}

/** Who came or went. Which of the three forms it was (`form`) tells the page whose answer it shows, and no command. */
export function presenceOf({ form: _form, ...fields }: Parameters<typeof changesTyped>[0]): Record<string, unknown> {
  const shaped = inputFromStrings(checkIn.input, fields);
  // Nobody ticked is nobody, and not whoever sends the form.
  return { memberIds: [], ...(typeof shaped === 'object' ? shaped : {}) };
}

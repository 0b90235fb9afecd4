import { createContext } from 'svelte';

/** One thing that is wrong with what was typed; `path` is the name of the field, empty when it concerns the whole form. */
export interface FormMessage {
  readonly path: string;
  /** A whole sentence in the person's language. */
  readonly message: string;
  /** The article of the bylaws or of the law that refuses. */
  readonly article?: string;
}

/** What a form action gives back when it could not do its work: everything as it was typed, and why not. */
export interface FormState {
  /** Which form it was, where a page has several. */
  readonly command: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly errors: readonly FormMessage[];
}

/** What the fields ask of the form around them. */
interface FormScope {
  /** Tells two forms of one page apart. */
  readonly prefix: string;
  readonly state: FormState | null;
}

const [scope, provideFormScope, hasScope] = createContext<FormScope>();
export { provideFormScope };

/** The id of a field's control, and thereby the anchor that the summary of errors leads to. */
export function fieldId(prefix: string, name: string): string {
  return `${prefix}-${name.replaceAll(/[^a-zA-Z0-9]+/gu, '-')}`;
}

export interface FieldState {
  readonly id: string;
  /** What stands in the field, or what is chosen (several, where the name comes several times). */
  readonly values: readonly string[];
  /** The first thing that is wrong with it, as a sentence. */
  readonly error: string | null;
}

/**
 * What the form around a field knows about it: what was typed, else what the page gives. Once a form came back, a name that
 * it did not send was left empty on purpose: an unticked box stays unticked. A field outside a form knows what the page gives.
 */
export function fieldState(name: string, given: readonly string[]): FieldState {
  const { prefix, state } = hasScope() ? scope() : { prefix: 'f', state: null };
  const typed = state === null ? given : (state.values[name] ?? []);
  return {
    id: fieldId(prefix, name),
    values: typeof typed === 'string' ? [typed] : typed,
    error: state?.errors.find((each) => each.path === name)?.message ?? null,
  };
}

/** The ids of hint and error for `aria-describedby`. */
export function describedBy(field: FieldState, hint: string | undefined): string | undefined {
  const ids = [hint && `${field.id}-hint`, field.error && `${field.id}-error`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

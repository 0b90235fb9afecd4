/** What pure code answers when it may refuse: a value, or the code of the refusal with the facts its sentence needs. */
export type Result<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal<Code> };

/** Why not: a code whose sentence stands in the message catalogue, with the values that the sentence names. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string>>;
  /** Path of the field that the refusal is about, `lines.2.amount`. */
  readonly path?: string;
  /** Article of the bylaws or of the law that refuses. */
  readonly article?: string;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A refusal as a value. Commands turn it into an answer by `reject(refusal)`. */
export function refusal<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string>> = {},
  where: { readonly path?: string; readonly article?: string } = {},
): Refusal<Code> {
  return { code, params, ...where };
}

export const refused = <Code extends string>(
  why: Refusal<Code>,
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({
  ok: false,
  refusal: why,
});

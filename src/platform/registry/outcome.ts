import type { Refusal } from '#kernel/result.ts';

/** One thing that is wrong with the input: where, what (a message key), and the facts of its sentence. */
export interface Issue {
  readonly path: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** How a use case ends. Doors turn it into a page, an HTTP answer or an exit code; see the table of errors in ARCHITECTURE.md. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T; readonly activityId: string | null; readonly replayed: boolean }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'forbidden'; readonly permission: string }
  | { readonly kind: 'rejected' | 'conflict'; readonly refusal: Refusal }
  | { readonly kind: 'fault'; readonly incident: string };

/** A refusal on its way out of a command: thrown, so that the transaction rolls back by itself. */
export class Rejection extends Error {
  override name = 'Rejection';
  readonly refusal: Refusal;
  readonly kind: 'rejected' | 'conflict';

  constructor(refusal: Refusal, kind: 'rejected' | 'conflict' = 'rejected') {
    super(refusal.code);
    this.refusal = refusal;
    this.kind = kind;
  }
}

/** This person may not do this to this object; nothing else is said. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/**
 * Refuses: ends the command, undoes what it wrote, and answers `code` with its facts. Declare the code in the command's
 * `rejects`; an undeclared one is reported as a fault of ours.
 */
export function reject(why: Refusal): never;
export function reject(
  code: string,
  params?: Readonly<Record<string, string>>,
  where?: { readonly path?: string; readonly article?: string },
): never;
export function reject(
  why: Refusal | string,
  params: Readonly<Record<string, string>> = {},
  where: { readonly path?: string; readonly article?: string } = {},
): never {
  throw new Rejection(typeof why === 'string' ? { code: why, params, ...where } : why);
}

/** Refuses because someone else was first: the caller should look again and retry. */
export function conflict(code: string, params: Readonly<Record<string, string>> = {}): never {
  throw new Rejection({ code, params }, 'conflict');
}

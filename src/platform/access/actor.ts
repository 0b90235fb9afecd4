import type { Id } from '#kernel/id.ts';

/**
 * What a person is in a cooperative. `chair` (ketua), `secretary` (sekretaris) and `treasurer` (bendahara) make the board;
 * `supervisor` (pengawas) reads everything and changes nothing; `manager` is the hired management (pengelola).
 */
export const ROLES = ['member', 'chair', 'secretary', 'treasurer', 'supervisor', 'manager', 'founder'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. */
export type Actor =
  | {
      readonly kind: 'person';
      readonly personId: Id;
      /** Set by the registry once the cooperative is known, never by a door. */
      readonly roles: readonly Role[];
      /** The person's membership in this cooperative, where there is one. */
      readonly memberId: Id | null;
      /** The operator of this installation (the first person of a new one). */
      readonly operator: boolean;
    }
  /** A reaction, a schedule or the command line of whoever owns the machine. */
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'public' };

/** Who a door says is calling; the registry looks up the roles itself. */
export type Caller =
  | { readonly kind: 'person'; readonly personId: Id }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'public' };

export const PUBLIC: Caller = { kind: 'public' };

/**
 * Who may run a use case: `public` (anybody, also without an account), `person` (anybody signed in), `operator`, `system`
 * (reactions, schedules, the machine's owner), or a permission's own name (`membership.admit`) that its module grants to
 * roles.
 */
export type Permission = 'public' | 'person' | 'operator' | 'system' | `${string}.${string}`;

/** Which roles hold a permission. */
export type Grants = Readonly<Record<string, readonly Role[]>>;

/** Whether `actor` holds `permission`. The system actor may run everything: it is the program, or the owner of its machine. */
export function holds(actor: Actor, permission: Permission, grants: Grants): boolean {
  if (actor.kind === 'system' || permission === 'public') return true;
  if (permission === 'system' || actor.kind === 'public') return false;
  if (permission === 'person') return true;
  if (permission === 'operator') return actor.operator;
  return (grants[permission] ?? []).some((role) => actor.roles.includes(role));
}

/** The board: those who answer for the cooperative (UU 25/1992 art. 30). */
export const BOARD: readonly Role[] = ['chair', 'secretary', 'treasurer'];

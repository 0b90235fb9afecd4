import type { PlainDate } from '#kernel/calendar.ts';
import { BOARD, type Role } from '#platform/access/actor.ts';

/** Whether somebody chooses the cooperative's logo: the board; the founders, until there is one. */
export function choosesLogo(roles: readonly Role[], foundedOn: PlainDate | null): boolean {
  return roles.some((role) => BOARD.includes(role) || (role === 'founder' && foundedOn === null));
}

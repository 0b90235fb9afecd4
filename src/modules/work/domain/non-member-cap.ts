import { WHOLE_BPS } from '#kernel/money.ts';
import { refusal, type Refusal } from '#kernel/result.ts';
import type { Bylaws, WorkRules } from '#modules/bylaws/model.ts';

/** Approved work of a financial year, in minutes. */
export interface YearOfWork {
  readonly memberMinutes: number;
  readonly nonMemberMinutes: number;
}

/** The cap in basis points, or `null` where the articles hold none: only a worker cooperative's articles speak of it. */
export function capOf({
  identity,
  work,
}: {
  readonly identity: Pick<Bylaws['identity'], 'model'>;
  readonly work: Pick<WorkRules, 'nonMemberHoursCapBps'>;
}): number | null {
  return identity.model === 'worker' ? work.nonMemberHoursCapBps : null;
}

/** Minutes that non-members may still work beside what members have worked; `null` without a limit. Negative: over the cap. */
export function roomMinutes(year: YearOfWork, capBps: number | null): number | null {
  if (capBps === null || capBps >= WHOLE_BPS) return null;
  // x of m + x is at most the cap: x × (1 − cap) ≤ m × cap, cut down.
  const most = (BigInt(year.memberMinutes) * BigInt(capBps)) / BigInt(WHOLE_BPS - capBps);
  return Number(most) - year.nonMemberMinutes;
}

/** The part of the year's hours that non-members worked, in basis points, rounded up: over the cap never looks like within. */
export function usedBps({ memberMinutes, nonMemberMinutes }: YearOfWork): number {
  const all = BigInt(memberMinutes + nonMemberMinutes);
  if (all === 0n) return 0;
  return Number((BigInt(nonMemberMinutes) * BigInt(WHOLE_BPS) + all - 1n) / all);
}

/**
 * Why the year's work breaks the cap on hours of people who are not members, or `null`. `year` counts the hours that are to be
 * approved already. (Articles, "Kerja bukan anggota": a worker cooperative is its members' work; handbook section 6.)
 */
export function whyOverCap(
  year: YearOfWork,
  capBps: number | null,
  article: string,
): Refusal<'work.non_member_cap_exceeded'> | null {
  const room = roomMinutes(year, capBps);
  if (room === null || capBps === null || room >= 0) return null;
  return refusal(
    'work.non_member_cap_exceeded',
    { capBps: String(capBps), usedBps: String(usedBps(year)), overMinutes: String(-room) },
    { article },
  );
}

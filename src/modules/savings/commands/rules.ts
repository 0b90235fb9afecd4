import type { PlainDate } from '#kernel/calendar.ts';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import type { Member } from '#modules/membership/model.ts';
import type { Context } from '#platform/registry/context.ts';
import { reject } from '#platform/registry/outcome.ts';

/** Refuses a business day that is still to come. */
export function refuseFuture(context: Context, on: PlainDate, path: string): void {
  if (on > context.today) reject('savings.in_the_future', { today: context.today }, { path });
}

/** Refuses savings of a kind that the articles do not take. */
export function requireSavings({ bylaws, articleOf }: BylawsInForce, kind: 'voluntary' | 'term'): void {
  if (bylaws.savings[kind].allowed) return;
  const code = kind === 'voluntary' ? 'savings.voluntary_not_kept' : 'savings.term_not_kept';
  reject(code, {}, { article: articleOf(`savings.${kind}.allowed`) });
}

/** Refuses new business with somebody who has left. */
export function requireStaying(member: Member): void {
  if (member.leftOn !== null) {
    reject('savings.has_left', { name: member.name, leftOn: member.leftOn }, { path: 'memberId' });
  }
}

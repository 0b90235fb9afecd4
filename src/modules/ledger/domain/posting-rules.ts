import type { AccountRole } from './roles.ts';
import { BOOKS } from './rules/books.ts';
import { BUSINESS } from './rules/business.ts';
import { MEMBERS } from './rules/members.ts';
import type { PostingRule, PostingRules } from './rules/rule.ts';
import { SURPLUS } from './rules/surplus.ts';

export { ROOMS, type PostingRule, type Room } from './rules/rule.ts';

/**
 * Every kind of entry in the product. An entry of a kind that is not here, or with a line on a side that its row does not
 * name, is a fault: `post` crashes on it. A room that has a new fact to post adds its row under `rules/` and its sentence in
 * `messages-kinds.ts`.
 */
const POSTING_RULES = { ...BOOKS, ...MEMBERS, ...BUSINESS, ...SURPLUS } as const satisfies PostingRules;

export type EntryKind = keyof typeof POSTING_RULES;

/** Whether `text` names a kind of entry. */
export function isEntryKind(text: string): text is EntryKind {
  return Object.hasOwn(POSTING_RULES, text);
}

/** Every kind, in the order of the table. */
export const ENTRY_KINDS: readonly EntryKind[] = Object.keys(POSTING_RULES).filter(isEntryKind);

/** The kinds that the treasurer records. */
export const KINDS_BY_HAND: readonly EntryKind[] = ENTRY_KINDS.filter((kind) => ruleOf(kind).byHand);

/** The row of a kind. */
export function ruleOf(kind: EntryKind): PostingRule {
  return POSTING_RULES[kind];
}

/** Whether a kind of entry may move `role` to the side that the sign of `amountRupiah` says. */
export function ruleAllows(kind: EntryKind, role: AccountRole, amountRupiah: bigint): boolean {
  const { debit, credit } = ruleOf(kind);
  const side = amountRupiah > 0n ? debit : credit;
  return side === 'any' || side.includes(role);
}

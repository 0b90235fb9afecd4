import type { Translate } from '#locales/index.ts';
import type { Counted } from './read-count.ts';

/** Somebody who has a seat by one rule and none by the other, with each rule's reason. */
export interface Difference {
  readonly name: string;
  readonly reasons: readonly { readonly rule: string; readonly verdict: string; readonly isElected: boolean }[];
}

/** Whom two rules treat differently on the same ballots; `null` where there is nothing to compare. */
export function differencesOf(counts: readonly Counted[], t: Translate): Difference[] | null {
  const [first, second] = counts;
  if (!first || !second) return null;
  const hasSeat = ({ document }: Counted, name: string): boolean => document.winnersInOrderElected.includes(name);
  return first.document.candidates
    .filter((name) => hasSeat(first, name) !== hasSeat(second, name))
    .map((name) => ({
      name,
      reasons: [first, second].map((count) => ({
        rule: t(`tally.page.rule.${count.document.rule}`),
        verdict: count.whys.find((why) => why.name === name)?.verdict ?? '',
        isElected: hasSeat(count, name),
      })),
    }));
}

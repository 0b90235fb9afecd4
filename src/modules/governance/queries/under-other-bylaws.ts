import * as z from 'zod';
import { rulesCompared, rulesOf, spanAsked, spanMeasured } from '#modules/bylaws/index.ts';
import type { BylawsInForce } from '#modules/bylaws/model.ts';
import { plainDate } from '#platform/registry/fields.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import { query } from '#platform/registry/use-case.ts';
import { decide } from '../domain/decide.ts';
import { weighsVotes } from '../domain/voices.ts';
import { groupCountOf, groupCounts, plenaryOf } from '../domain/plenary.ts';
import { resolutionShown } from '../fields.ts';
import { VALIDITIES, type Validity } from '../model.ts';
import { resolutionLabel } from '../operations.ts';
import * as store from '../store.ts';

/** Resolutions of a span measured again by two sets of rules, with the same people there and the same votes. */
export const votesUnderOtherBylaws = query({
  name: 'governance.under-other-bylaws',
  summary: 'Which resolutions of the last year would have passed or failed under other bylaws, by the same votes',
  may: 'governance.see',
  input: z.strictObject({ ...rulesCompared, ...spanAsked }),
  output: z.object({
    from: plainDate(),
    to: plainDate(),
    total: z.int(),
    /** Those that the record cannot measure by one of the rules: their votes were counted otherwise. */
    unknown: z.int(),
    /** Those that end otherwise under the two rules. */
    differing: z.array(
      resolutionShown.pick({ id: true, label: true, text: true, decisionKind: true, adoptedOn: true }).extend({
        before: z.enum(VALIDITIES),
        after: z.enum(VALIDITIES),
      }),
    ),
  }),

  async run(context, input) {
    const { from, to } = spanMeasured(context.today, input);
    const before = await rulesOf(context, input.before);
    const after = await rulesOf(context, input.after);
    const rows = await store.resolutionsBetween(context, from, to);
    const alike = canonicalJson(before.bylaws.votes) === canonicalJson(after.bylaws.votes);
    const measured = rows.map((row) => ({
      id: row.id,
      label: resolutionLabel(row),
      text: row.text,
      decisionKind: row.decisionKind,
      adoptedOn: row.adoptedOn,
      before: outcomeUnder(before, row, alike),
      after: outcomeUnder(after, row, alike),
    }));
    const known = measured.filter((each): each is Known<typeof each> => each.before !== null && each.after !== null);
    const differing = known.filter((each) => each.before !== each.after);
    return { from, to, total: rows.length, unknown: measured.length - known.length, differing };
  },
});

type Known<T> = T & { readonly before: Validity; readonly after: Validity };

/**
 * How a decision ends under these rules; `null` where the record cannot say: votes that were counted by groups which these rules
 * do not have, heads where these rules have groups, or several votes of a member that these rules weigh otherwise. At equal
 * votes the chair's word is the one that the record shows.
 */
function outcomeUnder(
  { bylaws, articleOf }: Pick<BylawsInForce, 'bylaws' | 'articleOf'>,
  row: store.ResolutionRow & { readonly call: 1 | 2 },
  alike: boolean,
): Validity | null {
  const { method, present, roll, call, votesFor, votesAgainst, votesAbstain, votesPresent, votesRoll } = row;
  const plenary = method === 'consensus' ? null : plenaryOf(bylaws, row.decisionKind, (path) => articleOf(path));
  const kept = row.weighing?.groups ?? [];
  const several = weighsVotes(bylaws);
  const isComparable = several === (votesRoll !== null) && (!several || alike);
  if (method !== 'consensus' && !isComparable) return null;
  const isKnown = (key: string): boolean => plenary?.groups.some((group) => group.key === key) ?? false;
  if (plenary && (kept.length === 0 || !kept.every(({ key }) => isKnown(key)))) return null;
  const standing = kept.map(({ key, ...group }) => ({ groupKey: key, roll: group.roll, present: group.present }));
  const said = new Map(kept.map((group) => [group.key, groupCountOf(group).votes]));
  return decide({
    rule: bylaws.meetings.decisions[row.decisionKind],
    call,
    method,
    present,
    roll,
    votes: { for: votesFor, against: votesAgainst, abstain: votesAbstain },
    chairBreaksTie: row.validity === 'valid' ? 'for' : 'against',
    ...(plenary ? { plenary: { rule: plenary.rule, groups: groupCounts(plenary, standing, said) } } : {}),
    ...(votesRoll === null || votesPresent === null ? {} : { voices: { present: votesPresent, roll: votesRoll } }),
  }).validity;
}

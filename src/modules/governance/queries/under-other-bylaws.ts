import * as z from 'zod';
import { rulesCompared, rulesOf, spanAsked, spanMeasured } from '#modules/bylaws/index.ts';
import type { Bylaws } from '#modules/bylaws/model.ts';
import { plainDate } from '#platform/registry/fields.ts';
import { query } from '#platform/registry/use-case.ts';
import { decide } from '../domain/decide.ts';
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
    const differing = rows
      .map((row) => ({
        id: row.id,
        label: resolutionLabel(row),
        text: row.text,
        decisionKind: row.decisionKind,
        adoptedOn: row.adoptedOn,
        before: outcomeUnder(before.bylaws, row),
        after: outcomeUnder(after.bylaws, row),
      }))
      .filter((each) => each.before !== each.after);
    return { from, to, total: rows.length, differing };
  },
});

/** How a decision ends under these rules. At equal votes the chair's word is the one that the record shows. */
function outcomeUnder(bylaws: Bylaws, row: store.ResolutionRow & { readonly call: 1 | 2 }): Validity {
  const { method, present, roll, call, votesFor, votesAgainst, votesAbstain, decisionKind, validity } = row;
  return decide({
    rule: bylaws.meetings.decisions[decisionKind],
    call,
    method,
    present,
    roll,
    votes: { for: votesFor, against: votesAgainst, abstain: votesAbstain },
    chairBreaksTie: validity === 'valid' ? 'for' : 'against',
  }).validity;
}

import * as z from 'zod';
import { verifyBylaws } from '#modules/bylaws/index.ts';
import { verifyCapital } from '#modules/capital/index.ts';
import { verifyDispatch } from '#modules/dispatch/index.ts';
import { verifyGovernance } from '#modules/governance/index.ts';
import { verifyLedger } from '#modules/ledger/index.ts';
import type { Verification } from '#modules/ledger/model.ts';
import { verifyMarketplace } from '#modules/marketplace/index.ts';
import { verifyMembership } from '#modules/membership/index.ts';
import { verifyPapers } from '#modules/papers/index.ts';
import { verifyPayments } from '#modules/payments/index.ts';
import { verifySavings } from '#modules/savings/index.ts';
import { verifySurplus } from '#modules/surplus/index.ts';
import { verifyWork } from '#modules/work/index.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { query } from '#platform/registry/use-case.ts';

/** Each room recomputes its own figures; the order is the one in which a mistake would spread. */
const ROOMS: readonly (readonly [string, (context: ReadContext) => Promise<Verification>])[] = [
  ['ledger', verifyLedger],
  ['bylaws', verifyBylaws],
  ['membership', verifyMembership],
  ['governance', verifyGovernance],
  ['payments', verifyPayments],
  ['dispatch', verifyDispatch],
  ['marketplace', verifyMarketplace],
  ['work', verifyWork],
  ['surplus', verifySurplus],
  ['savings', verifySavings],
  ['capital', verifyCapital],
  ['papers', verifyPapers],
];

/**
 * Recomputes everything of a cooperative that can be recomputed: journal, sub-ledgers, order splits, patronage, surplus, votes,
 * hashes of bylaws and resolutions, and the seals over the activity log. A supervisor (pengawas) needs no other right for it.
 */
export const verify = query({
  name: 'inspection.verify',
  summary: 'Recomputes everything that can be recomputed and names every difference (UU 25/1992 art. 39)',
  may: 'inspection.verify',
  input: z.strictObject({}),
  output: z.object({
    cooperative: z.string(),
    checked: z.array(z.object({ room: z.string(), what: z.string(), rows: z.int() })),
    differences: z.array(z.object({ room: z.string(), code: z.string(), params: z.record(z.string(), z.string()) })),
  }),

  async run(context) {
    const checked: { room: string; what: string; rows: number }[] = [];
    const differences: { room: string; code: string; params: Record<string, string> }[] = [];
    for (const [room, verifyRoom] of ROOMS) {
      const result = await verifyRoom(context);
      for (const [what, rows] of Object.entries(result.checked)) checked.push({ room, what, rows });
      for (const { code, params } of result.findings) differences.push({ room, code, params: { ...params } });
    }
    const log = await context.verifyActivity();
    checked.push(
      { room: 'activity', what: 'rows', rows: log.rows },
      { room: 'activity', what: 'seals', rows: log.seals },
    );
    for (const problem of log.problems)
      differences.push({ room: 'activity', code: 'inspection.activity_changed', params: { problem } });
    return { cooperative: context.tenant?.slug ?? '', checked, differences };
  },
});

import { bylawsInForce } from '#modules/bylaws/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import { businessDate } from '#platform/clock/business-date.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { offerFacts } from './decision-document.ts';
import { stateAfter, type JobState } from './model.ts';
import { decided, verdictJson } from './operations.ts';
import { offerLimits, offerWeights } from './rules.ts';
import * as store from './store.ts';

/** Decisions decided again at a time. */
const PIECE = 500;

/**
 * Every decision is decided again from its stored facts and must come out the same, under the weights of the articles that
 * were in force that day; every offer went to whom it was decided for; every job stands where its log leads.
 */
export async function verifyDispatch(context: ReadContext): Promise<Verification> {
  const findings: Finding[] = [];
  const chosen = new Map<string, string | null>();
  let after = '';
  for (;;) {
    const rows = await store.decisionsAfter(context, after, PIECE);
    for (const row of rows) {
      chosen.set(row.id, row.chosen);
      findings.push(...(await againstDecision(context, row)));
    }
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }

  const jobs = await store.loggedJobs(context);
  for (const { jobId, state, memberId, events } of jobs) {
    let stands: JobState | null = 'waiting';
    for (const event of events) {
      stands = stands === null ? null : stateAfter(event.step, stands);
      if (event.step === 'offered' && event.memberId !== chosen.get(event.decisionId ?? '')) {
        findings.push({ code: 'dispatch.finding_offer', params: { jobId } });
      }
    }
    const holder = state === 'waiting' ? null : (events.findLast((each) => each.memberId !== null)?.memberId ?? null);
    if (stands !== state || holder !== memberId)
      findings.push({ code: 'dispatch.finding_standing', params: { jobId } });
  }
  return { checked: { decisions: chosen.size, jobs: jobs.length }, findings };
}

async function againstDecision(context: ReadContext, row: store.DecisionRow): Promise<Finding[]> {
  const params = { decisionId: row.id };
  const facts = offerFacts.parse(row.facts);
  const verdict = decided(facts);
  const by = row.kind === 'rule' ? verdict.chosen : row.chosen;
  const same = verdictJson(verdict) === canonicalJson(row.verdict) && by === row.chosen;
  const on = businessDate(row.decidedAt, context.tenant?.timeZone ?? 'Asia/Jakarta');
  const { version, bylaws } = await bylawsInForce(context, on);
  const lawful =
    version.id === row.bylawsVersion &&
    canonicalJson(facts.weights) === canonicalJson(offerWeights(bylaws.dispatch)) &&
    canonicalJson(facts.limits) === canonicalJson(offerLimits(bylaws.dispatch));
  return [
    ...(same ? [] : [{ code: 'dispatch.finding_replay', params }]),
    ...(lawful ? [] : [{ code: 'dispatch.finding_weights', params }]),
  ];
}

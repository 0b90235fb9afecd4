import { fractionText } from '#kernel/fraction.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { groupCountOf, sumOfVotes } from './domain/plenary.ts';
import { weigh } from './domain/weigh.ts';
import { resolutionLabel } from './operations.ts';
import { resolutionHash } from './resolve.ts';
import * as store from './store.ts';

const ALL = 1_000_000;

/** Every resolution's hash recomputed, its votes counted again where they were cast on phones, numbers without gaps. */
export async function verifyGovernance(context: ReadContext): Promise<Verification> {
  const { rows } = await store.resolutions(context, { limit: ALL, offset: 0 });
  const findings: Finding[] = [];
  const counts = new Map<number, number>();
  for (const row of rows.toReversed()) {
    const expected = (counts.get(row.year) ?? 0) + 1;
    counts.set(row.year, expected);
    const label = resolutionLabel(row);
    if (row.number !== expected) findings.push({ code: 'governance.verify.number_gap', params: { label } });
    const { hash, meetingTitle: _title, ...content } = row;
    if (resolutionHash(content) !== hash) findings.push({ code: 'governance.verify.hash', params: { label } });

    findings.push(...(isWeighedRight(row) ? [] : [{ code: 'governance.verify.weights', params: { label } }]));

    const cast = sumOfVotes(await store.countBallots(context, row.motionId));
    const onPhones = cast.for + cast.against + cast.abstain > 0;
    const differs = cast.for !== row.votesFor || cast.against !== row.votesAgainst || cast.abstain !== row.votesAbstain;
    if (onPhones && differs) findings.push({ code: 'governance.verify.votes', params: { label } });
  }
  for (const { title, name } of await store.unchosenOnRolls(context))
    findings.push({ code: 'governance.verify.delegate', params: { title, name } });
  return { checked: { resolutions: rows.length }, findings };
}

/** Whether the scales of a plenary show the same when the counts of its groups are laid on them again. */
function isWeighedRight({ weighing, votesFor, votesAgainst, votesAbstain }: store.ResolutionRow): boolean {
  if (!weighing) return true;
  const { rule, majorityOf, groups } = weighing;
  const again = weigh(rule, { of: majorityOf }, groups.map(groupCountOf));
  const sum = sumOfVotes(groups.map((group) => groupCountOf(group).votes));
  return (
    fractionText(again.for) === weighing.weightFor &&
    fractionText(again.against) === weighing.weightAgainst &&
    fractionText(again.of) === weighing.weightOf &&
    again.groupsFor === weighing.groupsFor &&
    again.groups.every(({ stance }, at) => stance === groups[at]?.stance) &&
    sum.for === votesFor &&
    sum.against === votesAgainst &&
    sum.abstain === votesAbstain
  );
}

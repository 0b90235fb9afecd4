import { ok, refused, type Result } from '#kernel/result.ts';
import { approval } from './approval.ts';
import { whyNotCountable, type Election, type ElectionProblem, type RuleName } from './election.ts';
import type { Tally } from './facts.ts';
import { irv } from './irv.ts';
import { meek } from './meek.ts';
import { plurality } from './plurality.ts';
import { schulze } from './schulze.ts';
import { scottishStv } from './scottish-stv.ts';
import { stvDynamic } from './stv-dynamic.ts';
import { wigm } from './wigm.ts';

const COUNTERS: Readonly<Record<RuleName, (election: Election) => Tally>> = {
  plurality,
  approval,
  irv,
  'scottish-stv': scottishStv,
  meek,
  wigm,
  schulze,
  'stv-dynamic': stvDynamic,
};

/**
 * Counts an election by its rule: a pure function of the election, so the same papers give the same tally on every
 * machine and in every order. Refuses an election that its rule cannot count.
 */
export function tally(election: Election): Result<Tally, ElectionProblem> {
  const problem = whyNotCountable(election);
  return problem ? refused(problem) : ok(COUNTERS[election.rule](election));
}

// The four instruments beside what else npm has, in one run, each in a process of its own: `node bench/beside.ts`. Prints the
// table that the README quotes.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { munkres } from 'munkres';
import munkresJs from 'munkres-js';
import { InstantRunoff, Schulze, utils } from 'votes';
import { assign, isProven } from '#modules/dispatch/domain/assignment/assignment.ts';
import { costMatrix } from '#modules/dispatch/domain/assignment/matrix.ts';
import { seededChance } from '#modules/dispatch/domain/routes/chance.ts';
import type { Election, RuleName } from '#modules/governance/domain/tally/election.ts';
import { tally } from '#modules/governance/domain/tally/tally.ts';
import { readTallyCase } from '#modules/governance/tally-case.ts';
import { splitSurplus } from '#modules/surplus/domain/split.ts';
import { makeBallots, SEATS } from './support/ballots.ts';
import { madeCase } from './support/members.ts';

/** What is measured: the preparation is not, the work is. The answer shows that both sides found the same. */
interface Case {
  readonly task: string;
  readonly by: string;
  prepare(): () => string;
}

const MEGABYTE = 1_000_000;
const LONGEST_MILLISECONDS = 180_000;
const OURS = 'sokoguru';

function elected(rule: RuleName, file: Uint8Array): { election: Election; count: () => string } {
  const seats = rule === 'irv' || rule === 'schulze' ? 1 : SEATS;
  const read = readTallyCase(file, { rule, seats, reserves: [], batch: false });
  if (!read.ok) throw new Error(read.refusal.code);
  const { election } = read.value;
  const count = (): string => {
    const counted = tally(election);
    if (!counted.ok) throw new Error(counted.refusal.code);
    return counted.value.winnersInOrderElected.map((each) => election.candidates[each]).join(', ');
  };
  return { election, count };
}

/** Our readers and rules: the whole way from the bytes of a file to who is elected. */
function tallyOf(ballots: number, rule: RuleName): Case {
  return {
    task: `${ballots.toLocaleString('en')} ballots, ${rule}, file read and counted`,
    by: OURS,
    prepare() {
      const file = makeBallots(ballots);
      return () => elected(rule, file).count();
    },
  };
}

/** The count alone, of ballots that both have in their own form. */
function countOf(ballots: number, rule: 'irv' | 'schulze', by: string): Case {
  return {
    task: `${ballots.toLocaleString('en')} ballots, ${rule}, count alone`,
    by,
    prepare() {
      const { election, count } = elected(rule, makeBallots(ballots));
      if (by === OURS) return count;
      const theirs = election.groups.map(({ ranking, weight }) => ({
        ranking: ranking.map((each) => [election.candidates[each] ?? '']),
        weight: Number(weight),
      }));
      const candidates = [...election.candidates];
      const ranked =
        rule === 'irv'
          ? () => new InstantRunoff({ candidates, ballots: theirs })
          : () => new Schulze(utils.matrixFromBallots(theirs, candidates));
      return () => String(ranked().ranking()[0]?.[0]);
    },
  };
}

function dense(size: number): number[][] {
  const chance = seededChance(1);
  return Array.from({ length: size }, () => Array.from({ length: size }, () => Math.floor(chance() * 10_000)));
}

function assignmentOf(size: number, by: string): Case {
  return {
    task: `${size} × ${size} jobs and workers`,
    by,
    prepare() {
      const costs = dense(size);
      const total = (pairs: readonly (readonly [number, number])[]): string =>
        String(pairs.reduce((sum, [job, worker]) => sum + (costs[job]?.[worker] ?? 0), 0));
      if (by === 'munkres') return () => total(munkres(costs));
      if (by === 'munkres-js') return () => total(munkresJs(costs));
      return () => {
        const matrix = costMatrix(costs);
        if (!matrix.ok) throw new Error(matrix.refusal.code);
        const best = assign(matrix.value);
        return `${best.cost}${isProven(matrix.value, best) ? ', proven' : ''}`;
      };
    },
  };
}

function surplusOf(members: number): Case {
  return {
    task: `surplus among ${members.toLocaleString('en')} members`,
    by: OURS,
    prepare() {
      const made = madeCase(members);
      return () => {
        const split = splitSurplus(made);
        if (!split.ok) throw new Error(split.refusal.code);
        return `${split.value.totals.length.toLocaleString('en')} members served`;
      };
    },
  };
}

const CASES: readonly Case[] = [
  tallyOf(30_000, 'scottish-stv'),
  tallyOf(30_000, 'meek'),
  countOf(30_000, 'irv', OURS),
  countOf(30_000, 'irv', 'votes'),
  countOf(30_000, 'schulze', OURS),
  countOf(30_000, 'schulze', 'votes'),
  tallyOf(1_000_000, 'scottish-stv'),
  tallyOf(1_000_000, 'meek'),
  ...[500, 800].flatMap((size) => [OURS, 'munkres', 'munkres-js'].map((by) => assignmentOf(size, by))),
  surplusOf(1_000_000),
];

const asked = process.argv[2];
if (asked === undefined) printTable();
else measure(CASES[Number(asked)]);

/** In the child: one case, and what it took. */
function measure(each: Case | undefined): void {
  if (!each) throw new Error('no such case');
  const work = each.prepare();
  const [began, busy] = [performance.now(), process.cpuUsage()];
  const answer = work();
  const milliseconds = Math.round(performance.now() - began);
  const { user, system } = process.cpuUsage(busy);
  const memory = Math.round((process.resourceUsage().maxRSS * 1024) / MEGABYTE);
  const cells = [`${milliseconds} ms`, `${Math.round((user + system) / 1000)} ms`, `${memory} MB`, answer];
  process.stdout.write(cells.join(' | '));
}

function printTable(): void {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;
  process.stdout.write(`${new Date().toISOString().slice(0, 10)}, ${machine}\n\n`);
  process.stdout.write('| task | by | time | processor | memory | answer |\n| --- | --- | --- | --- | --- | --- |\n');
  for (const [place, { task, by }] of CASES.entries()) {
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(place)], {
      encoding: 'utf8',
      timeout: LONGEST_MILLISECONDS,
    });
    if (run.error) process.stdout.write(`| ${task} | ${by} | more than ${LONGEST_MILLISECONDS / 1000} s | | | |\n`);
    else if (run.status !== 0) throw new Error(run.stderr);
    else process.stdout.write(`| ${task} | ${by} | ${run.stdout} |\n`);
  }
}

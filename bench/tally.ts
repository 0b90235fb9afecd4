// How long a count takes and what memory it needs: `node bench/tally.ts [ballots]`.
import { tally } from '#modules/governance/domain/tally/tally.ts';
import { RULE_NAMES, type RuleName } from '#modules/governance/domain/tally/election.ts';
import { readTallyCase } from '#modules/governance/tally-case.ts';
import { makeBallots, SEATS } from './support/ballots.ts';

const MEGABYTE = 1_000_000;
const many = Number(process.argv[2] ?? 1_000_000);

/** Processor time: the same on a busy machine. */
const now = (): number => process.cpuUsage().user / 1_000;

function report(what: string, began: number): void {
  const milliseconds = (now() - began).toFixed(0);
  const memory = (process.memoryUsage().rss / MEGABYTE).toFixed(0);
  process.stdout.write(`${what.padEnd(34)} ${milliseconds.padStart(7)} ms   ${memory.padStart(5)} MB\n`);
}

function run(bytes: Uint8Array, rules: readonly RuleName[]): void {
  for (const rule of rules) {
    const options = { rule, reserves: [], batch: false, seats: rule === 'irv' || rule === 'schulze' ? 1 : SEATS };
    const began = now();
    const read = readTallyCase(bytes, options);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const { groups } = read.value.election;
    report(`  ${rule}: read, ${groups.length} kinds`, began);
    const counting = now();
    const result = tally(read.value.election);
    if (!result.ok) throw new Error(result.refusal.code);
    report(`  ${rule}: count, ${result.value.rounds.length} rounds`, counting);
  }
}

for (const ballots of [30_000, many]) {
  const bytes = makeBallots(ballots);
  process.stdout.write(`${ballots} ballots, ${(bytes.length / MEGABYTE).toFixed(1)} MB, all different lines\n`);
  run(bytes, RULE_NAMES);
}

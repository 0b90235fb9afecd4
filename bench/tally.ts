// How long a count takes and what memory it needs: `node bench/tally.ts [ballots]`.
import { tally } from '#modules/governance/domain/tally/tally.ts';
import { RULE_NAMES, type RuleName } from '#modules/governance/domain/tally/election.ts';
import { readTallyCase } from '#modules/governance/tally-case.ts';

const MEGABYTE = 1_000_000;
const CANDIDATES = 12;
const SEATS = 5;
const many = Number(process.argv[2] ?? 1_000_000);

/** Draws that are the same on every run (Lehmer's generator, modulus 2^31 - 1). */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A BLT file with one line a ballot, as a count without grouping would write it; most voters rank three to eight. */
function makeBallots(ballots: number): Uint8Array {
  const draw = drawing(7);
  const lines = [`${CANDIDATES} ${SEATS}`];
  for (let line = 0; line < ballots; line += 1) {
    const left = Array.from({ length: CANDIDATES }, (_, candidate) => candidate + 1);
    const names: number[] = [];
    // The lower of two draws: the first candidates are the favourites.
    for (let rank = 3 + draw(6); rank > 0; rank -= 1)
      names.push(...left.splice(Math.min(draw(left.length), draw(left.length)), 1));
    lines.push(`1 ${names.join(' ')} 0`);
  }
  lines.push('0', ...Array.from({ length: CANDIDATES }, (_, candidate) => `"Calon ${candidate + 1}"`), '"Uji"', '');
  return new TextEncoder().encode(lines.join('\n'));
}

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

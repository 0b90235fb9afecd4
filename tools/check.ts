import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// One list of steps, the same at a desk and on the server. `node tools/check.ts` runs what needs no build;
// `node tools/check.ts --all` is `npm test`: everything, the pages in a browser and PostgreSQL included.

interface Step {
  readonly name: string;
  readonly command: string;
  /** Steps of one stage run side by side, a stage after the one before. What fails early is what takes little time. */
  readonly stage: 'source' | 'tests' | 'build' | 'browser';
  /** Left out without `--all`. */
  readonly slow?: boolean;
}

const STEPS: readonly Step[] = [
  { stage: 'source', name: 'format', command: 'prettier --check --log-level warn .' },
  { stage: 'source', name: 'lint', command: 'oxlint --quiet' },
  { stage: 'source', name: 'tidy', command: 'node tools/tidy.ts' },
  {
    stage: 'source',
    name: 'boundaries',
    command: 'depcruise --config .dependency-cruiser.mjs --output-type err-long src tests tools bench',
  },
  { stage: 'source', name: 'references', command: 'node tools/reference.ts --check' },
  { stage: 'source', name: 'types', command: 'tsc -p tsconfig.node.json' },
  { stage: 'source', name: 'pure types', command: 'tsc -p tsconfig.pure.json' },
  {
    stage: 'source',
    name: 'page types',
    command: 'svelte-kit sync && svelte-check --tsconfig tsconfig.json --fail-on-warnings',
  },
  { stage: 'tests', name: 'tests', command: 'vitest run --project unit --project architecture --project pglite' },
  // Filling the demonstration keeps one core busy; the other one tests on PostgreSQL meanwhile.
  { stage: 'build', name: 'build', command: 'npm run --silent build', slow: true },
  { stage: 'build', name: 'tests on PostgreSQL', command: 'vitest run --project postgres --maxWorkers 1', slow: true },
  { stage: 'browser', name: 'tests in the browser', command: 'vitest run --project browser', slow: true },
];

const STAGES = [...new Set(STEPS.map(({ stage }) => stage))];

/** As many steps at once as the smallest machine that we promise has cores. */
const AT_ONCE = 2;

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a step. What it says is shown at once where it runs alone (`shown`), else only if it fails. */
function run(step: Step, shown: boolean): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(step.command, {
      cwd: root,
      shell: true,
      stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      const passed = code === 0;
      if (!passed) process.stdout.write(`\n${Buffer.concat(said).toString('utf8')}`);
      process.stdout.write(`${passed ? 'ok    ' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${step.name}\n`);
      resolve({ name: step.name, passed, seconds });
    });
  });
}

async function runAll(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const stage of STAGES) {
    const waiting = steps.filter((step) => step.stage === stage);
    const [only, ...others] = waiting;
    const alone = others.length === 0;
    if (alone && only) process.stdout.write(`\n${only.name}\n`);
    const worker = async (): Promise<void> => {
      for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await run(step, alone));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    // All that a stage refuses is told at once, and before the minutes that the next one takes.
    if (outcomes.some(({ passed }) => !passed)) break;
  }
  return outcomes;
}

const all = process.argv.includes('--all');
const outcomes = await runAll(STEPS.filter((step) => all || !step.slow));
const failed = outcomes.filter(({ passed }) => !passed);
process.stdout.write(
  failed.length === 0
    ? `\nAll ${outcomes.length} steps passed.\n`
    : `\n${failed.map(({ name }) => name).join(', ')} failed. Nothing after that was tried.\n`,
);
process.exit(failed.length === 0 ? 0 : 1);

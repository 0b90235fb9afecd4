import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// One list of steps, the same at a desk and on the server. `node tools/check.ts` runs what needs no build;
// `node tools/check.ts --all` is `npm test`: everything, the pages in a browser and PostgreSQL included.

interface Step {
  readonly name: string;
  readonly command: string;
  /** Runs after all earlier steps instead of beside them. */
  readonly alone?: boolean;
  /** Left out without `--all`. */
  readonly slow?: boolean;
}

const STEPS: readonly Step[] = [
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'lint', command: 'oxlint --quiet' },
  { name: 'tidy', command: 'node tools/tidy.ts' },
  {
    name: 'boundaries',
    command: 'depcruise --config .dependency-cruiser.mjs --output-type err-long src tests tools bench',
  },
  { name: 'types', command: 'tsc -p tsconfig.node.json' },
  { name: 'pure types', command: 'tsc -p tsconfig.pure.json' },
  { name: 'page types', command: 'svelte-kit sync && svelte-check --tsconfig tsconfig.json --fail-on-warnings' },
  { name: 'tests', command: 'vitest run --project unit --project architecture --project pglite', alone: true },
  { name: 'build', command: 'npm run --silent build', alone: true, slow: true },
  { name: 'tests on PostgreSQL', command: 'vitest run --project postgres', alone: true, slow: true },
  { name: 'tests in the browser', command: 'vitest run --project browser', alone: true, slow: true },
];

/** As many steps at once as the smallest machine that we promise has cores. */
const AT_ONCE = 2;

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

function run(step: Step): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(step.command, {
      cwd: root,
      shell: true,
      stdio: step.alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
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
  const beside = steps.filter((step) => !step.alone);
  const worker = async (): Promise<void> => {
    for (let step = beside.shift(); step; step = beside.shift()) outcomes.push(await run(step));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  // What a reader of the source refuses is told before minutes of tests, but all of it at once.
  if (outcomes.some(({ passed }) => !passed)) return outcomes;
  for (const step of steps.filter(({ alone }) => alone)) {
    process.stdout.write(`\n${step.name}\n`);
    const outcome = await run(step);
    outcomes.push(outcome);
    if (!outcome.passed) break;
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

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot, sampleProject } from './sample-project.ts';

// The lint rules that carry a rule of this house, each shown to bite and to say what to do instead.

const BAD = {
  'src/kernel/clock.ts': 'export const now = (): number => new Date().getTime();\n',
  'src/kernel/die.ts': 'export const roll = (): number => Math.random();\n',
  'src/kernel/rounded.ts': 'export const half = (a: number): number => Math.round(a / 2);\n',
  'src/modules/work/domain/pay.ts': 'export const pay = (text: string): number => parseFloat(text);\n',
  'src/modules/work/domain/text.ts': 'export const text = (hours: number): string => hours.toFixed(2);\n',
  'src/modules/work/postings.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'src/modules/work/model.ts': 'export const env = (): string | undefined => process.env["A"];\n',
  'src/modules/work/commands/close.ts': 'export const late = (): number => Date.now();\n',
  'src/modules/work/queries/shifts.ts': "export const ask = (): Promise<Response> => fetch('https://example.org');\n",
  'src/platform/access/actor.ts': "export const log = (): void => console.log('in');\n",
  'src/platform/access/any.ts': 'export const all: any = 1;\n',
};

const GOOD = {
  'src/surfaces/cli/main.ts': "export const log = (): void => console.log('done');\n",
  'src/platform/clock/system-clock.ts': 'export const now = (): string => new Date().toISOString();\n',
  'src/modules/work/domain/pay.test.ts':
    "import { expect, test } from 'vitest';\ntest('a', () => { expect(new Date(0).getTime()).toBe(0); });\n",
};

const project = sampleProject({ ...BAD, ...GOOD });
afterAll(() => project.remove());

const run = spawnSync(join(projectRoot, 'node_modules/.bin/oxlint'), ['--format=json'], {
  cwd: project.root,
  encoding: 'utf8',
});
const answer: { diagnostics: { filename: string; message: string; help?: string }[] } = JSON.parse(run.stdout);
const said = (path: string): string =>
  answer.diagnostics
    .filter(({ filename }) => filename === path)
    .map(({ message, help = '' }) => `${message} ${help}`)
    .join('\n');

test.each([
  ['src/kernel/clock.ts', /Time is an argument/u],
  ['src/kernel/die.ts', /Chance is an argument/u],
  ['src/kernel/rounded.ts', /Rounding is a decision/u],
  ['src/modules/work/domain/pay.ts', /No float touches money/u],
  ['src/modules/work/domain/text.ts', /toFixed rounds a float/u],
  ['src/modules/work/postings.ts', /could run on paper/u],
  ['src/modules/work/model.ts', /without a machine/u],
  ['src/modules/work/commands/close.ts', /no clock of its own/u],
  ['src/modules/work/queries/shifts.ts', /Nothing leaves inside a transaction/u],
  ['src/platform/access/actor.ts', /console/u],
  ['src/platform/access/any.ts', /any/u],
])('%s is refused', (path, says) => {
  expect(said(path)).toMatch(says);
});

test.each(Object.keys(GOOD))('%s is let pass', (path) => {
  expect(said(path)).toBe('');
});

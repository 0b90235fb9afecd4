import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundaries } from './boundaries.ts';
import { sampleProject } from './sample-project.ts';

// Every rule of direction, shown to bite: each of these imports must be refused by the rule of that name. That the
// project itself obeys them is asked by `npm run check`.

const say = 'export const say = 1;\n';
const imports = (...paths: string[]): string => `${paths.map((path) => `import '${path}';`).join('\n')}\n${say}`;

const FILES: Record<string, string> = {
  'src/kernel/money.ts': imports('node:fs'),
  'src/kernel/id.ts': say,
  'src/platform/registry/command.ts': imports('#modules/ledger/index.ts'),
  'src/platform/db/client.server.ts': imports('kysely'),
  'src/modules/ledger/index.ts': imports('./domain/chart.ts', './operations.ts', './commands/post.ts'),
  'src/modules/ledger/model.ts': imports('./domain/chart.ts', '#kernel/id.ts'),
  'src/modules/ledger/domain/chart.ts': say,
  'src/modules/ledger/domain/impure.ts': imports('../store.ts'),
  'src/modules/ledger/operations.ts': imports('#modules/membership/index.ts', './domain/impure.ts'),
  'src/modules/ledger/store.ts': imports('kysely', '#platform/db/client.server.ts'),
  'src/modules/ledger/commands/post.ts': imports('kysely', '#gateways/bank/csv.ts'),
  'src/modules/membership/index.ts': imports('./first.ts'),
  'src/modules/membership/model.ts': say,
  'src/modules/membership/first.ts': imports('./second.ts', '#modules/ledger/domain/chart.ts'),
  'src/modules/membership/second.ts': imports('./first.ts', '#modules/ledger/index.ts', 'prettier'),
  'src/modules/surplus/index.ts': imports('#modules/work/model.ts', '#modules/work/index.ts'),
  'src/modules/surplus/case.ts': say,
  'src/modules/work/index.ts': say,
  'src/modules/work/model.ts': say,
  'src/modules/attic/index.ts': imports('#kernel/id.ts'),
  'src/gateways/bank/csv.ts': imports('#modules/ledger/model.ts', '#modules/ledger/index.ts'),
  'src/surfaces/cli/surplus.ts': imports('#modules/surplus/case.ts', '#modules/ledger/domain/chart.ts'),
  'src/library/ledger.ts': imports('#modules/ledger/domain/chart.ts', '#modules/ledger/store.ts'),
  'src/surfaces/cli/lost.ts': imports('./nowhere.ts'),
  'src/locales/index.ts': imports('#modules/ledger/model.ts'),
  'src/ui/field.ts': imports('#modules/ledger/model.ts'),
  'src/ui/unused.ts': say,
  'src/routes/+page.server.ts': imports('#modules/ledger/index.ts', '#platform/db/client.server.ts', '#ui/field.ts'),
  'src/routes/+page.svelte': '<script lang="ts">\n  import "#platform/db/client.server.ts";\n</script>\n<h1>Kas</h1>\n',
  'src/app.ts': imports('#surfaces/cli/surplus.ts', '#gateways/bank/csv.ts', '#support/house.ts'),
  'src/hooks.server.ts': imports('./routes/+page.server.ts', '#app'),
  'tests/support/house.ts': imports('#app'),
};

const REFUSED: readonly (readonly [rule: string, from: string, to: RegExp])[] = [
  ['kernel-imports-nothing', 'src/kernel/money.ts', /^(node:)?fs$/u],
  ['pure-stays-pure', 'src/modules/ledger/domain/impure.ts', /ledger\/store\.ts$/u],
  ['module-by-its-doors', 'src/modules/membership/first.ts', /ledger\/domain\/chart\.ts$/u],
  ['edge-by-the-doors', 'src/surfaces/cli/surplus.ts', /ledger\/domain\/chart\.ts$/u],
  ['library-needs-no-machine', 'src/library/ledger.ts', /ledger\/store\.ts$/u],
  ['locales-read-messages-only', 'src/locales/index.ts', /ledger\/model\.ts$/u],
  ['ledger-knows-only-its-table', 'src/modules/ledger/operations.ts', /membership\/index\.ts$/u],
  ['surplus-knows-only-its-table', 'src/modules/surplus/index.ts', /work\/index\.ts$/u],
  ['no-module-outside-the-table', 'src/modules/attic/index.ts', /kernel\/id\.ts$/u],
  ['platform-knows-no-cooperative', 'src/platform/registry/command.ts', /ledger\/index\.ts$/u],
  ['modules-know-no-edge', 'src/modules/ledger/commands/post.ts', /bank\/csv\.ts$/u],
  ['gateways-know-ports-only', 'src/gateways/bank/csv.ts', /ledger\/index\.ts$/u],
  ['nobody-imports-pages', 'src/hooks.server.ts', /\+page\.server\.ts$/u],
  ['nobody-imports-surfaces', 'src/app.ts', /cli\/surplus\.ts$/u],
  ['ui-knows-no-module', 'src/ui/field.ts', /ledger\/model\.ts$/u],
  ['sql-in-stores', 'src/modules/ledger/commands/post.ts', /kysely/u],
  ['pages-hold-no-rule', 'src/routes/+page.server.ts', /client\.server\.ts$/u],
  ['no-server-code-in-the-browser', 'src/routes/+page.svelte', /client\.server\.ts$/u],
  ['no-cycles', 'src/modules/membership/first.ts', /second\.ts$/u],
  ['no-orphans', 'src/ui/unused.ts', /unused\.ts$/u],
  ['tests-support-tests-only', 'src/app.ts', /support\/house\.ts$/u],
  ['runtime-needs-runtime-packages', 'src/modules/membership/second.ts', /prettier/u],
  ['everything-resolves', 'src/surfaces/cli/lost.ts', /nowhere\.ts$/u],
];

/** Imports of the same sample that every rule must let pass. */
const GRANTED: readonly (readonly [from: string, to: RegExp])[] = [
  ['src/modules/ledger/model.ts', /chart\.ts$|kernel\/id\.ts$/u],
  ['src/modules/ledger/store.ts', /kysely|client\.server\.ts$/u],
  ['src/modules/membership/second.ts', /ledger\/index\.ts$/u],
  ['src/modules/surplus/index.ts', /work\/model\.ts$/u],
  ['src/gateways/bank/csv.ts', /ledger\/model\.ts$/u],
  ['src/surfaces/cli/surplus.ts', /surplus\/case\.ts$/u],
  ['src/routes/+page.server.ts', /ledger\/index\.ts$/u],
  ['tests/support/house.ts', /app\.ts$/u],
];

const project = sampleProject(FILES);
afterAll(() => project.remove());

let violations: { rule: string; from: string; to: string }[] = [];

beforeAll(async () => {
  const { forbidden = [], options = {} } = boundaries;
  const result = await cruise(
    ['src', 'tests'],
    { ...options, baseDir: project.root, validate: true, ruleSet: { forbidden } },
    { ...options.enhancedResolveOptions },
  );
  const output: string | ICruiseResult = result.output;
  if (typeof output === 'string') throw new Error(output);
  violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
});

test.each(REFUSED)('%s refuses what %s imports', (rule, from, to) => {
  expect(violations.filter((each) => each.rule === rule && each.from === from && to.test(each.to))).toHaveLength(1);
});

test.each(GRANTED)('%s may import %s', (from, to) => {
  expect(violations.filter((each) => each.from === from && to.test(each.to))).toEqual([]);
});

test('every rule is shown to bite; of the rules made from the table of modules, two', () => {
  const shown = new Set(REFUSED.map(([rule]) => rule));
  const made = (name: string): boolean => name.endsWith('-knows-only-its-table');
  const named = (boundaries.forbidden ?? []).map(({ name }) => name ?? '');
  expect(named.filter((name) => !made(name) && !shown.has(name))).toEqual([]);
});

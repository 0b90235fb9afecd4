import { describe, expect, test } from 'vitest';
import { edgeHoldsNoRule, textsAreTyped } from './edge.ts';
import { noUnusedExports } from './exports.ts';
import {
  bothLanguages,
  cataloguesGathered,
  everyRefusalSpeaks,
  keysOnce,
  noUnusedKeys,
  parametersOf,
} from './messages.ts';
import { noLongFiles, thinPages } from './size.ts';
import type { Rule, Source } from './source.ts';
import { ownMigrationsOnly, ownSchemaOnly, sqlInStores } from './sql.ts';
import { noLeftovers, noMachinePaths, noRegistryHosts, noSkippedTests } from './traces.ts';
import { noBannedWords, wordsOf } from './words.ts';

const tree = (files: Record<string, string>): Source[] => Object.entries(files).map(([path, text]) => ({ path, text }));
const lines = (count: number): string => 'const a = 1;\n'.repeat(count);
const catalogue = (body: string): string => `export const messages = { ${body} } as const satisfies Messages;`;
const GATHERED = { 'src/locales/index.ts': "import { messages } from '#modules/work/messages.ts';" };

interface Sample {
  readonly rule: Rule;
  /** A tree that breaks the rule, and the file with the words of the finding. */
  readonly bad: Record<string, string>;
  readonly at: string;
  readonly says: RegExp;
  /** A tree like it that is right. */
  readonly good: Record<string, string>;
}

const SAMPLES: Record<string, Sample> = {
  'a file over 400 lines': {
    rule: noLongFiles,
    bad: { 'src/a.ts': lines(401) },
    at: 'src/a.ts',
    says: /401 lines/u,
    good: { 'src/a.ts': lines(400), 'db/schema.sql': lines(900), 'README.md': lines(900) },
  },
  'a page server over 60 lines': {
    rule: thinPages,
    bad: { 'src/routes/rapat/+page.server.ts': lines(61) },
    at: 'src/routes/rapat/+page.server.ts',
    says: /61 lines/u,
    good: { 'src/routes/rapat/+page.server.ts': lines(60), 'src/modules/work/domain/pay.ts': lines(61) },
  },
  'a banned word in a variable': {
    rule: noBannedWords,
    bad: { 'src/modules/work/domain/pay.ts': 'const netProfitRupiah = 1n;' },
    at: 'src/modules/work/domain/pay.ts',
    says: /netProfitRupiah.*surplus/u,
    good: {
      'src/modules/work/domain/pay.ts':
        '// profit is a word for elsewhere\nconst netSurplusRupiah = 1n; say("profit");',
    },
  },
  'a banned word in a Svelte script': {
    rule: noBannedWords,
    bad: { 'src/routes/+page.svelte': '<h1>{info}</h1>\n<script lang="ts">\n  let info = $state("");\n</script>' },
    at: 'src/routes/+page.svelte',
    says: /"info"/u,
    good: { 'src/routes/+page.svelte': '<script lang="ts">\n  let { data } = $props();\n</script>' },
  },
  'a banned word in a column': {
    rule: noBannedWords,
    bad: { 'db/migrations/0001-work.sql': 'create table work.shift (\n  employee_id text not null\n);' },
    at: 'db/migrations/0001-work.sql',
    says: /employee_id.*worker/u,
    good: { 'db/migrations/0001-work.sql': 'create table work.shift (\n  worker_id text not null -- no employee\n);' },
  },
  'a banned word in a file name': {
    rule: noBannedWords,
    bad: { 'src/modules/work/date-utils.ts': '' },
    at: 'src/modules/work/date-utils.ts',
    says: /drawer/u,
    good: { 'src/modules/work/dates.ts': '' },
  },
  'a user inside a module': {
    rule: noBannedWords,
    bad: { 'src/modules/work/model.ts': 'interface Shift { userId: string }' },
    at: 'src/modules/work/model.ts',
    says: /person, member/u,
    good: {
      'src/surfaces/web/session.ts': 'const userAgent = "";',
      'src/modules/work/model.ts': 'const a = { user: 1 };',
    },
  },
  'SQL outside a store': {
    rule: sqlInStores,
    bad: { 'src/modules/work/commands/close.ts': 'const q = sql`select id from work.shift`;' },
    at: 'src/modules/work/commands/close.ts',
    says: /outside a store/u,
    good: {
      'src/modules/work/store.ts': 'const q = sql`select id from work.shift`;',
      'src/modules/work/store/shifts.ts': 'const q = sql`insert into work.shift (id) values (1)`;',
      'src/modules/work/commands/close.ts': "const sentence = 'Update the list and select a shift.';",
    },
  },
  'SQL that reads another module': {
    rule: ownSchemaOnly,
    bad: {
      'src/modules/work/store.ts':
        'const q = sql`select s.id from work.shift s join membership.member m on m.id = s.member_id`;',
      'src/modules/membership/store.ts': '',
    },
    at: 'src/modules/work/store.ts',
    says: /tables of membership/u,
    good: {
      'src/modules/work/store.ts':
        'const q = sql`select s.id from work.shift s where platform.current_cooperative() = s.c`;',
      'src/modules/membership/store.ts': '',
    },
  },
  'a migration that fills another module': {
    rule: ownMigrationsOnly,
    bad: {
      'db/migrations/0080-work.sql': 'create table work.shift (id text);\ninsert into membership.member values (1);',
      'src/modules/membership/model.ts': '',
    },
    at: 'db/migrations/0080-work.sql',
    says: /membership\.member/u,
    good: {
      'db/migrations/0080-work.sql': 'create table work.shift (member_id text references membership.member);',
      'src/modules/membership/model.ts': '',
    },
  },
  'a page that divides money': {
    rule: edgeHoldsNoRule,
    bad: { 'src/routes/shu/+page.server.ts': "import { allocate } from '#kernel/money.ts';" },
    at: 'src/routes/shu/+page.server.ts',
    says: /divides money/u,
    good: { 'src/routes/shu/+page.server.ts': "import type { Rupiah } from '#kernel/money.ts';" },
  },
  'a page that asks for a role': {
    rule: edgeHoldsNoRule,
    bad: { 'src/routes/rapat/+page.svelte': '<script lang="ts">\n  const may = person.role === \'chair\';\n</script>' },
    at: 'src/routes/rapat/+page.svelte',
    says: /asks for a role/u,
    good: { 'src/routes/rapat/+page.svelte': '<script lang="ts">\n  const may = data.mayOpen;\n</script>' },
  },
  'a part of a page whose texts could be gone': {
    rule: textsAreTyped,
    bad: { 'src/routes/rapat/Agenda.svelte': '<script lang="ts">\n  const t = $derived(page.data.t);\n</script>' },
    at: 'src/routes/rapat/Agenda.svelte',
    says: /untyped/u,
    good: {
      'src/routes/rapat/Agenda.svelte': '<script lang="ts">\n  const t: Translate = $derived(page.data.t);\n</script>',
    },
  },
  "a path of somebody's machine": {
    rule: noMachinePaths,
    bad: { 'docs/guide.md': `Open ${['', 'home', 'ani', 'koperasi'].join('/')} and run it.` },
    at: 'docs/guide.md',
    says: /somebody's machine/u,
    good: { 'docs/guide.md': 'Open https://example.coop/home/ani and docs/work/plan.md.' },
  },
  'the address of a registry': {
    rule: noRegistryHosts,
    bad: { 'package-lock.json': `{ ${['"resol', 'ved"'].join('')}: "https://example.org/a.tgz" }` },
    at: 'package-lock.json',
    says: /registry/u,
    good: { 'package-lock.json': '{ "integrity": "sha512-…" }' },
  },
  'a note to oneself': {
    rule: noLeftovers,
    bad: { 'src/a.ts': `// ${['TO', 'DO'].join('')}: round later` },
    at: 'src/a.ts',
    says: /do it now/u,
    good: { 'src/a.ts': '// Rounded by allocate.' },
  },
  'a test that is skipped': {
    rule: noSkippedTests,
    bad: { 'src/a.test.ts': `test${'.skip'}('a', () => {});` },
    at: 'src/a.test.ts',
    says: /runs or goes/u,
    good: { 'src/a.test.ts': "test('a', () => {});" },
  },
  'a sentence without English': {
    rule: bothLanguages,
    bad: { 'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'Sudah ditutup.', en: '' }") },
    at: 'src/modules/work/messages.ts',
    says: /no sentence in en/u,
    good: { 'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'Sudah ' + 'ditutup.', en: `Closed.` }") },
  },
  'a sentence that forgets a fact in one language': {
    rule: bothLanguages,
    bad: { 'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'Ditutup {on}.', en: 'Closed.' }") },
    at: 'src/modules/work/messages.ts',
    says: /\{on\} in Indonesian and \{\} in English/u,
    good: {
      'src/modules/work/messages.ts': catalogue(
        "'work.closed': { id: '{n} anggota {labelId}', en: '{n, plural, one {one member} other {# members}} {labelEn}' }",
      ),
    },
  },
  'a sentence that is no message': {
    rule: bothLanguages,
    bad: { 'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'Ditutup {on', en: 'Closed {on' }") },
    at: 'src/modules/work/messages.ts',
    says: /no ICU message/u,
    good: { 'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'Ditutup {on}', en: 'Closed {on}' }") },
  },
  'one key in two rooms': {
    rule: keysOnce,
    bad: {
      'src/modules/pay/messages.ts': catalogue("'work.closed': { id: 'a', en: 'a' }"),
      'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'b', en: 'b' }"),
    },
    at: 'src/modules/work/messages.ts',
    says: /stands in src\/modules\/pay/u,
    good: { 'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'b', en: 'b' }") },
  },
  'a catalogue that nobody gathers': {
    rule: cataloguesGathered,
    bad: { ...GATHERED, 'src/modules/pay/messages.ts': catalogue('') },
    at: 'src/modules/pay/messages.ts',
    says: /does not gather/u,
    good: { ...GATHERED, 'src/modules/work/messages.ts': catalogue('') },
  },
  'a sentence that nobody says': {
    rule: noUnusedKeys,
    bad: { 'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'a', en: 'a' }") },
    at: 'src/modules/work/messages.ts',
    says: /nobody says "work.closed"/u,
    good: {
      'src/modules/work/messages.ts': catalogue(
        "'work.closed': { id: 'a', en: 'a' }, 'work.state_open': { id: 'a', en: 'a' }, 'work.title': { id: 'a', en: 'a' }",
      ),
      'src/modules/work/commands/close.ts': "reject('work.closed'); say(`work.state_${state}`);",
      'src/routes/+page.svelte': "<h1>{t('work.title')}</h1>",
    },
  },
  'a refusal without a sentence': {
    rule: everyRefusalSpeaks,
    bad: { 'src/modules/work/commands/close.ts': "command({ rejects: ['work.closed'] });" },
    at: 'src/modules/work/commands/close.ts',
    says: /"work.closed" has no sentence/u,
    good: {
      'src/modules/work/commands/close.ts': "command({ rejects: ['work.closed'] }); reject('work.closed');",
      'src/modules/work/messages.ts': catalogue("'work.closed': { id: 'a', en: 'a' }"),
    },
  },
  'an export that nobody imports': {
    rule: noUnusedExports,
    bad: { 'src/modules/work/domain/pay.ts': 'export const netPay = 1n;', 'src/app.ts': '' },
    at: 'src/modules/work/domain/pay.ts',
    says: /nobody imports netPay/u,
    good: {
      'src/modules/work/domain/pay.ts': 'export interface Pay { a: 1 }\nexport function netPay(): Pay {}',
      'src/app.ts': "import { netPay } from './pay.ts';",
    },
  },
};

describe.each(Object.entries(SAMPLES))('%s', (_name, sample) => {
  test('is found, once, where it stands', () => {
    const found = sample.rule(tree(sample.bad));
    expect(found.map(({ path }) => path)).toEqual([sample.at]);
    expect(found[0]?.message).toMatch(sample.says);
  });

  test('is not found where all is well', () => {
    expect(sample.rule(tree(sample.good))).toEqual([]);
  });
});

test('a finding names the line of the file, also inside a page', () => {
  const page = tree({ 'src/routes/+page.svelte': '<h1>\n</h1>\n<script lang="ts">\n  const helper = 1;\n</script>' });
  expect(noBannedWords(page).map(({ line }) => line)).toEqual([4]);
});

test('words are read out of every way to write a name', () => {
  expect(wordsOf('parseQRISInfo')).toEqual(['parse', 'qris', 'info']);
  expect(wordsOf('member_share_rupiah')).toEqual(['member', 'share', 'rupiah']);
  expect(wordsOf('when-order-settled')).toEqual(['when', 'order', 'settled']);
  expect(wordsOf('metadata')).toEqual(['metadata']);
});

test('facts of a message are found inside its choices, and the words of a choice are not facts', () => {
  expect(
    parametersOf('{n, plural, one {anggota} other {# anggota di {city}}} {ok, select, yes {ya} other {}}'),
  ).toEqual(['city', 'n', 'ok']);
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#platform/root.ts';

// The package as somebody else installs it: only what `npm pack` puts in, and only the packages that the page names.

const root = projectRoot();
const page = readFileSync(join(root, 'docs/library/README.md'), 'utf8');
const examples = page.split('\n## ').flatMap((section) => {
  const [title = ''] = section.split('\n');
  const code = /^```ts\n([\s\S]*?)^```$/mu.exec(section)?.[1];
  if (code === undefined) return [];
  return [{ title, code, printed: [...code.matchAll(/\/\/ → (.*)$/gmu)].map(([, line = '']) => line) }];
});

let elsewhere = '';

function run(command: string, args: readonly string[], folder: string): string {
  const done = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  expect(done.stderr.replaceAll(/^.*(ExperimentalWarning|npm warn|trace-warnings).*$/gmu, '').trim()).toBe('');
  expect(done.status).toBe(0);
  return done.stdout;
}

beforeAll(() => {
  elsewhere = mkdtempSync(join(tmpdir(), 'library-'));
  run(process.execPath, ['tools/library.js'], root);
  const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', elsewhere], root).trim();
  run('tar', ['xzf', packed], elsewhere);
  mkdirSync(join(elsewhere, 'node_modules'));
  cpSync(join(elsewhere, 'package'), join(elsewhere, 'node_modules/sokoguru'), { recursive: true });
}, 120_000);

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test.each(['dispatch', 'qris', 'surplus'])('sokoguru/%s loads where nothing else is installed', (name) => {
  const code = `import(${JSON.stringify(`sokoguru/${name}`)}).then((all) => console.log(Object.keys(all).length > 3))`;
  expect(run(process.execPath, ['-e', code], elsewhere)).toBe('true\n');
});

describe('with csv-parse and intl-messageformat beside it', () => {
  beforeAll(() => {
    for (const name of ['csv-parse', 'intl-messageformat']) {
      symlinkSync(join(root, 'node_modules', name), join(elsewhere, 'node_modules', name));
    }
    for (const [place, { code }] of examples.entries()) writeFileSync(join(elsewhere, `example${place}.mts`), code);
  });

  test('there is an example for every instrument', () => {
    expect(examples.map(({ title }) => title)).toEqual([
      'Count an election',
      'Give out work',
      'Read and write QRIS',
      'Divide a surplus',
    ]);
  });

  test.each([...examples.entries()])('example %s prints what the page says', (place, { printed }) => {
    expect(
      run(process.execPath, [`example${place}.mts`], elsewhere)
        .trim()
        .split('\n'),
    ).toEqual(printed);
  });

  test('the strictest compiler takes the examples, declarations included', { timeout: 60_000 }, () => {
    const program = ts.createProgram(
      examples.map((_, place) => join(elsewhere, `example${place}.mts`)),
      {
        target: ts.ScriptTarget.ES2024,
        module: ts.ModuleKind.NodeNext,
        lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
      },
    );
    expect(
      ts.getPreEmitDiagnostics(program).map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n')),
    ).toEqual([]);
  });
});

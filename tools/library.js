// Builds dist/: the four instruments as plain JavaScript with their types, for programs of others. `npm ci` runs it
// ("prepare"), by whichever Node npm runs on; an installation without the compiler goes without the library.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(join(root, 'node_modules/typescript'))) process.exit(0);
const { default: ts } = await import('typescript');

const source = join(root, 'src');
const target = join(root, 'dist');
const entries = ['tally', 'dispatch', 'qris', 'surplus', 'sentences'].map((name) => join(source, `library/${name}.ts`));

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => process.exit(1) };
const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.node.json'), {}, host);
if (!config) process.exit(1);
const program = ts.createProgram(entries, {
  ...config.options,
  noEmit: false,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: source,
  outDir: target,
});

/**
 * `#kernel/money.ts` and `./money.ts` as what lies beside the file in dist/.
 * @param {string} text
 * @param {string} folder
 */
function resolved(text, folder) {
  return text.replaceAll(
    /(from\s+|import\()(['"])([#.][^'"]+)\.ts\2/gu,
    (/** @type {string[]} */ ...[, before, quote, path = '']) => {
      const there = path.startsWith('#') ? relative(folder, join(source, path.slice(1))) : path;
      return `${before}${quote}${there.startsWith('.') ? there : `./${there}`}.js${quote}`;
    },
  );
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

rmSync(target, { recursive: true, force: true });
const emitted = program.emit(undefined, (path, text) => {
  write(path, resolved(text, join(source, relative(target, dirname(path)))));
});
// Types are checked by `npm run check`; here only what no declaration could be written for.
if (emitted.diagnostics.length > 0) {
  const names = {
    getCanonicalFileName: (/** @type {string} */ name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  };
  process.stderr.write(ts.formatDiagnostics(emitted.diagnostics, names));
  process.exit(1);
}
for (const file of program.getSourceFiles()) {
  if (file.isDeclarationFile || !file.fileName.startsWith(source)) continue;
  const { outputText } = ts.transpileModule(readFileSync(file.fileName, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2024, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const path = join(target, relative(source, file.fileName)).replace(/\.ts$/u, '.js');
  write(path, resolved(outputText, dirname(file.fileName)));
}

import ts from 'typescript';
import { isTest, lineAt, syntaxOf, type Finding, type Rule, type Source } from './source.ts';

/** Files whose exports a framework or a tool reads by name. */
const READ_BY_NAME = [/^src\/routes\//u, /^src\/hooks/u, /\.config\.(ts|js)$/u, /\.d\.ts$/u, /^\.dependency-cruiser/u];

interface Exported {
  readonly name: string;
  readonly line: number;
  /** Types may be exported because an exported function's signature shows them. */
  readonly type: boolean;
}

function exportsOf(source: Source): Exported[] {
  const syntax = syntaxOf(source);
  if (!syntax || source.path.endsWith('.svelte')) return [];
  const found: Exported[] = [];
  const add = (name: ts.Node | undefined, type: boolean): void => {
    if (name && ts.isIdentifier(name))
      found.push({ name: name.text, line: lineAt(source.text, name.getStart(syntax)), type });
  };
  for (const statement of syntax.statements) {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) add(name, false);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      add(statement.name, false);
    } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      add(statement.name, true);
    }
  }
  return found;
}

/** What is exported and named nowhere else. Text alone is asked: a name that stands in a comment counts as used. */
export const noUnusedExports: Rule = (tree) => {
  const readers = tree.filter(({ path }) => /\.(ts|mjs|js|svelte)$/u.test(path));
  const namedIn = new Map<string, Set<string>>();
  for (const { path, text } of readers) {
    for (const word of new Set(text.match(/[A-Za-z_$][\w$]*/gu) ?? [])) {
      const files = namedIn.get(word);
      if (files) files.add(path);
      else namedIn.set(word, new Set([path]));
    }
  }
  return readers
    .filter(({ path }) => /^(src|tools)\//u.test(path) && !READ_BY_NAME.some((pattern) => pattern.test(path)))
    .filter(({ path }) => !isTest(path))
    .flatMap((source) =>
      exportsOf(source)
        .filter(({ name }) => [...(namedIn.get(name) ?? [])].every((path) => path === source.path))
        .filter(({ name, type }) => !(type && timesNamed(source.text, name) > 1))
        .map(({ name, line }): Finding => ({
          path: source.path,
          line,
          message: `nobody imports ${name}. Delete it, or keep it to the file.`,
        })),
    );
};

const timesNamed = (text: string, name: string): number => text.split(new RegExp(`\\b${name}\\b`, 'u')).length - 1;

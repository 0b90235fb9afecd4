import { IntlMessageFormat } from 'intl-messageformat';
import ts from 'typescript';
import { everyNode, isTest, lineAt, syntaxOf, type Finding, type Rule, type Source } from './source.ts';

interface Entry {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** The parts of a parsed message, and the kinds of them that name no fact: plain text and the `#` of a plural. */
type Parts = ReturnType<IntlMessageFormat['getAst']>;
const LITERAL = 0;
const POUND = 7;

const LOCALES = ['id', 'en'];
const CODE = /^[a-z]+(?:_[a-z]+)*\.[a-z0-9_.]+$/u;
/** Functions and properties whose string is the code of a refusal. */
const REFUSES = new Set(['refusal', 'reject', 'refused']);

const isCatalogue = ({ path, text }: Source): boolean =>
  path.startsWith('src/') && !isTest(path) && /\bsatisfies Messages\b/u.test(text);
const say = ({ path, line }: Entry, message: string): Finding[] => [{ path, line, message }];

/** Every sentence of every room. */
function entriesOf(tree: readonly Source[]): Entry[] {
  return tree.filter(isCatalogue).flatMap((source) => {
    const syntax = syntaxOf(source);
    const found: Entry[] = [];
    if (!syntax) return found;
    everyNode(syntax, (node) => {
      if (!ts.isPropertyAssignment(node) || !ts.isStringLiteralLike(node.name)) return;
      if (!ts.isObjectLiteralExpression(node.initializer)) return;
      const texts = new Map<string, string>();
      for (const member of node.initializer.properties) {
        if (!ts.isPropertyAssignment(member) || !ts.isIdentifier(member.name)) continue;
        const text = textOf(member.initializer);
        if (text !== null) texts.set(member.name.text, text);
      }
      found.push({ key: node.name.text, path: source.path, line: lineAt(source.text, node.getStart(syntax)), texts });
    });
    return found;
  });
}

/** A literal, or literals and constants of the same file put together with `+` or in a template. */
function textOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const declared = constantOf(node);
    return declared ? textOf(declared) : null;
  }
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce<string | null>((sofar, span) => {
      const part = textOf(span.expression);
      return sofar === null || part === null ? null : sofar + part + span.literal.text;
    }, node.head.text);
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === null || right === null ? null : left + right;
}

function constantOf(name: ts.Identifier): ts.Expression | null {
  for (const statement of name.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      if (ts.isIdentifier(declaration.name) && declaration.name.text === name.text)
        return declaration.initializer ?? null;
    }
  }
  return null;
}

/** The facts that an ICU message names: `{count, plural, …}` and `{name}` give count and name. Throws where it is none. */
export function parametersOf(text: string): string[] {
  const names = new Set<string>();
  const walk = (parts: Parts): void => {
    for (const part of parts) {
      if (part.type === LITERAL || part.type === POUND) continue;
      names.add(part.value);
      if ('options' in part) for (const option of Object.values(part.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

const factsOf = (entry: Entry, locale: string, name: (fact: string) => string): string =>
  parametersOf(entry.texts.get(locale) ?? '')
    .map(name)
    .sort()
    .join(', ');

const withoutLocale = (fact: string, locale: string): string => fact.replace(locale === 'id' ? /Id$/u : /En$/u, '');

/** A sentence that one language lacks, or that names other facts in one language than in the other. */
export const bothLanguages: Rule = (tree) =>
  entriesOf(tree).flatMap((entry): Finding[] => {
    const missing = LOCALES.filter((locale) => (entry.texts.get(locale) ?? '').trim() === '');
    if (missing.length > 0) {
      return say(entry, `"${entry.key}" has no sentence in ${missing.join(' and ')}.`);
    }
    try {
      const [first = '', second = ''] = LOCALES.map((locale) => factsOf(entry, locale, (name) => name));
      if (first === second) return [];
      // A fact that is itself written in a language comes twice, as `labelId` and `labelEn`.
      const [bare, other] = LOCALES.map((locale) => factsOf(entry, locale, (name) => withoutLocale(name, locale)));
      if (bare === other) return [];
      return say(entry, `"${entry.key}" names {${first}} in Indonesian and {${second}} in English.`);
    } catch (error) {
      return say(entry, `"${entry.key}" is no ICU message: ${error instanceof Error ? error.message : String(error)}.`);
    }
  });

/** The same key in two rooms: one would silence the other. */
export const keysOnce: Rule = (tree) => {
  const seen = new Map<string, Entry>();
  return entriesOf(tree).flatMap((entry): Finding[] => {
    const earlier = seen.get(entry.key);
    seen.set(entry.key, entry);
    return earlier
      ? [{ path: entry.path, line: entry.line, message: `"${entry.key}" stands in ${earlier.path} too.` }]
      : [];
  });
};

/** A catalogue that `src/locales/index.ts` does not gather: its sentences would never be found. */
export const cataloguesGathered: Rule = (tree) => {
  const gathered = tree.find(({ path }) => path === 'src/locales/index.ts')?.text ?? '';
  return tree
    .filter((source) => isCatalogue(source) && source.path.endsWith('/messages.ts'))
    .filter(({ path }) => !gathered.includes(path.replace(/^src\//u, '#')))
    .map(({ path }) => ({ path, line: 1, message: 'src/locales/index.ts does not gather this catalogue.' }));
};

/** All string literals outside catalogues, and the fixed beginnings of template strings, with where they stand. */
function saidElsewhere(tree: readonly Source[]): { literals: Set<string>; beginnings: Set<string> } {
  const literals = new Set<string>();
  const beginnings = new Set<string>();
  for (const source of tree) {
    if (isCatalogue(source) || !source.path.startsWith('src/') || isTest(source.path)) continue;
    // The markup of a page is no syntax tree: every quoted text and template in it counts.
    if (source.path.endsWith('.svelte')) {
      for (const match of source.text.matchAll(/(['"])([a-z_]+(?:\.[\w-]+)+)\1/gu)) literals.add(match[2] ?? '');
      for (const match of source.text.matchAll(/`([a-z_]+\.[\w.]*)\$\{/gu)) beginnings.add(match[1] ?? '');
      continue;
    }
    const syntax = syntaxOf(source);
    if (!syntax) continue;
    everyNode(syntax, (node) => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      if (ts.isTemplateHead(node) && /^[a-z_]+\.[\w.]*$/u.test(node.text)) beginnings.add(node.text);
    });
  }
  return { literals, beginnings };
}

/** A sentence that nobody says. */
export const noUnusedKeys: Rule = (tree) => {
  const { literals, beginnings } = saidElsewhere(tree);
  const heads = [...beginnings];
  return entriesOf(tree)
    .filter(({ key }) => !literals.has(key) && !heads.some((head) => key.startsWith(head)))
    .map(({ key, path, line }) => ({ path, line, message: `nobody says "${key}". Delete it.` }));
};

/** A refusal whose code has no sentence: a person would see the code. */
export const everyRefusalSpeaks: Rule = (tree) => {
  const keys = new Set(entriesOf(tree).map(({ key }) => key));
  return tree
    .filter((source) => /^src\/.*\.ts$/u.test(source.path) && !isTest(source.path) && !isCatalogue(source))
    .flatMap((source): Finding[] => {
      const syntax = syntaxOf(source);
      const found: Finding[] = [];
      if (!syntax) return found;
      const need = (node: ts.Node): void => {
        if (!ts.isStringLiteralLike(node) || !CODE.test(node.text) || keys.has(node.text)) return;
        const line = lineAt(source.text, node.getStart(syntax));
        found.push({ path: source.path, line, message: `"${node.text}" has no sentence in the module's messages.ts.` });
      };
      everyNode(syntax, (node) => {
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && REFUSES.has(node.expression.text)) {
          const code = node.arguments[0];
          if (code) need(code);
        }
        if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
          if (node.name.text === 'rejects' && ts.isArrayLiteralExpression(node.initializer))
            node.initializer.elements.forEach(need);
        }
      });
      return found;
    });
};

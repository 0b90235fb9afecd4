import ts from 'typescript';
import { ALLOWED, BANNED } from './banned-words.ts';
import { everyNode, lineAt, syntaxOf, type Finding, type Rule, type Source } from './source.ts';

/** `memberShareRupiah`, `member_share_rupiah` and `member-share` are all the words member, share, rupiah. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/gu, '$1 $2')
    .split(/[^A-Za-z0-9]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Words that our own names must not contain: in TypeScript what we declare, in SQL tables and columns, and file names. */
export const noBannedWords: Rule = (tree) =>
  tree.flatMap((source) => [...namesOfFile(source), ...declaredIn(source), ...columnsOf(source)]);

function judge(name: string, path: string, line: number): Finding[] {
  return wordsOf(name).flatMap((word): Finding[] => {
    const why = Object.hasOwn(BANNED, word) ? BANNED[word] : undefined;
    if (why === undefined || why.where?.test(path) === false) return [];
    const allowed = ALLOWED.some((each) => each.names.test(name) && each.where.test(path));
    return allowed ? [] : [{ path, line, message: `"${name}": ${why.say}` }];
  });
}

function namesOfFile({ path }: Source): Finding[] {
  if (!/^(src|tests|tools|bench|db)\//u.test(path)) return [];
  return path.split('/').flatMap((part) => judge(part.replace(/\.[a-z]+$/u, ''), path, 1));
}

function declaredIn(source: Source): Finding[] {
  return declaredNames(source).flatMap(({ name, line }) => judge(name, source.path, line));
}

/** Every name that a TypeScript or Svelte file declares, with its line. */
export function declaredNames(source: Source): { name: string; line: number }[] {
  const tree = syntaxOf(source);
  if (!tree) return [];
  const found: { name: string; line: number }[] = [];
  everyNode(tree, (node) => {
    const name = declaredName(node);
    if (name) found.push({ name: name.text, line: lineAt(source.text, name.getStart(tree)) });
  });
  return found;
}

/** The name that a declaration gives. Keys of object literals are not ours: a library may have asked for them. */
function declaredName(node: ts.Node): ts.Identifier | null {
  if (ts.isBindingElement(node)) return ts.isIdentifier(node.name) ? node.name : null;
  if (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node)
  ) {
    return node.name && ts.isIdentifier(node.name) ? node.name : null;
  }
  return null;
}

function columnsOf(source: Source): Finding[] {
  if (!/^db\/migrations\/.*\.sql$/u.test(source.path)) return [];
  return source.text.split('\n').flatMap((line, index) => {
    const bare = line.replace(/--.*$/u, '').replace(/'[^']*'/gu, '');
    const column =
      /^\s+([a-z_]+)\s+(?:[a-z]+\.)?(?:text|bigint|integer|smallint|boolean|date|timestamptz|jsonb?|bytea|uuid|numeric|id)\b/u.exec(
        bare,
      )?.[1];
    const table = /\bcreate\s+(?:table|view|type|domain)\s+(?:[a-z_]+\.)?([a-z_]+)/u.exec(bare)?.[1];
    return [column, table].flatMap((name) => (name === undefined ? [] : judge(name, source.path, index + 1)));
  });
}

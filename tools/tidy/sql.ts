import ts from 'typescript';
import { everyNode, findAll, isTest, lineAt, syntaxOf, type Finding, type Rule, type Source } from './source.ts';

/** Text that is a statement, not a sentence: a verb of SQL with the word that must follow it. */
const STATEMENT =
  /\bselect\b[\s\S]+\bfrom\b\s+[\w"$]|\binsert\s+into\b|\bdelete\s+from\b|\bupdate\s+[\w."]+\s+set\b|\b(?:create|alter|drop)\s+(?:table|schema|view|index)\b/iu;

const STORE = /^src\/modules\/([^/]+)\/store(?:\.ts$|-[\w-]+\.ts$|\/)/u;
/** Where SQL is at home, beside the stores: the machine room, an adapter's own store, and the login library's own tables. */
const AT_HOME = [
  /^src\/platform\//u,
  /^src\/gateways\/.*\/store\.ts$/u,
  /^src\/modules\/identity\/login\//u,
  /^tests\//u,
  /^tools\//u,
  // Sentences for people, which may say "select … from" in plain English.
  /\/messages\.ts$/u,
];

function textsOf(source: Source): { text: string; line: number }[] {
  const tree = syntaxOf(source);
  if (!tree) return [];
  const found: { text: string; line: number }[] = [];
  everyNode(tree, (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      found.push({ text: node.getText(tree), line: lineAt(source.text, node.getStart(tree)) });
    }
  });
  return found;
}

/** SQL outside the stores. */
export const sqlInStores: Rule = (tree) =>
  tree
    .filter(({ path }) => /^src\/.*\.(ts|svelte)$/u.test(path) && !isTest(path))
    .filter(({ path }) => !STORE.test(path) && !AT_HOME.some((pattern) => pattern.test(path)))
    .flatMap((source): Finding[] =>
      textsOf(source)
        .filter(({ text }) => STATEMENT.test(text))
        .map(({ line }) => ({
          path: source.path,
          line,
          message: 'SQL outside a store. Give the statement a name in the module’s store.ts and call that.',
        })),
    );

/** A module's SQL that reaches into another module's schema. */
export const ownSchemaOnly: Rule = (tree) => {
  const modules = new Set(tree.flatMap(({ path }) => /^src\/modules\/([^/]+)\//u.exec(path)?.[1] ?? []));
  return tree.flatMap((source): Finding[] => {
    const own = STORE.exec(source.path)?.[1];
    if (own === undefined || isTest(source.path)) return [];
    return textsOf(source).flatMap(({ text, line }) =>
      [...text.matchAll(/\b([a-z_]+)\.[a-z_]+\b/gu)]
        .map((match) => match[1] ?? '')
        .filter((schema) => schema !== own && modules.has(schema))
        .map((schema) => ({
          path: source.path,
          line,
          message: `${own} reads the tables of ${schema}. Ask ${schema}'s query or operation, or keep what its event told you.`,
        })),
    );
  });
};

/**
 * A migration that touches another module's tables. It may refer to their keys and call their functions' checks; it may not
 * create, fill, read or change them.
 */
export const ownMigrationsOnly: Rule = (tree) => {
  const modules = new Set(tree.flatMap(({ path }) => /^src\/modules\/([^/]+)\//u.exec(path)?.[1] ?? []));
  return tree.flatMap((source): Finding[] => {
    const own = /^db\/migrations\/\d+-([a-z]+)[a-z-]*\.sql$/u.exec(source.path)?.[1];
    if (own === undefined) return [];
    return findAll(
      source,
      /\b(?:from|join|into|update|table|on)\s+([a-z_]+)\.([a-z_]+)/giu,
      (match) => `${match[1] ?? ''}.${match[2] ?? ''}`,
    )
      .filter(({ message }) => modules.has(message.split('.')[0] ?? '') && message.split('.')[0] !== own)
      .map((finding) => ({
        ...finding,
        message: `${own}'s migration works on ${finding.message}, which is not its own.`,
      }));
  });
};

import ts from 'typescript';
import { everyNode, isTest, lineAt, syntaxOf, type Finding, type Rule } from './source.ts';

const EDGE = /^src\/(?:routes|surfaces\/(?:web|rest|webhooks|worker))\//u;
const SPLITTERS = new Set(['allocate', 'shareDown', 'divideDown']);

/** Pages and surfaces that compute with money or ask for a role by themselves. */
export const edgeHoldsNoRule: Rule = (tree) =>
  tree
    .filter(({ path }) => EDGE.test(path) && !isTest(path))
    .flatMap((source): Finding[] => {
      const syntax = syntaxOf(source);
      if (!syntax) return [];
      const found: Finding[] = [];
      const add = (node: ts.Node, message: string): void => {
        found.push({ path: source.path, line: lineAt(source.text, node.getStart(syntax)), message });
      };
      everyNode(syntax, (node) => {
        if (ts.isImportSpecifier(node) && SPLITTERS.has((node.propertyName ?? node.name).text)) {
          add(node, `${node.name.text} divides money in a page. Let a query answer the parts.`);
        }
        if (
          ts.isBinaryExpression(node) &&
          [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken].includes(
            node.operatorToken.kind,
          ) &&
          ts.isPropertyAccessExpression(node.left) &&
          node.left.name.text === 'role'
        ) {
          add(
            node,
            'A page asks for a role. Who may do what stands in the command’s `may`; let the query say what this person may do.',
          );
        }
      });
      return found;
    });

/** `page.data` types what it does not know as `any`: a part that takes its texts from there could name one that is gone. */
const UNTYPED_TEXTS = /\bconst \w+ = \$derived\(page\.data\.t\)/u;

/** Parts of pages that take the texts of the page without saying their type. */
export const textsAreTyped: Rule = (tree) =>
  tree.flatMap(({ path, text }): Finding[] => {
    const at = path.endsWith('.svelte') ? text.search(UNTYPED_TEXTS) : -1;
    if (at < 0) return [];
    return [
      {
        path,
        line: lineAt(text, at),
        message: 'Write `const t: Translate = …`: untyped, a text that is gone is seen only when the page fails.',
      },
    ];
  });

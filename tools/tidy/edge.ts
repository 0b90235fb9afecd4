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

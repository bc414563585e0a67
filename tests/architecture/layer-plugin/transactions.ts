import { projectPath } from './project-path.ts';
import type { Node, Rule } from './rule.ts';

/**
 * Inside `db.transaction().execute(async (trx) => ...)` nothing may go through `db`: with one connection it would wait
 * for the transaction that waits for it.
 */
export const transactions: Rule = {
  create(context) {
    if (!projectPath(context.filename).startsWith('electron/')) return {};
    const open: { readonly call: Node; readonly database: string; readonly body: Node }[] = [];
    const check = (node: Node): void => {
      if (isOnlyAName(node)) return;
      const text = context.sourceCode.getText(node);
      const around = open.find(({ database, body }) => database === text && contains(body, node));
      if (around === undefined) return;
      context.report({
        node,
        message: `Inside a transaction of '${text}', '${text}' itself waits for ever: use the transaction.`,
      });
    };
    return {
      CallExpression(node) {
        const database = databaseOf(node, (part) => context.sourceCode.getText(part));
        const body = node.arguments[0];
        if (database !== undefined && body !== undefined) open.push({ call: node, database, body });
      },
      'CallExpression:exit'(node) {
        if (open.at(-1)?.call === node) open.pop();
      },
      Identifier: check,
      MemberExpression: check,
    };
  },
};

/** The text of what `.transaction()` is called on, where a call has the form `X.transaction()....execute(...)`. */
function databaseOf(call: Node, textOf: (node: Node) => string): string | undefined {
  if (call.type !== 'CallExpression' || !isMember(call.callee, 'execute')) return undefined;
  let node: Node = call.callee;
  while (true) {
    if (node.type === 'CallExpression' && isMember(node.callee, 'transaction')) {
      return node.callee.type === 'MemberExpression' ? textOf(node.callee.object) : undefined;
    }
    if (node.type === 'CallExpression') node = node.callee;
    else if (node.type === 'MemberExpression') node = node.object;
    else return undefined;
  }
}

const isMember = (node: Node, name: string): boolean =>
  node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === name;

/** The first `db` of `{ db: 1 }`, `{ db: db }` and `other.db`, which is no use of a variable. */
const isOnlyAName = (node: Node): boolean =>
  (node.parent?.type === 'MemberExpression' && node.parent.property === node && !node.parent.computed) ||
  (node.parent?.type === 'Property' && node.parent.key === node && !node.parent.computed);

const contains = (outer: Node, inner: Node): boolean => outer.start <= inner.start && inner.end <= outer.end;

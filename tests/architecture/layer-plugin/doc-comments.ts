import { projectPath } from './project-path.ts';
import type { Rule } from './rule.ts';

/** Every function that `shared/` exports says what it means, in which units, and how it fails. */
export const docComments: Rule = {
  create(context) {
    if (!projectPath(context.filename).startsWith('shared/')) return {};
    return {
      ExportNamedDeclaration(node) {
        const declaration = node.declaration;
        if (declaration === null) return;
        const isFunction =
          declaration.type === 'FunctionDeclaration' ||
          (declaration.type === 'VariableDeclaration' &&
            declaration.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression'));
        const comment = context.sourceCode.getCommentsBefore(node).at(-1);
        if (!isFunction || (comment?.type === 'Block' && comment.value.startsWith('*'))) return;
        const first = declaration.type === 'VariableDeclaration' ? declaration.declarations[0] : declaration;
        context.report({
          node: first?.id ?? node,
          message: 'A function that shared/ exports carries a doc comment: meaning, units, errors.',
        });
      },
    };
  },
};

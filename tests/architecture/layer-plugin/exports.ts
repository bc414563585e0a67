import { isDoor } from '../checks/check-file-name.ts';
import { doors } from '../table/layers.ts';
import { projectPath } from './project-path.ts';
import type { Rule } from './rule.ts';

/** No file passes on what another one exports, except the door of a feature, which names each thing. */
export const exports: Rule = {
  create(context) {
    const door = isDoor(projectPath(context.filename));
    const places = doors.join(', ');
    return {
      ExportNamedDeclaration(node) {
        if (node.source === null || door) return;
        context.report({
          node,
          message: `Only an index.ts in ${places} exports from another file: import from where it is declared.`,
        });
      },
      ExportAllDeclaration(node) {
        context.report({ node, message: 'Name what is exported instead of passing on everything.' });
      },
    };
  },
};

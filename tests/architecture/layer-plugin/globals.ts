import { checkName } from '../checks/check-name.ts';
import { nameUses } from './name-use.ts';
import { projectPath } from './project-path.ts';
import type { Rule } from './rule.ts';

/** Holds the uses of global names to `table/names.ts`. */
export const globals: Rule = {
  create(context) {
    const file = projectPath(context.filename);
    return {
      'Program:exit'() {
        for (const { use, node } of nameUses(context)) {
          const message = checkName(file, use);
          if (message !== undefined) context.report({ message, node });
        }
      },
    };
  },
};

import { checkFileName } from '../checks/check-file-name.ts';
import { projectPath } from './project-path.ts';
import type { Rule } from './rule.ts';
import { topOfFile } from './top-of-file.ts';

export const fileName: Rule = {
  create(context) {
    return {
      Program() {
        const message = checkFileName(projectPath(context.filename));
        if (message !== undefined) context.report({ message, loc: topOfFile });
      },
    };
  },
};

import { checkFileLength } from '../checks/check-file-length.ts';
import type { Rule } from './rule.ts';
import { topOfFile } from './top-of-file.ts';

export const fileLength: Rule = {
  create(context) {
    return {
      Program() {
        const message = checkFileLength(context.sourceCode.text);
        if (message !== undefined) context.report({ message, loc: topOfFile });
      },
    };
  },
};

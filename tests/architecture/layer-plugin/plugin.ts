import { docComments } from './doc-comments.ts';
import { exports } from './exports.ts';
import { fileLength } from './file-length.ts';
import { fileName } from './file-name.ts';
import { globals } from './globals.ts';
import { imports } from './imports.ts';
import { transactions } from './transactions.ts';

/** The rules that oxlint loads from here; `.oxlintrc.json` switches them on as `layers/imports` and so on. */
export default {
  meta: { name: 'layers' },
  rules: {
    'doc-comments': docComments,
    exports,
    'file-length': fileLength,
    'file-name': fileName,
    globals,
    imports,
    transactions,
  },
};

import type { Command } from '../../commands/command.ts';

const inScope =
  (scope: string) =>
  (id: string, label: string, keys: readonly string[], keywords: readonly string[]): Command => ({
    id: `${scope}.${id}`,
    label,
    group: 'Coding',
    keys,
    keywords,
    scope,
  });

const codebook = inScope('codebook');
export const readAllCommand = codebook(
  'readAll',
  'Read all quotations',
  ['Mod+Shift+O'],
  ['retrieve', 'recode'],
);
export const compareCommand = codebook('compare', 'Compare codes', ['Mod+Shift+K'], ['side by side', 'both']);
export const togetherCommand = codebook(
  'together',
  'Codes that stand together',
  ['Mod+Shift+J'],
  ['co-occurrence', 'overlap'],
);
export const importBookCommand = codebook(
  'import',
  'Import a codebook',
  [],
  ['file', 'csv', 'excel', 'word'],
);
export const exportBookCommand = codebook(
  'export',
  'Export the codebook as Word',
  [],
  ['file', 'appendix', 'docx'],
);

const retrieval = inScope('retrieval');
export const recodeCommand = retrieval('recode', 'Give another code', ['R'], ['replace', 'recode', 'move']);
export const alsoCodeCommand = retrieval('also', 'Apply another code as well', ['A'], ['add', 'too']);
export const uncodeCommand = retrieval(
  'remove',
  'Take the code away',
  ['Delete', 'Backspace'],
  ['remove', 'uncode'],
);
export const openQuotationCommand = retrieval('open', 'Open in transcript', ['O'], ['go to', 'source']);

const compare = inScope('compare');
export const nextBesideCommand = compare('next', 'Next code on the right', [']'], ['step', 'other']);
export const previousBesideCommand = compare(
  'previous',
  'Previous code on the right',
  ['['],
  ['step', 'other'],
);
export const swapCommand = compare('swap', 'Swap the two codes', ['X'], ['turn', 'sides']);

export const codebookViewCommands: readonly Command[] = [
  readAllCommand,
  compareCommand,
  togetherCommand,
  importBookCommand,
  exportBookCommand,
  recodeCommand,
  alsoCodeCommand,
  uncodeCommand,
  openQuotationCommand,
  nextBesideCommand,
  previousBesideCommand,
  swapCommand,
];

import type { Command } from '../../commands/command.ts';

const go = (to: string, label: string, key: string): Command => ({
  id: `go.${to}`,
  label: `Go to ${label}`,
  group: 'Go to',
  keys: [`g ${key}`],
  keywords: [label],
  scope: 'everywhere',
});

/** One command for each place of the workbench: "g" and a letter. */
export const goCommands: readonly Command[] = [
  go('sources', 'sources', 's'),
  go('participants', 'participants', 'p'),
  go('protocol', 'protocol', 'o'),
  go('episodes', 'episodes', 'e'),
  go('codebook', 'codebook', 'c'),
  go('reconcile', 'reconcile', 'r'),
  go('themes', 'themes', 't'),
  go('tables', 'tables', 'b'),
  go('memos', 'memos', 'm'),
  go('history', 'history', 'h'),
];

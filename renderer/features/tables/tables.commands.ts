import type { Command } from '../../commands/command.ts';

const table = (id: string, label: string, keys: readonly string[], keywords: readonly string[]): Command => ({
  id: `tables.${id}`,
  label,
  group: 'Tables',
  keys,
  keywords,
  scope: 'tables',
});

export const arrangeCommand = table('arrange', 'Arrange the table', ['A'], ['rows', 'columns', 'filter']);
export const exportCommand = table('export', 'Export the table as CSV', ['E'], ['save', 'download', 'file']);
export const keepCommand = table('keep', 'Keep the table as it is arranged', ['Mod+S'], ['save']);
export const newTableCommand = table('new', 'New table', ['N'], ['matrix', 'add']);
export const renameTableCommand = table('rename', 'Rename the table', ['F2'], ['name', 'number']);
export const presenceCommand = table('presence', 'Show presence', ['1'], ['ticks', 'whether']);
export const episodesCommand = table('episodes', 'Show numbers of episodes', ['2'], ['counts', 'figures']);
export const codingsCommand = table('codings', 'Show numbers of codings', ['3'], ['counts', 'figures']);
export const closeSideCommand = table('closeSide', 'Close the evidence', ['Escape'], ['panel']);

export const tablesCommands: readonly Command[] = [
  arrangeCommand,
  exportCommand,
  keepCommand,
  newTableCommand,
  renameTableCommand,
  presenceCommand,
  episodesCommand,
  codingsCommand,
  closeSideCommand,
];

import type { Command } from '../../commands/command.ts';

const queries = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({
  id: `queries.${id}`,
  label,
  group: 'Tables',
  keys,
  keywords,
  scope: 'queries',
});

export const newQueryCommand = queries('new', 'New query', ['N'], ['codes', 'combine']);
export const addConditionCommand = queries(
  'addCondition',
  'Add a condition',
  ['A'],
  ['and', 'not', 'before'],
);
export const addLineCommand = queries('addLine', 'Add other codes to the query', ['O'], ['or']);
export const keepQueryCommand = queries('keep', 'Keep the query', ['Mod+S'], ['save', 'name']);
export const exportQueryCommand = queries(
  'export',
  'Export the quotations that are found for Excel',
  ['X'],
  ['save', 'xlsx', 'csv', 'table'],
);

export const queriesCommands: readonly Command[] = [
  newQueryCommand,
  addConditionCommand,
  addLineCommand,
  keepQueryCommand,
  exportQueryCommand,
];

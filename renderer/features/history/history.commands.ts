import type { Command } from '../../commands/command.ts';

export const exportHistoryCommand: Command = {
  id: 'history.export',
  label: 'Save the history as a table',
  group: 'Study',
  keys: ['X'],
  keywords: ['csv', 'audit trail', 'export'],
  scope: 'history',
};

export const historyCommands: readonly Command[] = [exportHistoryCommand];

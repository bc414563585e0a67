import type { Command } from '../../commands/command.ts';

const command = (
  name: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({ id: `history.${name}`, label, group: 'Study', keys, keywords, scope: 'history' });

export const exportHistoryCommand = command(
  'export',
  'Save the history as a table',
  ['X'],
  ['csv', 'audit trail', 'export'],
);

export const takeBackCommand = command('undoOne', 'Take back the unfolded step', ['Delete'], ['undo one']);

export const lookBackCommand = command(
  'lookBack',
  'See the study as it stood',
  ['S'],
  ['as it stood on', 'earlier', 'day', 'time machine'],
);

export const backToNowCommand = command('backToNow', 'Back to today', ['B'], ['now', 'leave']);

export const stepEarlierCommand = command('stepEarlier', 'One step earlier', [','], ['before']);

export const stepLaterCommand = command('stepLater', 'One step later', ['.'], ['after']);

export const historyCommands: readonly Command[] = [
  exportHistoryCommand,
  takeBackCommand,
  lookBackCommand,
  backToNowCommand,
  stepEarlierCommand,
  stepLaterCommand,
];

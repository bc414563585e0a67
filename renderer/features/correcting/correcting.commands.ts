import type { Command } from '../../commands/command.ts';

export const correctText: Command = {
  id: 'correcting.correct',
  label: 'Correct the text',
  group: 'Reading',
  keys: ['F'],
  keywords: ['fix', 'typo', 'edit', 'misheard', 'spelling'],
  scope: 'coding',
};

export const correctingCommands: readonly Command[] = [correctText];

import type { Command } from '../../commands/command.ts';

export const correctText: Command = {
  id: 'correcting.correct',
  label: 'Correct the text',
  group: 'Reading',
  keys: ['F'],
  keywords: ['fix', 'typo', 'edit', 'misheard', 'spelling'],
  scope: 'coding',
};

export const placeHere: Command = {
  id: 'correcting.placeHere',
  label: 'Place what lost its words on the selected ones',
  group: 'Coding',
  keys: ['Shift+P'],
  keywords: ['anew', 'adrift', 'version'],
  scope: 'coding',
};

export const replaceSource: Command = {
  id: 'correcting.replaceSource',
  label: 'Replace the source by a newer version',
  group: 'Study',
  keys: ['U'],
  keywords: ['update', 'version', 'corrected', 'file'],
  scope: 'sources',
};

export const correctingCommands: readonly Command[] = [correctText, placeHere, replaceSource];

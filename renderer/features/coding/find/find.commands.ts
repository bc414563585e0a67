import type { Command } from '../../../commands/command.ts';

const find = (id: string, label: string, keys: readonly string[]): Command => ({
  id: `coding.${id}`,
  label,
  group: 'Reading',
  keys,
  keywords: ['search', 'look for'],
  scope: 'coding',
});

export const findHere = find('find', 'Find in this transcript', ['Mod+F']);
export const nextFound = find('nextFound', 'Next place that was found', ['F3', 'Mod+G']);
export const previousFound = find('previousFound', 'Previous place that was found', [
  'Shift+F3',
  'Mod+Shift+G',
]);

export const findCommands: readonly Command[] = [findHere, nextFound, previousFound];

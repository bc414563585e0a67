import type { Command } from '../../commands/command.ts';

const codebook = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({
  id: `codebook.${id}`,
  label,
  group: 'Coding',
  keys,
  keywords,
  scope: 'codebook',
});

export const newCodeCommand = codebook('newCode', 'New code', ['N'], ['create', 'add']);
export const newThemeCommand = codebook('newTheme', 'New theme', ['Shift+N'], ['create', 'add', 'category']);
export const findCodeCommand = codebook('find', 'Find a code', ['/'], ['search', 'filter']);

export const codebookCommands: readonly Command[] = [newCodeCommand, newThemeCommand, findCodeCommand];

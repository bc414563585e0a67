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

/** Letters find codes by their names in the tree, so what makes new ones comes with Control. */
export const newCodeCommand = codebook('newCode', 'New code', ['Mod+E'], ['create', 'add']);
export const newThemeCommand = codebook(
  'newTheme',
  'New theme',
  ['Mod+Shift+E'],
  ['create', 'add', 'category'],
);
export const findCodeCommand = codebook('find', 'Find a code', ['/'], ['search', 'filter']);

export const codebookCommands: readonly Command[] = [newCodeCommand, newThemeCommand, findCodeCommand];

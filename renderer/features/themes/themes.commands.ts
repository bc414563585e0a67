import type { Command } from '../../commands/command.ts';

const themes = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({
  id: `themes.${id}`,
  label,
  group: 'Coding',
  keys,
  keywords,
  scope: 'themes',
});

export const gatherCommand = themes('gather', 'Put codes under a theme', ['T'], ['gather', 'move']);
export const newThemeOnBoardCommand = themes('new', 'New theme', ['N'], ['create', 'add']);
export const seeTableCommand = themes('table', 'See the table of themes', ['S'], ['matrix', 'next']);

export const themesCommands: readonly Command[] = [gatherCommand, newThemeOnBoardCommand, seeTableCommand];

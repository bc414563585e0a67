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

/** Letters find codes by their names in the tree, so what is done to codes comes with Control. */
export const newCodeCommand = codebook('newCode', 'New code', ['Mod+E'], ['create', 'add']);
export const newThemeCommand = codebook(
  'newTheme',
  'New theme',
  ['Mod+Shift+E'],
  ['create', 'add', 'category'],
);
export const findCodeCommand = codebook('find', 'Find a code', ['/'], ['search', 'filter']);
export const mergeCommand = codebook(
  'merge',
  'Merge codes',
  ['Mod+Shift+M'],
  ['join', 'combine', 'together'],
);
export const splitCommand = codebook('split', 'Split a code', ['Mod+Shift+X'], ['deal', 'divide', 'codings']);
export const placeCommand = codebook('place', 'Put codes under a theme', ['Mod+Shift+U'], ['move', 'group']);
export const retireCommand = codebook(
  'retire',
  'Retire codes, or bring them back',
  ['Mod+Shift+H'],
  ['hide', 'archive', 'restore'],
);

export const codebookCommands: readonly Command[] = [
  newCodeCommand,
  newThemeCommand,
  findCodeCommand,
  mergeCommand,
  splitCommand,
  placeCommand,
  retireCommand,
];

import type { Command } from '../../commands/command.ts';

const episodes = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({ id: `episodes.${id}`, label, group: 'Reading', keys, keywords, scope: 'episodes' });

export const findEpisodeCommand = episodes('find', 'Find an episode', ['/'], ['filter', 'search', 'words']);
export const nextViewCommand = episodes(
  'view',
  'Show the episodes, or how far everybody is',
  ['V'],
  ['progress', 'done', 'read', 'next'],
);
export const addKindCommand = episodes(
  'addKind',
  'Add a kind of episode',
  ['N'],
  ['criterion', 'rule', 'relevant', 'new'],
);

export const episodesCommands: readonly Command[] = [findEpisodeCommand, nextViewCommand, addKindCommand];

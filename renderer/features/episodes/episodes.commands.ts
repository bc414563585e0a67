import type { Command } from '../../commands/command.ts';

export const findEpisodeCommand: Command = {
  id: 'episodes.find',
  label: 'Find an episode',
  group: 'Reading',
  keys: ['/'],
  keywords: ['filter', 'search', 'words'],
  scope: 'episodes',
};

export const episodesCommands: readonly Command[] = [findEpisodeCommand];

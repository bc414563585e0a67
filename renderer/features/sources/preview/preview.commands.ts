import type { Command } from '../../../commands/command.ts';

export const confirmCommand: Command = {
  id: 'sources.confirmImport',
  label: 'Import the files as they are understood',
  group: 'Study',
  keys: ['Mod+Enter'],
  keywords: ['preview'],
  scope: 'sources',
};

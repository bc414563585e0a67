import type { Command } from '../../commands/command.ts';

export const findCommand: Command = {
  id: 'window.find',
  label: 'Find a passage, code, command',
  group: 'Window',
  keys: ['Mod+K'],
  keywords: ['search', 'palette', 'open', 'jump'],
  scope: 'everywhere',
};

export const shortcutsCommand: Command = {
  id: 'window.shortcuts',
  label: 'Show all shortcuts',
  group: 'Window',
  keys: ['?'],
  keywords: ['keys', 'keyboard', 'help'],
  scope: 'everywhere',
};

export const windowCommands: readonly Command[] = [findCommand, shortcutsCommand];

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

export const nextPaneCommand: Command = {
  id: 'window.next-pane',
  label: 'Go to the next part of the window',
  group: 'Window',
  keys: ['F6'],
  keywords: ['pane', 'panel', 'focus'],
  scope: 'everywhere',
};

export const previousPaneCommand: Command = {
  id: 'window.previous-pane',
  label: 'Go to the part of the window before',
  group: 'Window',
  keys: ['Shift+F6'],
  keywords: ['pane', 'panel', 'focus', 'back'],
  scope: 'everywhere',
};

export const windowCommands: readonly Command[] = [
  findCommand,
  shortcutsCommand,
  nextPaneCommand,
  previousPaneCommand,
];

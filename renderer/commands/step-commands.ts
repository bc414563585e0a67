import type { Command } from './command.ts';

export const undoCommand: Command = {
  id: 'history.undo',
  label: 'Undo',
  group: 'Study',
  keys: ['Mod+Z'],
  keywords: ['take back'],
  scope: 'everywhere',
};

export const redoCommand: Command = {
  id: 'history.redo',
  label: 'Redo',
  group: 'Study',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  keywords: ['do again'],
  scope: 'everywhere',
};

import type { Command } from '../../commands/command.ts';

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

export const renameStudyCommand: Command = {
  id: 'study.rename',
  label: 'Rename the study',
  group: 'Study',
  keys: [],
  keywords: ['title'],
  scope: 'everywhere',
};

export const studyCommands: readonly Command[] = [undoCommand, redoCommand, renameStudyCommand];

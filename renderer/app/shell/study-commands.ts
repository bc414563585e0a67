import type { Command } from '../../commands/command.ts';
import { redoCommand, undoCommand } from '../../commands/step-commands.ts';

export const renameStudyCommand: Command = {
  id: 'study.rename',
  label: 'Rename the study',
  group: 'Study',
  keys: [],
  keywords: ['title'],
  scope: 'everywhere',
};

export const studyCommands: readonly Command[] = [undoCommand, redoCommand, renameStudyCommand];

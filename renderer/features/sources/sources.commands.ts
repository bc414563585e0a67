import type { Command } from '../../commands/command.ts';
import { confirmCommand } from './preview/preview.commands.ts';

const scope = 'sources';

export const importCommand: Command = {
  id: 'sources.import',
  label: 'Import transcripts',
  group: 'Study',
  keys: ['I'],
  keywords: ['add', 'file', 'interview', 'upload'],
  scope,
};

export const importFolderCommand: Command = {
  id: 'sources.importFolder',
  label: 'Import a folder of transcripts',
  group: 'Study',
  keys: ['Shift+I'],
  keywords: ['add', 'directory', 'interviews', 'upload'],
  scope,
};

export const renameCommand: Command = {
  id: 'sources.rename',
  label: 'Rename the source',
  group: 'Study',
  keys: ['F2'],
  keywords: ['title'],
  scope,
};

export const saveOriginalCommand: Command = {
  id: 'sources.original',
  label: 'Save the original file again',
  group: 'Study',
  keys: ['O'],
  keywords: ['export', 'download'],
  scope,
};

export const removeCommand: Command = {
  id: 'sources.remove',
  label: 'Remove the source',
  group: 'Study',
  keys: ['Delete'],
  keywords: ['take out'],
  scope,
};

export const sourceCommands: readonly Command[] = [
  importCommand,
  importFolderCommand,
  renameCommand,
  saveOriginalCommand,
  removeCommand,
  confirmCommand,
];

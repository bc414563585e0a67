import type { Command } from '../../commands/command.ts';

export const newMemoCommand: Command = {
  id: 'memos.write',
  label: 'Write a new memo',
  group: 'Study',
  keys: ['N'],
  keywords: ['add', 'note', 'create'],
  scope: 'memos',
};

export const removeMemoCommand: Command = {
  id: 'memos.remove',
  label: 'Remove the memo',
  group: 'Study',
  keys: ['Delete'],
  keywords: ['throw away'],
  scope: 'memos',
};

export const memoCommands: readonly Command[] = [newMemoCommand, removeMemoCommand];

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

export const readMemosCommand: Command = {
  id: 'memos.readAll',
  label: 'Read all memos in order',
  group: 'Study',
  keys: ['R'],
  keywords: ['pages', 'one under another'],
  scope: 'memos',
};

export const memoHistoryCommand: Command = {
  id: 'memos.history',
  label: 'History of the memo',
  group: 'Study',
  keys: ['H'],
  keywords: ['versions', 'earlier', 'bring back'],
  scope: 'memos',
};

export const exportMemosCommand: Command = {
  id: 'memos.export',
  label: 'Export the memos for Word',
  group: 'Study',
  keys: [],
  keywords: ['save', 'docx', 'print'],
  scope: 'memos',
};

export const quoteInMemoCommand: Command = {
  id: 'memos.quote',
  label: 'Quote in a memo',
  group: 'Coding',
  keys: ['Shift+M'],
  keywords: ['note', 'quotation', 'evidence', 'cite'],
  scope: 'everywhere',
};

export const memoCommands: readonly Command[] = [
  newMemoCommand,
  removeMemoCommand,
  readMemosCommand,
  memoHistoryCommand,
  exportMemosCommand,
  quoteInMemoCommand,
];

import type { Command } from '../../commands/command.ts';

export const takeInCommand: Command = {
  id: 'handover.takeIn',
  label: 'Take in a package or a copy of the study',
  group: 'Study',
  keys: [],
  keywords: ['merge', 'hand over', 'coder', 'machine', 'join'],
  scope: 'everywhere',
};

export const handoverCommands: readonly Command[] = [takeInCommand];

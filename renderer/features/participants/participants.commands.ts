import type { Command } from '../../commands/command.ts';

const participants = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({
  id: `participants.${id}`,
  label,
  group: 'Study',
  keys,
  keywords,
  scope: 'participants',
});

/** Letters are for the cells here, so every key comes with Control. */
export const addParticipantsCommand = participants(
  'add',
  'Add participants',
  ['Mod+Enter'],
  ['new', 'paste'],
);
export const addAttributeCommand = participants(
  'addAttribute',
  'Add an attribute',
  ['Mod+Shift+Enter'],
  ['new', 'column'],
);

export const participantsCommands: readonly Command[] = [addParticipantsCommand, addAttributeCommand];

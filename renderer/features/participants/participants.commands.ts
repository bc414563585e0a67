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

export const fillDownCommand = participants(
  'fillDown',
  'Fill the selected cells down',
  ['Mod+D'],
  ['copy', 'repeat'],
);
export const widenColumnCommand = participants(
  'widenColumn',
  'Make the column wider',
  ['Alt+ArrowRight'],
  ['width', 'resize'],
);
export const narrowColumnCommand = participants(
  'narrowColumn',
  'Make the column narrower',
  ['Alt+ArrowLeft'],
  ['width', 'resize'],
);
export const importTableCommand = participants(
  'importTable',
  'Import a table of participants',
  [],
  ['csv', 'xlsx', 'excel', 'spreadsheet'],
);
export const addClassesCommand = participants(
  'addClasses',
  'Derive classes from a number',
  [],
  ['threshold', 'group', 'small', 'large'],
);

/** In the transcript: the selected words say why a value is what it is. */
export const asEvidence: Command = {
  id: 'participants.asEvidence',
  label: 'Use as evidence for a value',
  group: 'Coding',
  keys: ['U'],
  keywords: ['attribute', 'participant', 'quotation'],
  scope: 'coding',
};

export const participantsCommands: readonly Command[] = [
  addParticipantsCommand,
  addAttributeCommand,
  fillDownCommand,
  widenColumnCommand,
  narrowColumnCommand,
  importTableCommand,
  addClassesCommand,
  asEvidence,
];

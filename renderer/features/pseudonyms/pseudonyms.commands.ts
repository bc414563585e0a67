import type { Command } from '../../commands/command.ts';

const command = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({ id: `pseudonyms.${id}`, label, group: 'Study', keys, keywords, scope: 'names' });

export const listName = command('list', 'List a name', ['N'], ['add', 'pseudonym', 'anonymise']);
export const replaceNames = command(
  'replace',
  'Replace the names by their pseudonyms',
  ['Mod+Enter'],
  ['de-identify', 'anonymise', 'apply'],
);
export const readKey = command('readKey', 'Read a key file', [], ['import', 'names']);
export const saveKey = command('saveKey', 'Save the key to a file', [], ['export', 'names']);
export const saveCopy = command(
  'saveCopy',
  'Save a de-identified copy',
  [],
  ['export', 'share', 'anonymised'],
);

export const pseudonymsCommands: readonly Command[] = [listName, replaceNames, readKey, saveKey, saveCopy];

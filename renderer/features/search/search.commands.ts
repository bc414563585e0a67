import type { Command } from '../../commands/command.ts';

const search = (
  id: string,
  label: string,
  keys: readonly string[],
  keywords: readonly string[],
): Command => ({
  id: `search.${id}`,
  label,
  group: 'Reading',
  keys,
  keywords,
  scope: 'search',
});

export const writeWordsCommand = search('words', 'Write what to find', ['/'], ['search', 'field']);
export const codeFoundCommand = search('code', 'Code the passage that was found', ['C'], ['apply', 'result']);
export const markFoundCommand = search(
  'mark',
  'Mark the passage that was found as an episode',
  ['E'],
  ['result'],
);
export const codeAllCommand = search(
  'codeAll',
  'Code everything that was found',
  ['Shift+C'],
  ['all', 'results'],
);
export const markAllCommand = search(
  'markAll',
  'Mark everything that was found as episodes',
  ['Shift+E'],
  ['all', 'results'],
);

export const searchCommands: readonly Command[] = [
  writeWordsCommand,
  codeFoundCommand,
  markFoundCommand,
  codeAllCommand,
  markAllCommand,
];

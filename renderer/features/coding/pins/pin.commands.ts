import type { Command } from '../../../commands/command.ts';

const pin = (id: string, label: string, keys: readonly string[], keywords: readonly string[]): Command => ({
  id: `coding.${id}`,
  label,
  group: 'Coding',
  keys,
  keywords,
  scope: 'coding',
});

export const pinWords = pin(
  'pin',
  'Pin the words as the quotation of their code, or take the pin away',
  ['Q'],
  ['quote', 'evidence', 'example'],
);
export const makeExemplar = pin(
  'exemplar',
  'Let the quotation be the exemplar of its code, or no longer',
  ['Shift+Q'],
  ['quote', 'paper', 'example', 'star'],
);

export const pinCommands: readonly Command[] = [pinWords, makeExemplar];

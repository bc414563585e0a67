import type { Command } from './command.ts';
import { findByWords } from './find-by-words.ts';

/** The commands that fit a query by their label or another word for them, best first; all of them for an empty one. */
export const findCommands = <Found extends Command>(
  commands: readonly Found[],
  query: string,
): readonly Found[] =>
  findByWords(commands, ({ label, keywords = [] }) => [label, ...keywords].join(' '), query);

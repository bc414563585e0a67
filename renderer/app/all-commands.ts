import type { Command } from '../commands/command.ts';
import { roundCommands } from '../features/rounds/index.ts';
import { sourceCommands } from '../features/sources/index.ts';
import { goCommands } from './shell/go-commands.ts';
import { studyCommands } from './shell/study-commands.ts';
import { windowCommands } from './shell/window-commands.ts';

/** The one list of all commands. What isn't here has no keys and stands in no menu; a test fails on two with the same keys. */
export const allCommands: readonly Command[] = [
  ...windowCommands,
  ...goCommands,
  ...studyCommands,
  ...sourceCommands,
  ...roundCommands,
];

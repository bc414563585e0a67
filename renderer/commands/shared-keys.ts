import type { Platform } from '../ui/kbd/key-names.ts';
import type { Command } from './command.ts';
import { clashesOf } from './keys/clashes.ts';

/** Where two commands that can be offered at the same time want the same keys, or one's keys begin the other's. A line for each. */
export const sharedKeys = (commands: readonly Command[], platform: Platform = 'other'): readonly string[] =>
  commands.flatMap((command, index) =>
    command.keys.flatMap((keys) =>
      clashesOf(commands.slice(index + 1), command, keys, platform).map(
        (clash) => `${command.id} (${keys}) and ${clash.command.id} (${clash.keys})`,
      ),
    ),
  );

import type { ChosenKeys } from '../../ui/kbd/chosen-keys.ts';
import type { Command } from '../command.ts';

/** Commands with the keys that were chosen for them in place of their own. */
export const withChosenKeys = (commands: readonly Command[], chosen: ChosenKeys): readonly Command[] =>
  commands.map((command) => {
    const keys = chosen.get(command.id);
    return keys === undefined ? command : { ...command, keys };
  });

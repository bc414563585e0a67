import type { Command } from '../../../commands/command.ts';
import { clashesOf } from '../../../commands/keys/clashes.ts';
import { whyReserved } from '../../../commands/keys/reserved-keys.ts';
import { withChosenKeys } from '../../../commands/keys/with-chosen-keys.ts';
import type { ChosenKeys } from '../../../ui/kbd/chosen-keys.ts';
import type { Platform } from '../../../ui/kbd/key-names.ts';

/**
 * What of chosen keys that came from elsewhere can be had here: for commands that there are, with keys that nothing keeps for
 * itself, and none that are in the way of another's.
 */
export function knownKeys(declared: readonly Command[], read: ChosenKeys, platform: Platform): ChosenKeys {
  const known = new Map(
    [...read].filter(
      ([id, keys]) =>
        declared.some((command) => command.id === id) &&
        keys.every((one) => whyReserved(one, platform) === null),
    ),
  );
  // Own keys go together, so that leaving out what is in the way comes to an end.
  for (;;) {
    const now = withChosenKeys(declared, known);
    const inTheWay = now.find(
      (command) =>
        known.has(command.id) &&
        command.keys.some((keys) => clashesOf(now, command, keys, platform).length > 0),
    );
    if (inTheWay === undefined) {
      return known;
    }
    known.delete(inTheWay.id);
  }
}

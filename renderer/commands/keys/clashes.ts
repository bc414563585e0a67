import type { Platform } from '../../ui/kbd/key-names.ts';
import type { Command } from '../command.ts';
import { canonicalKeys } from './canonical-keys.ts';

const everywhere = 'everywhere';

/** Why two commands can't both have their keys: they are the same, or one's begin the other's sequence. */
export type Clash = {
  readonly command: Command;
  /** Its keys that are in the way. */
  readonly keys: string;
  readonly kind: 'same' | 'begins it' | 'begun by it';
};

const meet = (one: Command, other: Command): boolean =>
  one.scope === other.scope || one.scope === everywhere || other.scope === everywhere;

function kindOf(one: Command, keys: string, other: Command, theirs: string): Clash['kind'] | null {
  if (keys === theirs) {
    return meet(one, other) ? 'same' : null;
  }
  if (theirs.startsWith(`${keys} `)) return 'begins it';
  return keys.startsWith(`${theirs} `) ? 'begun by it' : null;
}

/**
 * The other commands that can't be reached by their keys once a command has these: those that can be offered at the same time
 * and have the same, and, wherever they are offered, those whose sequence begins with them or that begin theirs, since a key
 * is held back for any sequence that it begins.
 */
export function clashesOf(
  commands: readonly Command[],
  command: Command,
  keys: string,
  platform: Platform,
): readonly Clash[] {
  const wanted = canonicalKeys(keys, platform);
  return commands.flatMap((other) =>
    other.id === command.id
      ? []
      : other.keys.flatMap((theirs) => {
          const kind = kindOf(command, wanted, other, canonicalKeys(theirs, platform));
          return kind === null ? [] : [{ command: other, keys: theirs, kind }];
        }),
  );
}

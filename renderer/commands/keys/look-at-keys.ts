import type { ChosenKeys } from '../../ui/kbd/chosen-keys.ts';
import type { Platform } from '../../ui/kbd/key-names.ts';
import type { Command } from '../command.ts';
import { canonicalKeys } from './canonical-keys.ts';
import { chooseKeys, replaceKeys } from './change-keys.ts';
import { clashesOf, type Clash } from './clashes.ts';
import { whyReserved } from './reserved-keys.ts';
import { withChosenKeys } from './with-chosen-keys.ts';

/** Keys that somebody wants for a command, in the place of others that it has or beside them. */
export type WantedKeys = {
  /** As it was declared. */
  readonly command: Command;
  readonly old: string | null;
  readonly keys: string;
};

/** What there is to say about wanted keys, and what would be chosen in each way that is open. */
export type LookAtKeys =
  | { readonly kind: 'free'; readonly chosen: ChosenKeys }
  | { readonly kind: 'had' }
  | { readonly kind: 'reserved'; readonly why: string }
  | {
      readonly kind: 'clash';
      readonly clashes: readonly Clash[];
      /** The other command gets the old keys in exchange; null where that isn't possible. */
      readonly swapped: ChosenKeys | null;
      /** The other command loses them; null where there are several. */
      readonly taken: ChosenKeys | null;
    };

const hasClash = (commands: readonly Command[], id: string, platform: Platform): boolean =>
  commands.some(
    (command) =>
      command.id === id &&
      command.keys.some((keys) => clashesOf(commands, command, keys, platform).length > 0),
  );

/** Looks whether a command can have these keys, and what else has them. `declared` are all commands with their own keys. */
export function lookAtKeys(
  declared: readonly Command[],
  chosen: ChosenKeys,
  { command, old, keys }: WantedKeys,
  platform: Platform,
): LookAtKeys {
  const now = withChosenKeys(declared, chosen);
  const has = chosen.get(command.id) ?? command.keys;
  if (has.some((one) => canonicalKeys(one, platform) === canonicalKeys(keys, platform))) {
    return { kind: 'had' };
  }
  const why = whyReserved(keys, platform);
  if (why !== null) {
    return { kind: 'reserved', why };
  }
  const clashes = clashesOf(now, command, keys, platform);
  const withWanted = chooseKeys(chosen, command, replaceKeys(has, old, keys));
  const [first] = clashes;
  if (first === undefined) {
    return { kind: 'free', chosen: withWanted };
  }
  const other = declared.find(({ id }) => id === first.command.id);
  if (other === undefined || clashes.some((clash) => clash.command.id !== other.id)) {
    return { kind: 'clash', clashes, swapped: null, taken: null };
  }
  const lost = new Set(clashes.map((clash) => clash.keys));
  const rest = first.command.keys.filter((one) => !lost.has(one));
  const taken = chooseKeys(withWanted, other, rest);
  if (old === null || rest.includes(old)) {
    return { kind: 'clash', clashes, swapped: null, taken };
  }
  const swapped = chooseKeys(
    withWanted,
    other,
    replaceKeys(first.command.keys, first.keys, old).filter((one) => one === old || !lost.has(one)),
  );
  const isPossible = !hasClash(withChosenKeys(declared, swapped), other.id, platform);
  return { kind: 'clash', clashes, swapped: isPossible ? swapped : null, taken };
}

/**
 * A command with its own keys again. Commands whose chosen keys would be in the way get theirs back as well, since all own keys
 * go together.
 */
export function withOwnKeys(
  declared: readonly Command[],
  chosen: ChosenKeys,
  id: string,
  platform: Platform,
): { readonly chosen: ChosenKeys; readonly also: readonly Command[] } {
  const next = new Map(chosen);
  next.delete(id);
  const waiting = declared.filter((command) => command.id === id);
  const also: Command[] = [];
  for (const command of waiting) {
    const now = withChosenKeys(declared, next);
    const inTheWay = command.keys.flatMap((keys) => clashesOf(now, command, keys, platform));
    for (const clash of inTheWay) {
      const other = declared.find((one) => one.id === clash.command.id);
      if (other !== undefined && next.delete(other.id)) {
        also.push(other);
        waiting.push(other);
      }
    }
  }
  return { chosen: next, also };
}

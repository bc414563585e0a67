import type { ChosenKeys } from '../../ui/kbd/chosen-keys.ts';
import type { Command } from '../command.ts';

const sameKeys = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((keys, index) => keys === other[index]);

/** The keys that a command has now. */
export const keysNow = (chosen: ChosenKeys, command: Command): readonly string[] =>
  chosen.get(command.id) ?? command.keys;

/** Gives a command these keys; its own are not kept as a choice. The command is the one that was declared. */
export function chooseKeys(chosen: ChosenKeys, command: Command, keys: readonly string[]): ChosenKeys {
  const next = new Map(chosen);
  if (sameKeys(keys, command.keys)) {
    next.delete(command.id);
  } else {
    next.set(command.id, [...new Set(keys)]);
  }
  return next;
}

/** Puts new keys in the place of old ones, or behind the others where there are no old ones. */
export const replaceKeys = (keys: readonly string[], old: string | null, wanted: string): readonly string[] =>
  old === null ? [...keys, wanted] : keys.map((one) => (one === old ? wanted : one));

import type { Command } from './command.ts';

const everywhere = 'everywhere';

/** Letters mean the same in upper and lower case, so "E" and "e" are one key. */
const same = (keys: string): string => keys.toLowerCase();

const meet = (one: Command, other: Command): boolean =>
  one.scope === other.scope || one.scope === everywhere || other.scope === everywhere;

const begins = (one: string, other: string): boolean => other.startsWith(`${one} `);

/**
 * Where two commands that can be offered at the same time want the same keys, or one's keys begin the other's sequence,
 * so that one of them could never be reached by them. A key is held back for any sequence that it begins, wherever that
 * is offered. A line for each.
 */
export function sharedKeys(commands: readonly Command[]): readonly string[] {
  const all = commands.flatMap((command) => command.keys.map((keys) => ({ command, keys: same(keys) })));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          (one.keys === other.keys && meet(one.command, other.command)) ||
          begins(one.keys, other.keys) ||
          begins(other.keys, one.keys),
      )
      .map(({ command, keys }) => `${one.command.id} (${one.keys}) and ${command.id} (${keys})`),
  );
}

import type { Command } from '../../commands/command.ts';
import { findCommands } from '../../commands/find-commands.ts';
import type { Running } from '../../commands/running-commands.ts';
import { whyNotHere } from '../../commands/scope-words.ts';
import { runCommand } from '../../commands/use-command.ts';
import type { PaletteEntry } from './palette-entry.ts';

type Offers = ReadonlyMap<string, Running>;

const here = 'On this screen';
const most = 8;

function entryOf(command: Command, offer: Running | undefined): PaletteEntry {
  const why = offer?.enabled === true ? undefined : (offer?.why ?? whyNotHere(command.scope));
  return {
    id: `command ${command.id}`,
    group: command.group === 'Go to' ? 'Places' : command.scope === 'everywhere' ? 'Commands' : here,
    label: command.label,
    keys: command.keys[0],
    why,
    open: () => {
      runCommand(command.id);
    },
  };
}

/**
 * The commands that fit what is written, those that can be had now before the others. While nothing is written: what
 * this screen offers, then the places.
 */
export function commandEntries(
  commands: readonly Command[],
  offers: Offers,
  query: string,
): readonly PaletteEntry[] {
  // Whoever reads this has found the way here already.
  const others = commands.filter(({ id }) => id !== 'window.find');
  const entries = findCommands(others, query).map((command) => entryOf(command, offers.get(command.id)));
  const possible = entries.filter(({ why }) => why === undefined);
  if (query.trim() === '') {
    const order = [here, 'Places', 'Commands'];
    return possible.toSorted((one, other) => order.indexOf(one.group) - order.indexOf(other.group));
  }
  const impossible = entries.filter(({ why }) => why !== undefined);
  return [...possible, ...impossible]
    .slice(0, most)
    .map((entry) => (entry.group === 'Places' ? entry : { ...entry, group: 'Commands' }))
    .toSorted((one, other) => one.group.localeCompare(other.group));
}

import { createKeybindingsHandler } from 'tinykeys';
import type { Command } from './command.ts';
import { keyStrokes } from './key-strokes.ts';
import { useRunningCommands } from './running-commands.ts';
import { sayWhyNot } from './say-why-not.ts';
import { runCommand } from './use-command.ts';

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"]), textarea, select, [aria-haspopup="listbox"], [contenteditable="true"]:not([data-keys="commands"])';

/** What floats above the screen has its own keys; the screen's commands wait until it is closed. */
const overlay = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** What these do in a field is the platform's: they belong to the words in it. */
const ofFields = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

/** How long the end of a sequence is waited for, in milliseconds; tinykeys waits as long. */
const patience = 1000;

/** Keys that are held down to go on and on. */
const isHeld = /^(?:Arrow|Page)/u;

function belongsToField(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element) || event.target.closest(typing) === null) {
    return false;
  }
  return !(event.ctrlKey || event.metaKey) || ofFields.has(event.key.toLowerCase());
}

/** Whether a key press is none of the commands' business. */
function isElsewhere(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented ||
    event.isComposing ||
    (event.repeat && !isHeld.test(event.key)) ||
    (event.target instanceof Element && event.target.closest(overlay) !== null) ||
    belongsToField(event)
  );
}

const isOffered = (id: string): boolean => useRunningCommands.getState().byId.get(id)?.enabled === true;

/** Listens for the keys of all commands; the command that is offered gets them, and where none is, it is said why. Returns what ends the listening. */
export function listenForKeys(commands: readonly Command[], target: Window): () => void {
  const byKeys = new Map<string, Command[]>();
  for (const command of commands) {
    for (const keys of command.keys) {
      const strokes = keyStrokes(keys);
      byKeys.set(strokes, [...(byKeys.get(strokes) ?? []), command]);
    }
  }
  // A key that ends a sequence ends it, even where it does something by itself as well: sequences come first.
  const longestFirst = [...byKeys].toSorted(
    ([one], [other]) => other.split(' ').length - one.split(' ').length,
  );
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  // Begun anew after each that ends: other sequences that began with the same key would else still wait for their end.
  const begin = () => createKeybindingsHandler(bindings, { ignore: isElsewhere });
  let handle = begin();
  const answer =
    (sharing: readonly Command[]) =>
    (event: KeyboardEvent): void => {
      handle = begin();
      const offered = sharing.find((command) => isOffered(command.id));
      if (offered === undefined) {
        sayWhyNot(sharing);
      } else {
        event.preventDefault();
        runCommand(offered.id);
      }
    };
  for (const [strokes, sharing] of longestFirst) {
    bindings[strokes] = answer(sharing);
  }
  handle = begin();
  const starters = new Set(
    longestFirst.flatMap(([strokes]) => (strokes.includes(' ') ? [strokes.split(' ', 1).join('')] : [])),
  );
  let begunAt = -Infinity;
  let taken: KeyboardEvent | null = null;
  // What ends a sequence is taken before anything else hears it: a list would search for its letter. So is Enter with Ctrl,
  // which a row of a list would take for Enter alone.
  const listenFirst = (event: KeyboardEvent): void => {
    const isConfirmed = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if ((isConfirmed || event.timeStamp - begunAt < patience) && !isElsewhere(event)) {
      taken = event;
      begunAt = -Infinity;
      handle(event);
      if (event.defaultPrevented) {
        event.stopPropagation();
      }
    }
  };
  const listen = (event: KeyboardEvent): void => {
    const isStarter = starters.has(event.key.toUpperCase()) && !isElsewhere(event);
    if (event !== taken) {
      handle(event);
    }
    begunAt = isStarter && !event.defaultPrevented ? event.timeStamp : -Infinity;
  };
  target.addEventListener('keydown', listenFirst, true);
  target.addEventListener('keydown', listen);
  return () => {
    target.removeEventListener('keydown', listenFirst, true);
    target.removeEventListener('keydown', listen);
  };
}

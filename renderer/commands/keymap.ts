import { thisPlatform } from '../ui/kbd/key-names.ts';
import type { Command } from './command.ts';
import { canonicalKeys } from './keys/canonical-keys.ts';
import { strokesOfPress } from './keys/strokes-of-press.ts';
import { useRunningCommands } from './running-commands.ts';
import { sayWhyNot } from './say-why-not.ts';
import { runCommand } from './use-command.ts';
import { isWaiting } from './waiting-keys.ts';

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"]), textarea, select, [aria-haspopup="listbox"], [contenteditable="true"]:not([data-keys="commands"])';

/** What floats above the screen has its own keys; the screen's commands wait until it is closed. */
const overlay = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** What these do in a field is the platform's: they belong to the words in it. */
const ofFields = /^Mod\+(?:Shift\+)?[ACVXYZ]$/u;

/** How long the end of a sequence is waited for, in milliseconds. */
export const patience = 1000;

/** Keys that are held down to go on and on. */
const isHeld = /^(?:Arrow|Page)/u;

/** The key that leads from one part of a window to the next writes nothing, wherever one is. */
const leadsOn = 'F6';

function belongsToField(event: KeyboardEvent): boolean {
  if (event.key === leadsOn || !(event.target instanceof Element) || event.target.closest(typing) === null) {
    return false;
  }
  return (
    !(event.ctrlKey || event.metaKey) ||
    strokesOfPress(event, thisPlatform()).some((stroke) => ofFields.test(stroke))
  );
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

type Bindings = {
  readonly byKeys: ReadonlyMap<string, readonly Command[]>;
  /** What begins a sequence and is waited after. */
  readonly beginnings: ReadonlySet<string>;
};

function bindingsOf(commands: readonly Command[]): Bindings {
  const platform = thisPlatform();
  const byKeys = new Map<string, Command[]>();
  const beginnings = new Set<string>();
  for (const command of commands) {
    for (const keys of command.keys) {
      const strokes = canonicalKeys(keys, platform);
      byKeys.set(strokes, [...(byKeys.get(strokes) ?? []), command]);
      const all = strokes.split(' ');
      all.slice(1).forEach((_, index) => beginnings.add(all.slice(0, index + 1).join(' ')));
    }
  }
  return { byKeys, beginnings };
}

/** Runs the one of these commands that is offered; where none is, it is said why. Returns whether one ran. */
function run(sharing: readonly Command[]): boolean {
  const offered = sharing.find((command) => isOffered(command.id));
  if (offered === undefined) {
    sayWhyNot(sharing);
    return false;
  }
  return runCommand(offered.id);
}

/** Gives a press to its commands, behind those that wait: which of them is meant may be seen only then. */
function answer(sharing: readonly Command[], event: KeyboardEvent): void {
  const press = (): boolean => run(sharing);
  if (isWaiting(press) || press()) {
    event.preventDefault();
  }
}

/** Listens for the keys of all commands; the command that is offered gets them, and where none is, it is said why. Returns what ends the listening. */
export function listenForKeys(commands: readonly Command[], target: Window): () => void {
  const { byKeys, beginnings } = bindingsOf(commands);
  const platform = thisPlatform();
  let begun = { keys: '', at: -Infinity };
  let taken: KeyboardEvent | null = null;

  /** Takes a press as what comes after these keys. Returns whether it was one that means something there. */
  const take = (after: string, event: KeyboardEvent): boolean => {
    const meant = strokesOfPress(event, platform).map((stroke) => `${after} ${stroke}`.trim());
    const keys = meant.find((one) => byKeys.has(one) || beginnings.has(one));
    if (keys === undefined) {
      return false;
    }
    begun = beginnings.has(keys) ? { keys, at: event.timeStamp } : { keys: '', at: -Infinity };
    const sharing = byKeys.get(keys);
    if (sharing !== undefined && !beginnings.has(keys)) {
      answer(sharing, event);
    }
    return true;
  };
  // What ends a sequence is taken before anything else hears it: a list would search for its letter. So is Enter with Ctrl,
  // which a row of a list would take for Enter alone.
  const listenFirst = (event: KeyboardEvent): void => {
    if (isElsewhere(event)) {
      return;
    }
    const isConfirmed = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isGoingOn = event.timeStamp - begun.at < patience && take(begun.keys, event);
    if (isGoingOn || (isConfirmed && take('', event))) {
      taken = event;
      if (event.defaultPrevented) {
        event.stopPropagation();
      }
    }
  };
  const listen = (event: KeyboardEvent): void => {
    if (event !== taken && !isElsewhere(event) && strokesOfPress(event, platform).length > 0) {
      begun = { keys: '', at: -Infinity };
      take('', event);
    }
  };
  target.addEventListener('keydown', listenFirst, true);
  target.addEventListener('keydown', listen);
  return () => {
    target.removeEventListener('keydown', listenFirst, true);
    target.removeEventListener('keydown', listen);
  };
}

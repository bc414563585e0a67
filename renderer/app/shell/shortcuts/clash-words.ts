import { countOf } from '#shared/messages/count-of.ts';
import type { Clash } from '../../../commands/keys/clashes.ts';
import type { LookAtKeys } from '../../../commands/keys/look-at-keys.ts';
import { scopeTitle } from '../../../commands/scope-words.ts';
import { keyNames, thisPlatform } from '../../../ui/kbd/key-names.ts';

/** Keys as they are read out: "Control K", "G, then S". */
export const saidKeys = (keys: string): string =>
  keys
    .split(' ')
    .map((stroke) => keyNames(stroke, thisPlatform()).spoken)
    .join(', then ');

const named = ({ command }: Clash): string => `“${command.label}” (${scopeTitle(command.scope)})`;

function clashWords(keys: string, clashes: readonly Clash[]): string {
  const [first] = clashes;
  if (first === undefined) {
    return '';
  }
  const others = new Set(clashes.map(({ command }) => command.id)).size - 1;
  const more = others === 0 ? '' : ` and of ${countOf(others, 'other command')}`;
  const said = saidKeys(keys);
  switch (first.kind) {
    case 'same':
      return `${said} is the key of ${named(first)}${more}.`;
    case 'begins it':
      return `${said} begins the keys of ${named(first)}, ${saidKeys(first.keys)}${more}.`;
    case 'begun by it':
      return `It could never be reached: ${saidKeys(first.keys)} is the key of ${named(first)}${more}.`;
  }
}

/** What is said of keys as soon as they were pressed. */
export function lookWords(keys: string, look: LookAtKeys): string {
  switch (look.kind) {
    case 'free':
      return `${saidKeys(keys)} is free.`;
    case 'had':
      return `It has ${saidKeys(keys)} already.`;
    case 'reserved':
      return look.why;
    case 'clash':
      return clashWords(keys, look.clashes);
  }
}

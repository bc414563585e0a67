export type Platform = 'apple' | 'other';

export interface KeyNames {
  /** What is printed: `⌘K`, `Ctrl K`. */
  readonly shown: string;
  /** What a screen reader says: `Command K`. */
  readonly spoken: string;
  /** The same for the `aria-keyshortcuts` attribute: `Meta+K`. */
  readonly aria: string;
}

const same = (name: string): KeyNames => ({ shown: name, spoken: name, aria: name });
const sign = (shown: string, spoken: string, aria: string): KeyNames => ({ shown, spoken, aria });

const everywhere: ReadonlyMap<string, KeyNames> = new Map([
  ['ArrowUp', sign('↑', 'Up arrow', 'ArrowUp')],
  ['ArrowDown', sign('↓', 'Down arrow', 'ArrowDown')],
  ['ArrowLeft', sign('←', 'Left arrow', 'ArrowLeft')],
  ['ArrowRight', sign('→', 'Right arrow', 'ArrowRight')],
  ['Escape', sign('Esc', 'Escape', 'Escape')],
  ['PageUp', sign('Page up', 'Page up', 'PageUp')],
  ['PageDown', sign('Page down', 'Page down', 'PageDown')],
  ['Plus', sign('+', 'Plus', 'Plus')],
]);

const named: Readonly<Record<Platform, ReadonlyMap<string, KeyNames>>> = {
  apple: new Map([
    ['Mod', sign('⌘', 'Command', 'Meta')],
    ['Ctrl', sign('⌃', 'Control', 'Control')],
    ['Alt', sign('⌥', 'Option', 'Alt')],
    ['Shift', sign('⇧', 'Shift', 'Shift')],
    ['Enter', sign('↩', 'Return', 'Enter')],
    ['Backspace', sign('⌫', 'Delete', 'Backspace')],
    ['Delete', sign('⌦', 'Forward delete', 'Delete')],
  ]),
  other: new Map([
    ['Mod', sign('Ctrl', 'Control', 'Control')],
    ['Ctrl', sign('Ctrl', 'Control', 'Control')],
    ['Delete', sign('Del', 'Delete', 'Delete')],
  ]),
};

function nameOf(key: string, platform: Platform): KeyNames {
  return named[platform].get(key) ?? everywhere.get(key) ?? same(key);
}

/** Names the keys of a combination written as `Mod+Shift+K`, the way the platform's own menus do. */
export function keyNames(combination: string, platform: Platform): KeyNames {
  const keys = combination.split('+').map((key) => nameOf(key, platform));
  const tight = platform === 'apple' && keys.every(({ shown }) => shown.length === 1);
  return {
    shown: keys.map(({ shown }) => shown).join(tight ? '' : ' '),
    spoken: keys.map(({ spoken }) => spoken).join(' '),
    aria: keys.map(({ aria }) => aria).join('+'),
  };
}

/** The keys for the `aria-keyshortcuts` attribute, which has no words for one key after another: nothing for those. */
export function ariaKeys(keys: string | undefined, platform: Platform): string | undefined {
  return keys === undefined || keys.includes(' ') ? undefined : keyNames(keys, platform).aria;
}

export function thisPlatform(): Platform {
  return /\b(Macintosh|iPhone|iPad)\b/.test(navigator.userAgent) ? 'apple' : 'other';
}

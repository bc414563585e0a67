import type { Platform } from '../../ui/kbd/key-names.ts';
import { canonicalKeys } from './canonical-keys.ts';

/** What a browser does before a page hears of it. */
const ofBrowsers: Readonly<Record<Platform, readonly string[]>> = {
  apple: [
    'Mod+N',
    'Mod+T',
    'Mod+W',
    'Mod+Shift+N',
    'Mod+Shift+T',
    'Mod+Shift+W',
    'Ctrl+Tab',
    'Ctrl+Shift+Tab',
  ],
  other: [
    'Mod+N',
    'Mod+T',
    'Mod+W',
    'Mod+Shift+N',
    'Mod+Shift+T',
    'Mod+Shift+W',
    'Mod+Tab',
    'Mod+Shift+Tab',
    'Mod+PageUp',
    'Mod+PageDown',
  ],
};

/** What the system does before any program hears of it. */
const ofSystems: Readonly<Record<Platform, readonly string[]>> = {
  apple: ['Mod+Q', 'Mod+H', 'Mod+M', 'Mod+Tab', 'Mod+Space', 'Mod+Alt+Escape'],
  other: ['Alt+F4', 'Alt+Tab', 'Alt+Shift+Tab', 'Mod+Alt+Delete', 'Mod+Escape', 'Mod+Shift+Escape'],
};

/** By these one gets about and writes, on every screen. */
const ofEverybody = ['Tab', 'Shift+Tab', 'Enter', 'Shift+Enter', 'Space', 'Shift+Space', 'Escape'];
const ofWords = ['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X'];

/** Why nobody can have these keys for a command, in a sentence; null where they can be had. */
export function whyReserved(keys: string, platform: Platform): string | null {
  const strokes = canonicalKeys(keys, platform).split(' ');
  const isAmong = (list: readonly string[]): boolean =>
    strokes.some((stroke) => list.some((one) => canonicalKeys(one, platform) === stroke));
  if (isAmong(ofBrowsers[platform])) return 'The browser keeps these keys for its windows and tabs.';
  if (isAmong(ofSystems[platform]) || strokes.some((stroke) => stroke.includes('Meta+'))) {
    return 'The system keeps these keys for itself.';
  }
  if (isAmong(ofEverybody)) return 'These keys move about and press buttons on every screen.';
  return isAmong(ofWords) ? 'These keys select, copy and paste words.' : null;
}

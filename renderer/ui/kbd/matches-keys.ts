import type { Platform } from './key-names.ts';

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a pressed key is the combination, written as `Mod+Shift+K`, and no more than it. */
export function matchesKeys(pressed: PressedKey, combination: string, platform: Platform): boolean {
  const parts = combination.split('+');
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  const isApple = platform === 'apple';
  return (
    pressed.key.toLowerCase() === (key === 'Space' ? ' ' : key.toLowerCase()) &&
    pressed.ctrlKey === (held.has('Ctrl') || (!isApple && held.has('Mod'))) &&
    pressed.metaKey === (isApple && held.has('Mod')) &&
    pressed.altKey === held.has('Alt') &&
    pressed.shiftKey === held.has('Shift')
  );
}

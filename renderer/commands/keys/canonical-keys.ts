import type { Platform } from '../../ui/kbd/key-names.ts';

/** The order in which held keys are written. */
const order = ['Mod', 'Ctrl', 'Meta', 'Alt', 'Shift'];

/** A letter or a digit is itself; of a sign, nobody knows whether the keyboard at hand needs Shift for it. */
export const isSign = (key: string): boolean => key === 'Plus' || /^[^\p{L}\p{N}]$/u.test(key);

/** One way to write a key that is pressed while others are held. */
export function writeStroke(held: Iterable<string>, key: string, platform: Platform): string {
  const name = key.length === 1 ? key.toUpperCase() : key;
  const names = [...held].map((one) => (one === 'Ctrl' && platform === 'other' ? 'Mod' : one));
  const first = order.filter((one) => names.includes(one) && !(one === 'Shift' && isSign(name)));
  return [...first, name].join('+');
}

/** Keys as commands write them ("Mod+K", "g s", "?"), one way for all that are pressed alike on this platform. */
export const canonicalKeys = (keys: string, platform: Platform): string =>
  keys
    .split(' ')
    .map((stroke) => {
      const parts = stroke.split('+');
      return writeStroke(parts.slice(0, -1), parts.at(-1) ?? '', platform);
    })
    .join(' ');

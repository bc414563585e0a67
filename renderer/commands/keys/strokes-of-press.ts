import type { Platform } from '../../ui/kbd/key-names.ts';
import { isSign, writeStroke } from './canonical-keys.ts';

/** What a key press tells of itself. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'
>;

/** Keys that only change what others mean, or that no keyboard prints anything on. */
const mute =
  /^(?:Shift|Control|Alt|AltGraph|Meta|OS|Hyper|Super|Fn|FnLock|CapsLock|NumLock|ScrollLock|Compose|Convert|NonConvert|KanaMode)?$/u;

/** The key is known by its place alone: an accent that waits for its letter, or an input method that took it. */
const silent = new Set(['Dead', 'Process', 'Unidentified']);

/** What stands on the places of signs where letters are Latin, without Shift and with it. */
const signsByPlace: Readonly<Record<string, readonly [string, string]>> = {
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Slash: ['/', '?'],
  Backslash: ['\\', '|'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Minus: ['-', '_'],
  Equal: ['=', 'Plus'],
  Backquote: ['`', '~'],
};

const isLatin = (key: string): boolean => /^[a-z\d]$/iu.test(key);
const isNamed = (key: string): boolean => /^[A-Z][A-Za-z\d]+$/u.test(key);

/** Letters, digits and signs of other scripts: nothing that a keyboard with Latin letters gives. */
const isForeign = (key: string): boolean => /^[^\p{ASCII}\u{80}-\u{24f}\p{Script=Latin}]+$/u.test(key);

const letterAt = (code: string): string | undefined => /^Key([A-Z])$/u.exec(code)?.[1];
const digitAt = (code: string): string | undefined => /^Digit(\d)$/u.exec(code)?.[1];

/**
 * The strokes that a key press may be meant as, in the words of `canonicalKeys`, the likeliest first. What is printed on the key
 * counts; where the layout gives letters of another script, the place of the key does, so that commands on letters work on
 * every keyboard. AltGr belongs to the sign that it gives. Digits are reached without Shift where the layout wants it for them.
 */
export function strokesOfPress(press: KeyPress, platform: Platform): readonly string[] {
  const { code, shiftKey } = press;
  const key = { ' ': 'Space', '+': 'Plus' }[press.key] ?? press.key;
  if (mute.test(key)) {
    return [];
  }
  const isApple = platform === 'apple';
  const isAltGraph = press.getModifierState('AltGraph');
  const others = [
    ...(press.ctrlKey ? ['Ctrl'] : []),
    ...(press.metaKey ? [isApple ? 'Mod' : 'Meta'] : []),
    ...(press.altKey ? ['Alt'] : []),
  ];
  const held = shiftKey ? [...others, 'Shift'] : others;
  const write = (what: string, by = held): string => writeStroke(by, what, platform);

  if (isSign(key) && (isAltGraph || (isApple && press.altKey))) {
    const byPlace = isApple ? (letterAt(code) ?? digitAt(code)) : undefined;
    const plain = others.filter((one) => one !== 'Alt' && !(one === 'Ctrl' && isAltGraph));
    return [write(key, plain), ...(byPlace === undefined ? [] : [write(byPlace)])];
  }
  if (isLatin(key)) {
    return /\d/u.test(key) && shiftKey ? [write(key), write(key, others)] : [write(key)];
  }
  const isByPlace = silent.has(key) || isForeign(key) || (isApple && press.altKey);
  if (isByPlace && !isAltGraph) {
    const place = letterAt(code) ?? digitAt(code) ?? signsByPlace[code]?.[shiftKey ? 1 : 0];
    if (place !== undefined) {
      return [write(place)];
    }
  }
  if (silent.has(key)) {
    return [];
  }
  const digit = shiftKey || isAltGraph || isNamed(key) ? undefined : digitAt(code);
  return [write(key), ...(digit === undefined ? [] : [write(digit)])];
}

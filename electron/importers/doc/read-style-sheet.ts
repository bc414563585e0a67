import { propertyIds, readProperties, switched, type Property } from './read-properties.ts';

/** Whether the letters of each style are bold, by its number. */
export type StyleSheet = { readonly isBold: (style: number) => boolean };

type Style = { readonly base: number; readonly letters: readonly Property[] };

const PARAGRAPH = 1;
const LETTERS = 2;
const LONGEST_LINE = 20;
const MOST_STYLES = 4096;

const pair = (at: number): number => at + (at & 1);

/** MS-DOC, sections 2.9.260 and 2.9.337: the looks of letters stand second in a paragraph's style, and first in that of letters. */
function readStyle(bytes: Uint8Array, baseSize: number): Style {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = view.getUint16(2, true);
  const kind = word & 0x0f;
  let at = pair(baseSize) + 2 + (view.getUint16(pair(baseSize), true) + 1) * 2;
  if (kind === PARAGRAPH) at = pair(at + 2 + view.getUint16(at, true));
  const isKnown = kind === PARAGRAPH || kind === LETTERS;
  const letters = isKnown ? readProperties(bytes.subarray(at + 2, at + 2 + view.getUint16(at, true))) : [];
  return { base: word >> 4, letters };
}

/** Reads the style sheet as far as it makes sense; a document can be read without it. */
export function readStyleSheet(structure: Uint8Array): StyleSheet {
  const styles = new Map<number, Style>();
  try {
    const view = new DataView(structure.buffer, structure.byteOffset, structure.byteLength);
    const count = Math.min(MOST_STYLES, view.getUint16(2, true));
    const baseSize = view.getUint16(4, true);
    let at = 2 + view.getUint16(0, true);
    for (let index = 0; index < count; index += 1) {
      const size = view.getUint16(at, true);
      if (size > 0) styles.set(index, readStyle(structure.subarray(at + 2, at + 2 + size), baseSize));
      at = pair(at + 2 + size);
    }
  } catch {
    return { isBold: () => false };
  }
  const isBold = (number: number, steps: number): boolean => {
    const style = steps > LONGEST_LINE ? undefined : styles.get(number);
    if (style === undefined) return false;
    const bold = style.letters.find(({ id }) => id === propertyIds.bold);
    const inherited = isBold(style.base, steps + 1);
    return bold === undefined ? inherited : switched(bold.value, inherited);
  };
  return { isBold: (style) => isBold(style, 0) };
}

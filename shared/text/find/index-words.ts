import type { Anchor } from '../anchor.ts';
import { characterClass, classAt } from '../character-class.ts';

const { other, mark, ideograph, unspaced } = characterClass;

const standsAlone = (found: number): boolean => found === ideograph || found === unspaced;

/**
 * The words that an index of `foldForIndex` texts finds in folded text, as stretches of it in UTF-16 code units: runs of letters and
 * digits, and every letter of a script written without spaces.
 */
export function indexWords(folded: string): readonly Anchor[] {
  const words: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (let offset = 0; offset < folded.length; offset += 1) {
    const found = classAt(folded, offset);
    const last = words.at(-1);
    if (found === mark && last?.end === offset) last.end = offset + 1;
    else if (found === other || found === mark) open = null;
    else if (open === null || standsAlone(found)) {
      const begun = { start: offset, end: offset + 1 };
      words.push(begun);
      open = standsAlone(found) ? null : begun;
    } else open.end = offset + 1;
  }
  return words;
}

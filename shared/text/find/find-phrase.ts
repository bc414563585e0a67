import type { Anchor } from '../anchor.ts';
import { fold, toOriginal, type FoldedText } from '../fold.ts';
import { isSafeAnchor } from '../graphemes.ts';

/**
 * Every place in a text where a phrase stands letter by letter, in the order of reading and without overlap, as anchors in
 * UTF-16 code units that cut no grapheme; also inside words. Case, accents and what else `foldWithMap` makes alike do not
 * count, so a line end is a space. None for a phrase without a letter. `folded` is `foldWithMap(text)`.
 */
export function findPhrase(text: string, folded: FoldedText, phrase: string): readonly Anchor[] {
  const sought = fold(phrase);
  const found: Anchor[] = [];
  if (sought.trim() === '') return found;
  let from = folded.folded.indexOf(sought);
  while (from !== -1) {
    const anchor = toOriginal(folded, { start: from, end: from + sought.length });
    const isWhole = isSafeAnchor(text, anchor) && anchor.start >= (found.at(-1)?.end ?? 0);
    if (isWhole) found.push(anchor);
    from = folded.folded.indexOf(sought, from + (isWhole ? sought.length : 1));
  }
  return found;
}

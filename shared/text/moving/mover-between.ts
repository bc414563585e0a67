import { compareTexts } from './compare-texts.ts';
import { moverOf, type Mover } from './move-anchors.ts';
import { prepareEdits } from './text-edit.ts';

/**
 * How stretches go from one text to another, by the rules of `moverOf`. It depends on the two texts alone, and never on how
 * the one was made from the other, so that what is moved later, as when a step of the history is taken back, goes where the
 * rest went at the time.
 */
export function moverBetween(old: string, now: string): Mover {
  const edits = prepareEdits(old, compareTexts(old, now));
  if (!edits.ok) {
    throw new Error(`two texts can’t be compared: ${edits.error}`);
  }
  return moverOf(old, edits.value);
}

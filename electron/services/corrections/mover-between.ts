import { compareTexts } from '#shared/text/moving/compare-texts.ts';
import { moverOf, type Mover } from '#shared/text/moving/move-anchors.ts';
import { prepareEdits } from '#shared/text/moving/text-edit.ts';

/**
 * How stretches go from one text to another. It depends on the two texts alone, and never on how the one was made from the
 * other, so that what is moved later, as a step of the history is taken back, goes where the rest went at the time.
 */
export function moverBetween(old: string, now: string): Mover {
  const edits = prepareEdits(old, compareTexts(old, now));
  if (!edits.ok) {
    throw new Error(`two texts can’t be compared: ${edits.error}`);
  }
  return moverOf(old, edits.value);
}

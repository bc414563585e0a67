import type { Anchor } from '#shared/text/anchor.ts';
import { selectionAnchor } from '#shared/text/selection-anchor.ts';
import { wordAt } from '#shared/text/words.ts';

/**
 * What a person means to correct: the words they selected, as far as the turn goes in which these begin, else the word at
 * the caret. Null where neither has words of a turn. Offsets are UTF-16 code units.
 */
export function wordsToCorrect(
  content: { readonly text: string; readonly turns: readonly Anchor[] },
  place: { readonly caret: Anchor; readonly words: Anchor | null },
): Anchor | null {
  const { text, turns } = content;
  const meant = place.words ?? wordAt(text, place.caret.start);
  const turn = turns.find(({ start, end }) => start <= meant.start && meant.start < end);
  return turn === undefined
    ? null
    : selectionAnchor(text, turns, { start: meant.start, end: Math.min(meant.end, turn.end) });
}

import type { Anchor } from '../anchor.ts';
import type { FoldedText } from '../fold.ts';
import { findPhrase } from './find-phrase.ts';
import { matchQuery } from './match-query.ts';
import { parseQuery } from './parse-query.ts';

/** Signs by which what is written asks for more than letters that follow one another. */
const asksForMore = /["“”„«»*()|~]|(?:^|\s)(?:OR|AND|NOT|NEAR(?:\/\d+)?)(?:\s|$)|(?:^|\s)-\S/u;

/** Whether a stretch stands in the words of one turn, and not in a label or a time between them. */
function isSaid(turns: readonly Anchor[], { start, end }: Anchor): boolean {
  let low = 0;
  let high = turns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const turn = turns[middle];
    if (turn === undefined) return false;
    if (turn.end < end) low = middle + 1;
    else if (turn.start > start) high = middle - 1;
    else return true;
  }
  return false;
}

/**
 * Where words stand in what is said in a source, in the order of reading, as anchors in UTF-16 code units: letter by letter as they are
 * written, or turn by turn as `parseQuery` reads them where they ask for more, by quotes, stars or its other signs. None while what asks
 * for more can't be read. `turns` are in order; `folded` is `foldWithMap(text)`.
 */
export function findSaid(
  text: string,
  turns: readonly Anchor[],
  folded: FoldedText,
  words: string,
): readonly Anchor[] {
  if (!asksForMore.test(words)) {
    return findPhrase(text, folded, words).filter((anchor) => isSaid(turns, anchor));
  }
  const query = parseQuery(words);
  if (!query.ok || query.value === null) return [];
  const { value } = query;
  return turns.flatMap((turn) =>
    matchQuery(text.slice(turn.start, turn.end), value).map(({ start, end }) => ({
      start: turn.start + start,
      end: turn.start + end,
    })),
  );
}

import { useMemo } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import { findPhrase } from '#shared/text/find/find-phrase.ts';
import { foldWithMap } from '#shared/text/fold.ts';
import type { ReadContent } from '../../../transcript/read-content.ts';

const nothing: readonly Anchor[] = [];

/** Whether a stretch stands in the words of one turn, and not in a label or a time between them. */
function isSaid(turns: ReadContent['turns'], { start, end }: Anchor): boolean {
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

/** Where words stand in what is said in a transcript, letter by letter as they are typed. */
export function useFound(content: ReadContent | null, words: string, isWanted: boolean): readonly Anchor[] {
  const folded = useMemo(
    () => (content === null || !isWanted ? null : foldWithMap(content.text)),
    [content, isWanted],
  );
  return useMemo(
    () =>
      content === null || folded === null
        ? nothing
        : findPhrase(content.text, folded, words).filter((anchor) => isSaid(content.turns, anchor)),
    [content, folded, words],
  );
}

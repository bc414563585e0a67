import { useMemo } from 'react';
import type { Anchor } from '#shared/text/anchor.ts';
import { findSaid } from '#shared/text/find/find-said.ts';
import { foldWithMap } from '#shared/text/fold.ts';
import type { ReadContent } from '../../../transcript/read-content.ts';

const nothing: readonly Anchor[] = [];

/** Where words stand in what is said in a transcript, while they are typed. */
export function useFound(content: ReadContent | null, words: string, isWanted: boolean): readonly Anchor[] {
  const folded = useMemo(
    () => (content === null || !isWanted ? null : foldWithMap(content.text)),
    [content, isWanted],
  );
  return useMemo(
    () =>
      content === null || folded === null ? nothing : findSaid(content.text, content.turns, folded, words),
    [content, folded, words],
  );
}

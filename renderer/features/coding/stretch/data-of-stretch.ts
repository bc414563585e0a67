import type { Anchor } from '#shared/text/anchor.ts';
import { overlaps } from '#shared/text/anchor.ts';
import type { ReadContent } from '../../../transcript/read-content.ts';
import type { CodingData } from '../use-coding-data.ts';

/** The turns of a stretch, the first and the last cut where it begins and ends. */
export function contentOfStretch(content: ReadContent, { start, end }: Anchor): ReadContent {
  return {
    ...content,
    turns: content.turns
      .filter((turn) => turn.start < end && turn.end > start)
      .map((turn) => ({ ...turn, start: Math.max(turn.start, start), end: Math.min(turn.end, end) })),
  };
}

/** What the coding screen would show of a source, cut to one stretch of it. */
export function dataOfStretch(data: CodingData, content: ReadContent | null, stretch: Anchor): CodingData {
  const uncoded = data.uncoded.filter((episode) => overlaps(episode, stretch));
  return {
    ...data,
    content,
    episodes: data.episodes.filter((episode) => overlaps(episode, stretch)),
    codings: data.codings.filter((coding) => overlaps(coding, stretch)),
    shown: data.shown.filter((coding) => overlaps(coding, stretch)),
    uncoded,
    waiting: new Set(uncoded.map(({ id }) => id)),
  };
}

import type { SourceText } from '#shared/contract/sources.ts';

type Stretch = { readonly start: number; readonly end: number };

/** A stretch that is shown in the text: what a coder coded. */
export type Mark = Stretch & { readonly id: string };

/** Where a coder's own episode begins or ends. */
export type Edge = { readonly at: number; readonly side: 'start' | 'end'; readonly coderId: string };

/** Words over which nothing changes: the same marks lie on all of them. */
export type Piece = Stretch & {
  readonly text: string;
  readonly markIds: readonly string[];
  /** Whose episodes begin before these words, and whose end after them. */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
};

/** What one speaker says, as far as it is shown. */
export type Paragraph = Stretch & { readonly speaker: number | null; readonly pieces: readonly Piece[] };

export type Passage = {
  readonly before: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  readonly after: readonly Paragraph[];
};

const contextLength = 280;

function piecesOf(
  text: string,
  { start, end }: Stretch,
  marks: readonly Mark[],
  edges: readonly Edge[],
): readonly Piece[] {
  const cuts = [start, end, ...marks.flatMap((mark) => [mark.start, mark.end]), ...edges.map(({ at }) => at)];
  const inside = [...new Set(cuts.filter((at) => at >= start && at <= end))].toSorted((a, b) => a - b);
  return inside.slice(0, -1).map((from, index) => {
    const to = inside[index + 1] ?? end;
    const at = (place: number, side: Edge['side']): readonly string[] =>
      edges.filter((edge) => edge.at === place && edge.side === side).map(({ coderId }) => coderId);
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      markIds: marks.filter((mark) => mark.start <= from && mark.end >= to).map(({ id }) => id),
      begins: at(from, 'start'),
      ends: at(to, 'end'),
    };
  });
}

/** A stretch without the space around its words; null when there are none. */
function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, Math.max(start, end));
  const from = start + words.length - words.trimStart().length;
  const to = from + words.trim().length;
  return from < to ? { start: from, end: to } : null;
}

/** The part of a turn's end, or beginning, that is enough to see what went before, or came after; cut between words. */
function shortened(text: string, stretch: Stretch, side: 'start' | 'end'): Stretch {
  if (stretch.end - stretch.start <= contextLength) {
    return stretch;
  }
  const words = text.slice(stretch.start, stretch.end);
  if (side === 'end') {
    const from = words.indexOf(' ', words.length - contextLength);
    return {
      start: stretch.start + (from === -1 ? words.length - contextLength : from + 1),
      end: stretch.end,
    };
  }
  const to = words.lastIndexOf(' ', contextLength);
  return { start: stretch.start, end: stretch.start + (to === -1 ? contextLength : to) };
}

/**
 * Cuts a source's text for reading a stretch of it: its turns with the marks on them, and some words before and after.
 * Offsets are UTF-16 code units, half-open.
 */
export function passage(
  { text, turns }: Pick<SourceText, 'text' | 'turns'>,
  extent: Stretch,
  marks: readonly Mark[],
  edges: readonly Edge[],
): Passage {
  const clip = (from: number, to: number): readonly (Stretch & { readonly speaker: number | null })[] =>
    turns.flatMap(({ start, end, speaker }) => {
      const part = trimmed(text, { start: Math.max(start, from), end: Math.min(end, to) });
      return part === null ? [] : [{ ...part, speaker }];
    });
  const plain = (part: Stretch & { readonly speaker: number | null }, side: 'start' | 'end'): Paragraph => {
    const shown = shortened(text, part, side);
    return { ...shown, speaker: part.speaker, pieces: piecesOf(text, shown, [], []) };
  };
  return {
    before: clip(0, extent.start)
      .slice(-1)
      .map((part) => plain(part, 'end')),
    body: clip(extent.start, extent.end).map((part) => ({
      ...part,
      pieces: piecesOf(text, part, marks, edges),
    })),
    after: clip(extent.end, text.length)
      .slice(0, 1)
      .map((part) => plain(part, 'start')),
  };
}

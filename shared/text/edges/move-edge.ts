import type { Anchor } from '../anchor.ts';
import { graphemeEnd, graphemeStart } from '../graphemes.ts';
import { selectionAnchor, spokenFrom, spokenTo } from '../selection-anchor.ts';
import { sentenceEndAfter, sentenceStartBefore } from '../sentences.ts';
import type { SelectionUnit } from '../widen-selection.ts';
import { wordAt, wordEndAfter, wordStartBefore } from '../words.ts';

/** Which end of a stretch. */
export type Edge = 'start' | 'end';

/** What an edge can be moved by. */
export type EdgeUnit = 'character' | SelectionUnit;

/** Along the text, or against it. */
export type EdgeWay = 'on' | 'back';

type Moving = {
  readonly text: string;
  readonly turns: readonly Anchor[];
  readonly unit: EdgeUnit;
};

/** The nearest end of a unit behind `from`. */
function endAfter({ text, turns, unit }: Moving, from: number): number {
  switch (unit) {
    case 'character':
      return graphemeEnd(text, Math.min(text.length, from + 1));
    case 'word':
      return wordEndAfter(text, from);
    case 'sentence':
      return sentenceEndAfter(text, from);
    case 'turn':
      return turns.find(({ end }) => end > from)?.end ?? text.length;
  }
}

/** The nearest start of a unit ahead of `from`. */
function startBefore({ text, turns, unit }: Moving, from: number): number {
  switch (unit) {
    case 'character':
      return graphemeStart(text, Math.max(0, from - 1));
    case 'word':
      return wordStartBefore(text, from);
    case 'sentence':
      return sentenceStartBefore(text, from);
    case 'turn':
      return turns.findLast(({ start }) => start < from)?.start ?? 0;
  }
}

/** What a stretch that gets shorter begins with: spoken words, and where words are counted no sign between two of them. */
function beginningFrom({ text, turns, unit }: Moving, from: number): number {
  const spoken = spokenFrom(text, turns, from);
  return unit === 'word'
    ? spokenFrom(text, turns, Math.max(spoken, wordAt(text, wordEndAfter(text, spoken)).start))
    : spoken;
}

/** The same for what it ends with. */
function endTo({ text, turns, unit }: Moving, to: number): number {
  const spoken = spokenTo(text, turns, to);
  return unit === 'word'
    ? spokenTo(text, turns, Math.min(spoken, wordAt(text, wordStartBefore(text, spoken)).end))
    : spoken;
}

/** Where the edge comes to: an end stands behind its unit, a beginning before it. */
function movedTo(moving: Moving, { start, end }: Anchor, edge: Edge, way: EdgeWay): number {
  const { text, turns } = moving;
  if (edge === 'end') {
    return way === 'on'
      ? endAfter(moving, spokenFrom(text, turns, end))
      : endTo(moving, startBefore(moving, end));
  }
  return way === 'back'
    ? startBefore(moving, spokenTo(text, turns, start))
    : beginningFrom(moving, endAfter(moving, start));
}

/**
 * The stretch with one of its edges moved by one unit, at most to the ends of `within`. Null where that would leave nothing, or
 * where it stands there already. Offsets are UTF-16 code units; the result is a `selectionAnchor`, so that it begins and ends
 * with spoken words and cuts no grapheme. A part of a unit counts as one, so that edges come to stand at its borders.
 */
export function moveEdge(
  text: string,
  turns: readonly Anchor[],
  stretch: Anchor,
  move: { readonly edge: Edge; readonly unit: EdgeUnit; readonly way: EdgeWay },
  within?: Anchor,
): Anchor | null {
  const at = movedTo({ text, turns, unit: move.unit }, stretch, move.edge, move.way);
  const moved =
    move.edge === 'start'
      ? { start: Math.max(at, within?.start ?? 0), end: stretch.end }
      : { start: stretch.start, end: Math.min(at, within?.end ?? text.length) };
  const anchor = selectionAnchor(text, turns, moved);
  return anchor === null || (anchor.start === stretch.start && anchor.end === stretch.end) ? null : anchor;
}

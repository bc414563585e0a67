import type { Anchor } from '#shared/text/anchor.ts';

/** A stretch cut to one turn. */
export type TurnPart = Anchor & { readonly turn: number };

/** The way between offsets into the text and positions in the document, which has one node a turn. */
export type Positions = {
  /** The turn that holds the offset; between turns, the one before; at most the last. */
  readonly turnAt: (offset: number) => number;
  /** Of an offset between turns: the end of the turn before. */
  readonly toPosition: (offset: number) => number;
  /** Of a position between two turns: the end of the turn before. */
  readonly toOffset: (position: number) => number;
  readonly partsOf: (anchor: Anchor) => readonly TurnPart[];
};

/** The last index whose value is at most `wanted`; 0 when there is none. */
function lastAtMost(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Inside a turn one character is one position, so only the turns' beginnings have to be known. */
export function createPositions(turns: readonly Anchor[]): Positions {
  const starts = turns.map(({ start }) => start);
  const contents: number[] = [];
  let position = 1;
  for (const { start, end } of turns) {
    contents.push(position);
    position += end - start + 2;
  }
  const none = { start: 0, end: 0 };
  const turnAt = (offset: number): number => lastAtMost(starts, offset);
  return {
    turnAt,
    toPosition: (offset) => {
      const turn = turnAt(offset);
      const { start, end } = turns[turn] ?? none;
      return (contents[turn] ?? 1) + Math.max(0, Math.min(offset, end) - start);
    },
    toOffset: (at) => {
      const turn = lastAtMost(contents, at);
      const { start, end } = turns[turn] ?? none;
      return Math.min(end, start + Math.max(0, at - (contents[turn] ?? 1)));
    },
    partsOf: (anchor) => {
      const parts: TurnPart[] = [];
      for (let turn = turnAt(anchor.start); turn < turns.length; turn += 1) {
        const { start, end } = turns[turn] ?? none;
        if (start >= anchor.end) break;
        const part = { turn, start: Math.max(start, anchor.start), end: Math.min(end, anchor.end) };
        if (part.start < part.end) parts.push(part);
      }
      return parts;
    },
  };
}

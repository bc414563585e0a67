import { Decoration, Extension } from '@tiptap/core';
import type { CodingMark } from '../coding-marks.ts';
import type { Positions } from '../positions.ts';
import styles from '../transcript.module.css';

export const codingsName = 'codings';

/** The most underlines that fit below one another between two lines. */
const deepest = 2;

function decorationOf({ toPosition }: Positions, { coding, start, end, level }: CodingMark): Decoration {
  return Decoration.Inline(
    toPosition(start),
    toPosition(start) + end - start,
    {
      nodeName: 'span',
      class: styles['coded'] ?? '',
      'data-coding': coding.id,
      'data-hue': coding.hue === null ? 'none' : String(coding.hue),
      'data-pattern': coding.pattern,
      'data-level': String(Math.min(level, deepest)),
    },
    { coding: coding.id },
  );
}

/** Tints and underlines for the marks of all turns; they are drawn anew when `updateDecorations` is asked for, and then only. */
export function codingDecorations(
  positions: Positions,
  marks: () => Iterable<readonly CodingMark[]>,
): Extension {
  const drawn = new WeakMap<readonly CodingMark[], readonly Decoration[]>();
  const decorationsOf = (ofTurn: readonly CodingMark[]): readonly Decoration[] => {
    const known = drawn.get(ofTurn) ?? ofTurn.map((mark) => decorationOf(positions, mark));
    drawn.set(ofTurn, known);
    return known;
  };
  return Extension.create({
    name: codingsName,
    addDecorations: () => ({
      update: 'manual',
      create: () => Array.from(marks()).flatMap(decorationsOf),
    }),
  });
}

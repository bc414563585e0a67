import type { Anchor } from './anchor.ts';
import { selectionAnchor, spokenFrom } from './selection-anchor.ts';
import { sentenceAt, sentenceEndAfter, sentenceStartBefore } from './sentences.ts';
import { wordAt, wordEndAfter, wordStartBefore } from './words.ts';

/** What a selection can be widened and narrowed by. */
export type SelectionUnit = 'word' | 'sentence' | 'turn';

type Steps = {
  readonly at: (offset: number) => Anchor;
  readonly endAfter: (offset: number) => number;
  /** Where the last unit of the selection begins. */
  readonly startBefore: (offset: number) => number;
};

function stepsOf(text: string, turns: readonly Anchor[], unit: SelectionUnit): Steps {
  switch (unit) {
    case 'word':
      return {
        at: (offset) => wordAt(text, offset),
        endAfter: (offset) => wordEndAfter(text, offset),
        startBefore: (offset) => wordStartBefore(text, offset),
      };
    case 'sentence':
      return {
        at: (offset) => sentenceAt(text, offset),
        endAfter: (offset) => sentenceEndAfter(text, offset),
        startBefore: (offset) => sentenceStartBefore(text, offset),
      };
    case 'turn':
      return {
        at: (offset) =>
          turns.findLast((turn) => turn.start <= offset) ?? turns[0] ?? { start: offset, end: offset },
        endAfter: (offset) => turns.find((turn) => turn.end > offset)?.end ?? text.length,
        startBefore: (offset) => turns.findLast((turn) => turn.start < offset)?.start ?? 0,
      };
  }
}

/**
 * The selection widened by one unit: from a caret (an empty anchor) to the unit it stands in, else to the end of the next
 * unit. Null when no words are there. Offsets are UTF-16 code units; the result is a `selectionAnchor`.
 */
export function widenSelection(
  text: string,
  turns: readonly Anchor[],
  selected: Anchor,
  unit: SelectionUnit,
): Anchor | null {
  const { at, endAfter } = stepsOf(text, turns, unit);
  const whole = selected.start === selected.end ? at(selected.start) : selected;
  const isNew = whole !== selected && whole.start < whole.end;
  const end = isNew ? whole.end : endAfter(spokenFrom(text, turns, selected.end));
  return selectionAnchor(text, turns, { start: isNew ? whole.start : selected.start, end });
}

/** The selection without its last unit; as it was when there is but one. See `widenSelection`. */
export function narrowSelection(
  text: string,
  turns: readonly Anchor[],
  selected: Anchor,
  unit: SelectionUnit,
): Anchor | null {
  const { startBefore } = stepsOf(text, turns, unit);
  const end = startBefore(selected.end);
  const narrowed = end > selected.start ? selectionAnchor(text, turns, { start: selected.start, end }) : null;
  return narrowed ?? selectionAnchor(text, turns, selected);
}

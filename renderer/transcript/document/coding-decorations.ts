import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { CodingMark } from '../coding-marks.ts';
import type { Positions } from '../positions.ts';
import type { ReadContent } from '../read-content.ts';
import styles from '../transcript.module.css';

/** The most underlines that fit below one another between two lines. */
const deepest = 2;

/** Which turns have their marks in the words, and the marks of each as they are now. */
export type TurnMarks = {
  readonly turns: () => Iterable<number>;
  readonly ofTurn: (turn: number) => readonly CodingMark[];
};

const key = new PluginKey<DecorationSet>('codings');

function decorationOf({ toPosition }: Positions, { coding, start, end, level }: CodingMark): Decoration {
  return Decoration.inline(
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

/** A transaction after which the marks of these turns are drawn in the words as they are now. */
export const drawTurns = ({ tr }: EditorState, turns: ReadonlySet<number>): Transaction =>
  tr.setMeta(key, turns);

/** The tints and underlines of turns: drawn anew for those that are asked for, so that one more costs no more than its turn. */
export function codingDecorations(
  { turns: places }: ReadContent,
  positions: Positions,
  { turns: first, ofTurn }: TurnMarks,
): Plugin<DecorationSet> {
  const draw = (turns: readonly number[]): Decoration[] =>
    turns.flatMap((turn) => ofTurn(turn).map((mark) => decorationOf(positions, mark)));
  const drawnIn = (drawn: DecorationSet, turns: readonly number[]): Decoration[] =>
    turns.flatMap((turn) => {
      const { start, end } = places[turn] ?? { start: 0, end: 0 };
      const from = positions.toPosition(start);
      const words = [from, from + end - start] as const;
      return drawn.find(...words);
    });
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => DecorationSet.create(doc, draw([...first()])),
      apply: (transaction, before) => {
        const turns: unknown = transaction.getMeta(key);
        if (!(turns instanceof Set)) {
          return before;
        }
        const asked = Array.from(turns).filter((turn) => typeof turn === 'number');
        return before.remove(drawnIn(before, asked)).add(transaction.doc, draw(asked));
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

import type { Turn } from '../turn.ts';
import type { TextEdit } from './text-edit.ts';

/** The turn in which an edit lies with all it changes, ends included; null when it touches a label, a time or two turns. */
export function turnOfEdit<Stretch extends Turn>(turns: readonly Stretch[], edit: TextEdit): Stretch | null {
  return turns.find((turn) => turn.start <= edit.start && edit.end <= turn.end) ?? null;
}

/**
 * Turns after edits from `prepareEdits`: one that was edited, at its ends too, grows or shrinks with its words; the others
 * keep theirs. What is edited outside every turn, as a speaker's label, only moves them. An edit must not reach over the
 * end of a turn. Offsets are UTF-16 code units, half-open.
 */
export function moveTurns(turns: readonly Turn[], edits: readonly TextEdit[]): readonly Turn[] {
  const gain = ({ start, end, text }: TextEdit): number => text.length - (end - start);
  const moved: Turn[] = [];
  let shift = 0;
  let next = 0;
  const take = (until: (edit: TextEdit) => boolean): void => {
    for (let edit = edits[next]; edit !== undefined && until(edit); edit = edits[next]) {
      shift += gain(edit);
      next += 1;
    }
  };
  for (const turn of turns) {
    take((edit) => edit.end <= turn.start && edit.start < turn.start);
    const start = turn.start + shift;
    take((edit) => edit.end <= turn.end);
    moved.push({ ...turn, start, end: turn.end + shift });
  }
  return moved;
}

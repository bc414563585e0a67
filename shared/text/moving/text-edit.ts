import { err, ok, type Result } from '#shared/kernel/result.ts';
import { isValidAnchor, type Anchor } from '../anchor.ts';
import { graphemeEnd, graphemeStart, isSafeAnchor } from '../graphemes.ts';

/** Puts `text` in place of a stretch; the stretch is empty where something is only put in. Offsets are UTF-16 code units. */
export type TextEdit = Anchor & { readonly text: string };

/** Why edits can't be made: a stretch lies outside the text, cuts a character, or overlaps another. */
export type EditProblem = 'outside' | 'splits character' | 'overlapping';

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

function sharedEnd(one: string, other: string, most: number): number {
  let length = 0;
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length += 1;
  return length;
}

/**
 * The edit without what it leaves as it was at its two ends, so that only what changes is touched. What is left over on
 * either side is whole characters of the old text and of the new.
 */
function trimmed(text: string, edit: TextEdit): TextEdit {
  const old = text.slice(edit.start, edit.end);
  const before = sharedStart(old, edit.text);
  const most = Math.min(old.length, edit.text.length);
  const lead = Math.min(graphemeStart(old, before), graphemeStart(edit.text, before));
  const after = sharedEnd(old, edit.text, most - lead);
  const tail = Math.min(
    old.length - graphemeEnd(old, old.length - after),
    edit.text.length - graphemeEnd(edit.text, edit.text.length - after),
  );
  return {
    start: edit.start + lead,
    end: edit.end - tail,
    text: edit.text.slice(lead, edit.text.length - tail),
  };
}

/** Edits that touch become one: what is put in at one place keeps the order in which it was given. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const wholes: TextEdit[] = [];
  for (const edit of edits) {
    const last = wholes.at(-1);
    if (last?.end === edit.start) {
      wholes[wholes.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else {
      wholes.push(edit);
    }
  }
  return wholes;
}

/**
 * Edits as the rules of moving take them: in order, apart from one another, each as small as it can be, none that changes
 * nothing. The error says what is wrong with them.
 */
export function prepareEdits(
  text: string,
  edits: readonly TextEdit[],
): Result<readonly TextEdit[], EditProblem> {
  const inOrder = edits.toSorted((one, other) => one.start - other.start || one.end - other.end);
  for (const [index, edit] of inOrder.entries()) {
    if (!isValidAnchor(edit, text.length)) return err('outside');
    if (!isSafeAnchor(text, edit)) return err('splits character');
    const before = inOrder[index - 1];
    if (before !== undefined && before.end > edit.start) return err('overlapping');
  }
  return ok(
    joined(inOrder)
      .map((edit) => trimmed(text, edit))
      .filter((edit) => edit.start < edit.end || edit.text !== ''),
  );
}

/** The text as edits from `prepareEdits` leave it. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of edits) {
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

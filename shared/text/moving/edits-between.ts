import { compareTexts } from './compare-texts.ts';
import { prepareEdits, type TextEdit } from './text-edit.ts';

function prepared(old: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const result = prepareEdits(old, edits);
  if (!result.ok) {
    throw new Error(`two texts can’t be compared: ${result.error}`);
  }
  return result.value;
}

/** How many code units edits take away and put in. */
const sizeOf = (edits: readonly TextEdit[]): number =>
  edits.reduce((sum, { start, end, text }) => sum + end - start + text.length, 0);

/**
 * What is edited between two texts: word by word, or in one place where that touches no more, as when two words become one
 * and the words beside them stand there twice. In code units of `old`, as `prepareEdits` leaves them.
 */
export function editsBetween(old: string, now: string): readonly TextEdit[] {
  const byWords = prepared(old, compareTexts(old, now));
  const inOnePlace = prepared(old, [{ start: 0, end: old.length, text: now }]);
  return sizeOf(inOnePlace) <= sizeOf(byWords) ? inOnePlace : byWords;
}

/**
 * The same edits, each as small as it can be: of a sentence that was written anew, only the words that are others now. In code
 * units of `text`, in order, none overlapping another.
 */
export function smallestEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const smaller = edits.flatMap((edit) =>
    editsBetween(text.slice(edit.start, edit.end), edit.text).map((part) => ({
      start: edit.start + part.start,
      end: edit.start + part.end,
      text: part.text,
    })),
  );
  return prepared(text, smaller);
}

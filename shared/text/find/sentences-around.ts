import type { Anchor } from '../anchor.ts';
import { graphemeEnd, graphemeStart } from '../graphemes.ts';
import { sentenceAt } from '../sentences.ts';

/** A stretch of whole sentences, and what was found in it. */
export type Sentences = Anchor & { readonly marks: readonly Anchor[] };

/** How far from what was found a sentence is followed; one that goes on for longer is cut there. */
const REACH = 800;

/** A single line end inside a paragraph, which only wraps it. */
const wrap = /(?<!\n)\n(?!\n)/gu;

/** The sentences that a find begins and ends in. */
function sentencesOf(text: string, turn: Anchor, mark: Anchor): Anchor {
  const from = graphemeStart(text, Math.max(turn.start, mark.start - REACH));
  const to = graphemeEnd(text, Math.min(turn.end, mark.end + REACH));
  const said = text.slice(from, to).replaceAll(wrap, ' ');
  const first = sentenceAt(said, mark.start - from);
  const last = mark.end - from <= first.end ? first : sentenceAt(said, mark.end - from - 1);
  return {
    start: from + Math.min(first.start, mark.start - from),
    end: from + Math.max(last.end, mark.end - from),
  };
}

/**
 * The sentences in which something was found, each with all that was found in it, in the order of reading: a find that goes on from
 * one sentence to the next joins them. A sentence goes on over a single line end, and never leaves the turn. `marks` come in the order
 * of reading and lie inside `turn`. All are anchors into `text` in UTF-16 code units, and cut no grapheme where the marks don't.
 */
export function sentencesAround(text: string, turn: Anchor, marks: readonly Anchor[]): readonly Sentences[] {
  const found: { start: number; end: number; marks: Anchor[] }[] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    const { start, end } = last !== undefined && mark.end <= last.end ? last : sentencesOf(text, turn, mark);
    if (last !== undefined && start < last.end) {
      last.end = Math.max(last.end, end);
      last.marks.push(mark);
    } else found.push({ start, end, marks: [mark] });
  }
  return found;
}

import type { Anchor } from '../anchor.ts';
import { graphemeEnd, graphemeStart } from '../graphemes.ts';
import { wordAt } from '../words.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** An edit with the place where what it puts in stands in the new text. */
type Landed = TextEdit & { readonly newStart: number; readonly newEnd: number };

/** Moves anchors of the old text to the new one; null where the words of an anchor are gone altogether. */
export type Mover = { readonly text: string; readonly move: (anchor: Anchor) => Anchor | null };

function landed(edits: readonly TextEdit[]): readonly Landed[] {
  let shift = 0;
  return edits.map((edit) => {
    const newStart = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { ...edit, newStart, newEnd: newStart + edit.text.length };
  });
}

/** The first of the edits that ends at `offset` or behind it; their number when none does. */
function firstReaching(edits: readonly Landed[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether `offset` has parts of one and the same word on both sides. */
function isWithinWord(text: string, offset: number): boolean {
  const word = wordAt(text, offset);
  return word.start < offset && offset < word.end;
}

/** Where an end goes that stands where something is put in: behind the letters that its word gained, else before all of it. */
function endAtInsertion(text: string, { newStart, newEnd }: Landed): number {
  const word = wordAt(text, newStart);
  return word.start < newStart && newStart < word.end ? Math.min(word.end, newEnd) : newStart;
}

/** Where a start goes that stands there: before the letters that its word gained, else behind all of it. */
function startAtInsertion(old: string, text: string, edit: Landed): number {
  const word = wordAt(text, edit.newEnd);
  const grows = !isWithinWord(old, edit.start) && word.start < edit.newEnd && edit.newEnd < word.end;
  const start = grows ? Math.max(word.start, edit.newStart) : edit.newEnd;
  // Two stretches that met here still meet: what one took in, the other doesn't.
  return Math.max(start, endAtInsertion(text, edit));
}

/** Where a boundary goes whose place was replaced: as far into what is there now, and between two words of it. */
function insideReplaced(text: string, offset: number, { start, end, newStart, newEnd }: Landed): number {
  const at = newStart + Math.round(((offset - start) / (end - start)) * (newEnd - newStart));
  const word = wordAt(text, at);
  if (word.start >= at || at >= word.end) return at;
  const before = Math.max(word.start, newStart);
  const after = Math.min(word.end, newEnd);
  return at - before < after - at ? before : after;
}

/** A stretch that now begins or ends with a blank where its words were taken away begins and ends with words. */
function withoutBlanks(text: string, { start, end }: Anchor): Anchor {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : { start, end };
}

/**
 * The rules by which anchors follow their words when a text is edited, `edits` being those of `prepareEdits`:
 * - where the words of an anchor and those around them stay, it keeps its quotation exactly;
 * - what is put in at an end of an anchor stays outside it, but for letters that the word at that end gains;
 * - an anchor of which a part is replaced keeps the rest and as much of the new words; one that is replaced altogether
 *   gets all of the new words; one that is deleted altogether, or has only blanks left, is lost (null);
 * - anchors that did not overlap still don't, unless the same words were replaced under both; no grapheme is ever cut.
 * Offsets are UTF-16 code units, half-open `[start, end)`.
 */
export function moverOf(old: string, edits: readonly TextEdit[]): Mover {
  const places = landed(edits);
  const text = applyEdits(old, edits);
  const place = (offset: number, side: 'start' | 'end'): number => {
    const index = firstReaching(places, offset);
    const edit = places[index];
    const before = places[index - 1];
    const shift = before === undefined ? 0 : before.newEnd - before.end;
    if (edit === undefined || offset < edit.start) return offset + shift;
    if (edit.start === edit.end) {
      return side === 'start' ? startAtInsertion(old, text, edit) : endAtInsertion(text, edit);
    }
    if (offset === edit.start) return edit.newStart;
    return offset === edit.end ? edit.newEnd : insideReplaced(text, offset, edit);
  };
  const allOfTheNew = ({ start, end }: Anchor): Anchor | null => {
    const touched = places.filter((edit) => edit.start < end && edit.end > start && edit.text !== '');
    const first = touched[0];
    const last = touched.at(-1);
    return first === undefined || last === undefined ? null : { start: first.newStart, end: last.newEnd };
  };
  const whole = ({ start, end }: Anchor): Anchor => {
    const from = graphemeEnd(text, start);
    const to = graphemeEnd(text, end);
    return from < to ? { start: from, end: to } : { start: graphemeStart(text, start), end: to };
  };
  return {
    text,
    move: (anchor) => {
      const moved = { start: place(anchor.start, 'start'), end: place(anchor.end, 'end') };
      const kept = moved.start < moved.end ? moved : allOfTheNew(anchor);
      if (kept === null) return null;
      const words = old.slice(anchor.start, anchor.end);
      if (words.trim() !== '' && text.slice(kept.start, kept.end).trim() === '') return null;
      return whole(words.trim() === words ? withoutBlanks(text, kept) : kept);
    },
  };
}

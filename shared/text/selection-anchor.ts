import type { Anchor } from './anchor.ts';
import { isGraphemeBoundary, snapToGraphemes } from './graphemes.ts';

const blank = /\s/u;

/** The first of the stretches that ends behind `offset`; their number when none does. */
function firstEndingAfter(stretches: readonly Anchor[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The nearest offset at or behind `from` at which spoken words begin; the end of the text when none follow. */
export function spokenFrom(text: string, turns: readonly Anchor[], from: number): number {
  let at = from;
  for (let index = firstEndingAfter(turns, from); index < turns.length; index += 1) {
    const turn = turns[index];
    if (turn === undefined) break;
    at = Math.max(at, turn.start);
    while (at < turn.end && blank.test(text.charAt(at)) && isGraphemeBoundary(text, at + 1)) at += 1;
    if (at < turn.end) return at;
  }
  return text.length;
}

/** The nearest offset at or ahead of `to` at which spoken words end; 0 when none precede. */
export function spokenTo(text: string, turns: readonly Anchor[], to: number): number {
  let at = to;
  for (let index = Math.min(firstEndingAfter(turns, to - 1), turns.length - 1); index >= 0; index -= 1) {
    const turn = turns[index];
    if (turn === undefined) break;
    at = Math.min(at, turn.end);
    while (at > turn.start && blank.test(text.charAt(at - 1)) && isGraphemeBoundary(text, at - 1)) at -= 1;
    if (at > turn.start) return at;
  }
  return 0;
}

/**
 * The stretch that a person means who drags from one place of a transcript to another: it begins and ends with
 * spoken words, so that white space, speakers' labels and times at its ends fall away, and it cuts no grapheme.
 * Null when nothing spoken is left. Offsets are UTF-16 code units; `turns` are in order and don't overlap.
 */
export function selectionAnchor(text: string, turns: readonly Anchor[], selected: Anchor): Anchor | null {
  if (selected.start >= selected.end) return null;
  const whole = snapToGraphemes(text, selected);
  const start = spokenFrom(text, turns, whole.start);
  const end = spokenTo(text, turns, whole.end);
  return start < end ? { start, end } : null;
}

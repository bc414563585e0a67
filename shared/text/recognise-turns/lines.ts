import type { Anchor } from '../anchor.ts';

/** More of a line than any label and time take up. */
const HEAD = 240;

/** A line with something to see on it, without the blanks at its ends. */
export type Line = Anchor & {
  /** Its first 240 code units, where a label stands if there is one; what only looks like a colon is one here. */
  readonly head: string;
  /** Whether it opens a paragraph: a blank line, or nothing, comes before it. */
  readonly afterBlank: boolean;
};

/** The ratio sign, the small and the presentation form, which some keyboards and programs write for a colon. */
const likeColon = /[\u2236\ufe55\ufe13\ua789]/gu;

/** Blanks, and the direction marks that word processors leave at the ends of lines. */
const unseen = /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** The lines of a text that have something to see on them. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    let start = from;
    let end = to;
    while (start < end && unseen.test(text.charAt(start))) start += 1;
    while (end > start && unseen.test(text.charAt(end - 1))) end -= 1;
    if (start < end) {
      const head = text.slice(start, Math.min(end, start + HEAD)).replaceAll(likeColon, ':');
      lines.push({ start, end, head, afterBlank });
    }
    afterBlank = start === end;
    from = to + 1;
  }
  return lines;
}

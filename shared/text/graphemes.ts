import { isValidAnchor, type Anchor } from './anchor.ts';

/** How far back a run of joining characters is followed; no written cluster comes near it. */
const REACH = 1024;

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Code units that join nothing on either side: printable ASCII, Latin letters, CJK punctuation, Kana and Han. */
function standsAlone(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0xc0 && unit <= 0x24f) ||
    (unit >= 0x3001 && unit <= 0x3029) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a0 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff)
  );
}

/** Letters and marks that let a space after them go, unlike the few prepended marks of Arabic, Syriac and Malayalam. */
function letsGo(unit: number): boolean {
  return (
    (unit >= 0x370 && unit <= 0x5ff) ||
    (unit >= 0x620 && unit <= 0x6d3) ||
    (unit >= 0x900 && unit <= 0xd4d) ||
    (unit >= 0xe00 && unit <= 0xfff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

function breaksSurely(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  if (before === 0x0a || (after === 0x0a && before !== 0x0d)) return true;
  return standsAlone(after) && (standsAlone(before) || (after === 0x20 && letsGo(before)));
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The cluster around the code unit at `offset`; a window between two sure breaks is enough to find it. */
function clusterAt(text: string, offset: number): Anchor {
  let from = offset;
  while (!breaksSurely(text, from) && offset - from < REACH) from -= 1;
  if (from > 0 && isLowSurrogate(text.charCodeAt(from))) from -= 1;
  let to = offset + 1;
  while (!breaksSurely(text, to) && to - offset < REACH) to += 1;
  const cluster = segmenter.segment(text.slice(from, to)).containing(offset - from);
  if (cluster === undefined) throw new Error(`No text at offset ${offset}`);
  return { start: from + cluster.index, end: from + cluster.index + cluster.segment.length };
}

/**
 * Whether a caret may stand at `offset` (UTF-16 code units) without parting what a reader sees as one character
 * (Unicode UAX #29, extended grapheme clusters). The two ends of the text are boundaries; outside of it there are none.
 */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  return breaksSurely(text, offset) || clusterAt(text, offset).start === offset;
}

/** The nearest grapheme boundary at or before `offset`. */
export function graphemeStart(text: string, offset: number): number {
  return isGraphemeBoundary(text, offset) ? offset : clusterAt(text, offset).start;
}

/** The nearest grapheme boundary at or after `offset`. */
export function graphemeEnd(text: string, offset: number): number {
  return isGraphemeBoundary(text, offset) ? offset : clusterAt(text, offset).end;
}

/** The smallest anchor that holds the given one and cuts no grapheme. An empty anchor stays empty: it moves back. */
export function snapToGraphemes(text: string, anchor: Anchor): Anchor {
  const start = graphemeStart(text, anchor.start);
  return { start, end: anchor.start === anchor.end ? start : graphemeEnd(text, anchor.end) };
}

/** Whether an anchor lies inside the text and cuts no grapheme at either end. */
export function isSafeAnchor(text: string, anchor: Anchor): boolean {
  return (
    isValidAnchor(anchor, text.length) &&
    isGraphemeBoundary(text, anchor.start) &&
    isGraphemeBoundary(text, anchor.end)
  );
}

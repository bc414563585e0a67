import type { Anchor } from './anchor.ts';
import { characterClass, classAt } from './character-class.ts';
import { joinsWord, letterBefore } from './count-words.ts';
import { snapToGraphemes } from './graphemes.ts';

const { other, mark, ideograph, unspaced } = characterClass;

/** How much of an unspaced run is looked at on each side when a dictionary finds the words in it. */
const REACH = 256;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function isInside(text: string, offset: number): boolean {
  const found = classAt(text, offset);
  if (found === other) return joinsWord(text, offset);
  if (found !== mark) return true;
  const ridden = letterBefore(text, offset);
  return ridden !== other && ridden !== mark;
}

/** The run of word characters around an offset that lies in one. */
function runAround(text: string, offset: number): Anchor {
  let start = offset;
  while (start > 0 && isInside(text, start - 1)) start -= 1;
  let end = offset + 1;
  while (end < text.length && isInside(text, end)) end += 1;
  return { start, end };
}

function hasNoSpaces(text: string, run: Anchor): boolean {
  for (let offset = run.start; offset < run.end; offset += 1) {
    const found = classAt(text, offset);
    if (found === ideograph || found === unspaced) return true;
  }
  return false;
}

function wordInRun(text: string, offset: number, run: Anchor): Anchor {
  if (!hasNoSpaces(text, run)) return run;
  const from = Math.max(run.start, offset - REACH);
  const window = text.slice(from, Math.min(run.end, offset + REACH));
  const found = segmenter.segment(window).containing(offset - from);
  if (found === undefined) throw new Error(`No word at offset ${offset}`);
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

const beginsInside = (text: string, offset: number): boolean =>
  offset >= 0 && offset < text.length && isInside(text, offset);

/**
 * The word at `offset` (UTF-16 code units): the one the offset lies in, else the one it stands right behind,
 * else an empty anchor. A word is what `countWords` counts, but in Chinese, Japanese and Thai a dictionary's word.
 */
export function wordAt(text: string, offset: number): Anchor {
  const inside = beginsInside(text, offset) ? offset : offset - 1;
  if (!beginsInside(text, inside)) return { start: offset, end: offset };
  return snapToGraphemes(text, wordInRun(text, inside, runAround(text, inside)));
}

/** Where the word that `offset` lies in or before ends; the end of the text when no word follows. */
export function wordEndAfter(text: string, offset: number): number {
  let at = Math.max(offset, 0);
  while (at < text.length && !isInside(text, at)) at += 1;
  return at >= text.length ? text.length : wordAt(text, at).end;
}

/** Where the word that `offset` lies in or behind starts; the start of the text when no word precedes. */
export function wordStartBefore(text: string, offset: number): number {
  let at = Math.min(offset, text.length) - 1;
  while (at >= 0 && !isInside(text, at)) at -= 1;
  return at < 0 ? 0 : wordAt(text, at).start;
}

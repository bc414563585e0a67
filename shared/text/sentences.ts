import type { Anchor } from './anchor.ts';

/** How much of one line is looked at on each side; a line longer than that is cut there. */
const REACH = 8192;

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Ends in an abbreviation or an initial (but not in the English "I"), so the sentence goes on. */
const goesOn =
  /(?:^|[\s("“„«[])(?:(?!I)\p{Lu}|Dr|Mrs?|Ms|Prof|St|Jr|Sr|vs|e\.g|i\.e|z\.B|bzw|ca|Nr|Mme|Sra|Dra|Lic)\.\s*$/u;

/** The part of the line around `offset` in which sentences are looked for. */
function lineAround(text: string, offset: number): Anchor {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return {
    start: Math.max(offset === 0 ? 0 : start, offset - REACH),
    end: Math.min(next === -1 ? text.length : next, offset + REACH),
  };
}

/** Sentences of one stretch, in order, without the spaces round them. */
function sentencesIn(text: string, stretch: Anchor): readonly Anchor[] {
  const sentences: Anchor[] = [];
  let start = stretch.start;
  for (const { index, segment } of segmenter.segment(text.slice(stretch.start, stretch.end))) {
    const end = stretch.start + index + segment.length;
    if (end < stretch.end && goesOn.test(segment)) continue;
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    if (from < to) sentences.push({ start: from, end: to });
    start = end;
  }
  return sentences;
}

/**
 * The sentence at `offset` (UTF-16 code units), without the spaces after it; a line end always ends a sentence.
 * Between two sentences it is the one before; on a blank line it is empty.
 */
export function sentenceAt(text: string, offset: number): Anchor {
  const sentences = sentencesIn(text, lineAround(text, offset));
  return sentences.findLast(({ start }) => start <= offset) ?? sentences[0] ?? { start: offset, end: offset };
}

/** The nearest end of a sentence behind `offset`; the end of the text when none follows. */
export function sentenceEndAfter(text: string, offset: number): number {
  for (let at = offset; at < text.length;) {
    const line = lineAround(text, at);
    const found = sentencesIn(text, line).find(({ end }) => end > offset);
    if (found !== undefined) return found.end;
    at = Math.max(line.end, at + 1);
  }
  return text.length;
}

/** The nearest start of a sentence ahead of `offset`; the start of the text when none precedes. */
export function sentenceStartBefore(text: string, offset: number): number {
  for (let at = offset; at > 0;) {
    const line = lineAround(text, at);
    const found = sentencesIn(text, line).findLast(({ start }) => start < offset);
    if (found !== undefined) return found.start;
    at = Math.min(line.start, at) - 1;
  }
  return 0;
}

import { findWords } from '../../text/find/find-words.ts';

const longest = 60;

/** Cuts at a clause, else at a word, without a sign that it was cut: the name is to be the participant's words and nothing else. */
function cut(words: string): string {
  if (words.length <= longest) return words;
  const clause = words.slice(0, longest + 1).search(/[.,;:!?–—…](?:\s)[^.,;:!?–—…]*$/u);
  if (clause > 12) return words.slice(0, clause);
  const space = words.lastIndexOf(' ', longest);
  if (space > 12) return words.slice(0, space);
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(words);
  let end = 0;
  for (const { index, segment } of segments) {
    if (index + segment.length > longest) break;
    end = index + segment.length;
  }
  return words.slice(0, end);
}

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M})\]%]+$/gu;

/**
 * A name for a code in the participant's own words: the quotation from where the query's first word stands in it, or from its
 * start, on one line, without the punctuation round it and at most 60 UTF-16 code units long. Empty when it has no words.
 */
export function inVivoName(quotation: string, query = ''): string {
  const words = quotation.replaceAll(/\s+/gu, ' ').trim();
  const found = findWords(words, query, { prefix: true })[0]?.start ?? 0;
  return cut(words.slice(found).replaceAll(edges, '')).replaceAll(edges, '');
}

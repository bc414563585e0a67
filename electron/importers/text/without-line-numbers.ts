import { lineNumbers } from '#shared/text/recognise-turns/line-numbers.ts';
import { readLines } from '#shared/text/recognise-turns/lines.ts';
import { pageEdges } from './page-edges.ts';

/** So many of the numbered lines go on with the sentence of the one before; where turns are numbered hardly any do. */
const FLOWING = 0.15;
/** Fewer lines may be a list. */
const FEW = 8;

const labelled = /^[([]?\d+[.):\]]?\s+(?:[^:：\t\n]{1,40}[:：\t]|\p{Lu}\p{L}{0,8}\d{0,2}[.;)]\s)/u;
const endsSentence = /[.?!…:;。？！؟)\]"”»]\s*$/u;
/** The number of a page, at the head of one. */
const pageNumber = /\f\s*(?:-\s*)?\d{1,4}(?:\s*-)?[^\S\n]*(?=\n)/gu;

type Unnumbered = { readonly text: string; readonly warnings: readonly string[] };

/**
 * A text whose lines are filled to the margin and numbered for quoting, as those of courts and of close readings, without the
 * numbers, which otherwise stand amid what is said. Where each number begins a turn, and in any other text, nothing is changed.
 */
export function withoutLineNumbers(text: string): Unnumbered {
  const unchanged = { text, warnings: [] };
  if (!/^\s*[([]?\d/mu.test(text.slice(0, 4000))) return unchanged;
  const lines = readLines(text);
  const lengths = lineNumbers(lines);
  const numbered = lines.filter((_, index) => (lengths[index] ?? 0) > 0);
  const flowing = numbered.filter(({ head }, index) => {
    const before = numbered[index - 1];
    return (
      before !== undefined && !labelled.test(head) && !endsSentence.test(text.slice(before.start, before.end))
    );
  });
  if (numbered.length < FEW || flowing.length < numbered.length * FLOWING) return unchanged;
  const edges = pageEdges(lines, lengths);
  let bare = '';
  let from = 0;
  for (const [index, { start, end }] of lines.entries()) {
    const length = edges.has(index) ? end - start : (lengths[index] ?? 0);
    if (length === 0) continue;
    bare += text.slice(from, start);
    from = start + length;
  }
  bare += text.slice(from);
  return {
    text: bare.replaceAll(pageNumber, '\n').replaceAll('\f', '\n'),
    warnings: ['The numbers of the lines were left out.'],
  };
}

import type { Line } from '#shared/text/recognise-turns/lines.ts';

/** No line in the margin of a page is longer. */
const LONGEST = 100;

const numberOf = ({ head }: Line, length: number): number =>
  Number(/\d+/.exec(head.slice(0, length))?.[0] ?? 0);

/** What stands in a margin without the numbers that change from page to page. */
const wordsOf = ({ start, end, head }: Line): string | null =>
  end - start > LONGEST ? null : head.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ');

/**
 * The lines of a text with numbered lines that stood in the margins of its pages: those without a number where the numbers begin
 * anew, if they stand there again and again. By index; `lengths` says how much of each line is its number.
 */
export function pageEdges(lines: readonly Line[], lengths: readonly number[]): ReadonlySet<number> {
  const edges: number[] = [];
  let between: number[] = [];
  let last = Infinity;
  for (const [index, line] of lines.entries()) {
    const length = lengths[index] ?? 0;
    if (length === 0) {
      between.push(index);
      continue;
    }
    const number = numberOf(line, length);
    if (number <= last) edges.push(...between);
    between = [];
    last = number;
  }
  edges.push(...between);
  const told = edges.flatMap((index) => {
    const line = lines[index];
    const words = line === undefined ? null : wordsOf(line);
    return words === null ? [] : { index, words };
  });
  const counts = Map.groupBy(told, ({ words }) => words);
  return new Set(told.filter(({ words }) => (counts.get(words)?.length ?? 0) > 1).map(({ index }) => index));
}

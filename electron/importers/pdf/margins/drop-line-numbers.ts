import type { Block, Row } from '../row.ts';

/** Fewer numbers than these are no numbering of lines. */
const FEWEST = 5;
/** So many of the numbers go up by the same step, or begin anew on a page. */
const IN_STEP = 0.85;
/** So many of the lines have a number, unless the numbers stand in the margin. */
const NEARLY_ALL = 0.85;
/** So many points the margin is further out than the text. */
const MARGIN = 3;

type Numbered = {
  readonly row: Row;
  readonly number: number;
  readonly page: number;
  readonly length: number;
};

const ahead = /^(?<number>\d{1,5})(?:[\s\t]+|$)/u;
const behind = /(?:\t|^)(?<number>\d{1,5})$/u;

function numbersIn(blocks: readonly Block[], pattern: RegExp): readonly Numbered[] {
  return blocks.flatMap(({ page, rows }) =>
    rows.flatMap((row) => {
      const found = pattern.exec(row.text);
      const number = found?.groups?.['number'];
      return found === null || number === undefined
        ? []
        : [{ row, number: Number(number), page, length: found[0].length }];
    }),
  );
}

/** Whether numbers go up by one step, as lines and paragraphs are counted. */
function isCount(numbers: readonly Numbered[]): boolean {
  if (numbers.length < FEWEST) return false;
  const steps = numbers.slice(1).map(({ number, page }, index) => {
    const before = numbers[index];
    return before === undefined || (page !== before.page && number <= 5) ? null : number - before.number;
  });
  const within = steps.filter((step) => step !== null);
  const usual = [1, 2, 5, 10].map((step) => within.filter((found) => found === step).length);
  return Math.max(...usual) >= within.length * IN_STEP && within.length > 0;
}

/** The numbers that count lines: those that nearly every line has, or else those that have the margin to themselves. */
function counting(blocks: readonly Block[]): readonly Numbered[] {
  const numbers = numbersIn(blocks, ahead);
  const rows = blocks.flatMap(({ rows: all }) => all);
  if (numbers.length >= rows.length * NEARLY_ALL) return isCount(numbers) ? numbers : [];
  const numbered = new Set(numbers.map(({ row }) => row));
  const places = rows.filter((row) => !numbered.has(row)).map(({ x }) => x);
  const usual =
    places.toSorted((one, other) => one - other)[Math.floor(places.length * (1 - NEARLY_ALL))] ?? 0;
  const outside = numbers.filter(({ row }) => row.x < usual - MARGIN);
  return isCount(outside) ? outside : [];
}

function without({ row, length }: Numbered): Row {
  const text = row.text.slice(length);
  const bold = row.bold
    .map(({ start, end }) => ({ start: Math.max(0, start - length), end: end - length }))
    .filter(({ start, end }) => end > start);
  return { ...row, text, bold };
}

function strip(blocks: readonly Block[], stripped: ReadonlyMap<Row, Row>): readonly Block[] {
  return blocks
    .map((block) => ({
      ...block,
      rows: block.rows.map((row) => stripped.get(row) ?? row).filter(({ text }) => text !== ''),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The numbers of lines or paragraphs in the left or right margin left out. */
export function dropLineNumbers(blocks: readonly Block[]): readonly Block[] {
  const first = counting(blocks);
  if (first.length > 0) {
    // Where the number went the line begins further in, which is known of the others.
    const others = blocks.flatMap(({ rows }) => rows.filter((row) => !first.some((one) => one.row === row)));
    const left = others.reduce((least, { x }) => Math.min(least, x), Infinity);
    return strip(
      blocks,
      new Map(
        first.map((one) => [
          one.row,
          { ...without(one), x: Number.isFinite(left) ? Math.max(left, one.row.x) : one.row.x },
        ]),
      ),
    );
  }
  const last = numbersIn(blocks, behind);
  if (!isCount(last) || last.length < blocks.length) return blocks;
  return strip(
    blocks,
    new Map(last.map(({ row, length }) => [row, { ...row, text: row.text.slice(0, -length) }])),
  );
}

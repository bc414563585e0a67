import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';

const letters = (index: number): string =>
  Array.from(index.toString(26), (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 26))).join('');

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Far more than any of them takes even on a busy machine, and far less than a step for each pair of letters or lines would. */
const PATIENCE = 10_000;

test.each([
  ['a line without a blank', () => 'x'.repeat(100_000_000)],
  ['a line of labels', () => 'a:'.repeat(5_000_000)],
  ['a line of blanks', () => `x${' '.repeat(5_000_000)}x`],
  ['empty lines', () => '\n'.repeat(2_000_000)],
  ['lines of blanks', () => `${' '.repeat(1000)}\n`.repeat(2000)],
  ['a label on every line', () => 'a:\n'.repeat(30_000)],
  ['a name on every line', () => 'A: b\n'.repeat(30_000)],
  ['another name on every line', () => many(30_000, (index) => `N${letters(index)}: so`)],
  ['many names twice', () => many(20_000, (index) => `N${letters(index % 10_000)}: so`)],
  [
    'many words as names',
    () => many(20_000, (index) => `N${letters(index % 290)}: n${letters(index % 290)} so.`),
  ],
  ['many words in small letters', () => many(20_000, (index) => `n${letters(index % 290)}: so it is.`)],
  ['brackets', () => `${'['.repeat(200)}\n`.repeat(8000)],
  ['stars', () => `${'*'.repeat(200)}\n`.repeat(8000)],
  ['digits', () => `${'1'.repeat(200)}\n`.repeat(8000)],
  ['times', () => `${'1:2'.repeat(80)}\n`.repeat(8000)],
  ['dashes', () => `${'a - '.repeat(60)}\n`.repeat(8000)],
  ['gaps', () => `${'\t'.repeat(200)}\n`.repeat(8000)],
  ['columns', () => `${'a\t'.repeat(100)}\n`.repeat(8000)],
  ['bars', () => `${'a|'.repeat(100)}\n`.repeat(8000)],
  ['columns of times', () => `${'0:01\t'.repeat(50)}\n`.repeat(8000)],
  ['marks on letters', () => `a${'\u0301'.repeat(2_000_000)}`],
  ['blanks before a colon', () => `A${' '.repeat(200)}:\n`.repeat(8000)],
  ['capitals', () => `${'AB '.repeat(70)}\n`.repeat(8000)],
  ['times on lines of their own', () => '0:01\n'.repeat(30_000)],
  ['numbered lines', () => many(20_000, (index) => `${index + 1}. A: so`)],
  ['numbered questions', () => many(20_000, (index) => `Q${index % 999}: so?\nA${index % 999}: so.`)],
  ['a legend without an end', () => `${'A = b; '.repeat(300_000)}\nQ: a\nA: b\nQ: a\nA: b`],
  ['a form without an end', () => `${'Interviewer: Bo\n'.repeat(20_000)}Q: a\nA: b\nQ: a\nA: b`],
  ['joiners', () => `${'\u200d'.repeat(1_000_000)}\nA: b\nQ: a\nA: b\nQ: c`],
] as const)(
  '%s take no longer than their length',
  (_, make) => {
    const text = make();
    const { turns } = recogniseTurns(text);
    expect(turns.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  },
  PATIENCE,
);

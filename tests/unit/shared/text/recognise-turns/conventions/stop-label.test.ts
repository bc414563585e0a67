import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'Q. A. stops',
    'Q. How was it?\nA. Good.\nQ. Why?\nA. Because it was.',
    ['Q: How was it?', 'A: Good.', 'Q: Why?', 'A: Because it was.'],
  ],
  [
    'Q A parens',
    'Q) How was it?\nA) Good.\nQ) Why?\nA) Because it was.',
    ['Q: How was it?', 'A: Good.', 'Q: Why?', 'A: Because it was.'],
  ],
  [
    'semicolon',
    'I; So how was it?\nR; Good.\nI; Why?\nR; Because.',
    ['I: So how was it?', 'R: Good.', 'I: Why?', 'R: Because.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('stop');
  expect(whoSaysWhat(text)).toEqual(expected);
});

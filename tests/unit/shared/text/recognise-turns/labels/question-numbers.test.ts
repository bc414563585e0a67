import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'numbers of questions and answers are no part of a label',
    'Q1: How was it?\nA1: Good.\nQ2: Why?\nA2: Because.',
    ['Q: How was it?', 'A: Good.', 'Q: Why?', 'A: Because.'],
  ],
  [
    'questions that nobody answers under a label are prompts',
    'Question 1: How old are you?\nUnder 30\nQuestion 2: Do you teach?\nYes\nQuestion 3: Where?\nHere',
    [
      '-: Question 1: How old are you?',
      '-: Under 30',
      '-: Question 2: Do you teach?',
      '-: Yes',
      '-: Question 3: Where?',
      '-: Here',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { wordsToCorrect } from '#renderer/features/correcting/words-to-correct.ts';

const text = 'Ann: We saw teh room.\n\nQ: And then?';
const turns = [
  { start: 5, end: 21 },
  { start: 26, end: 35 },
];

test.each([
  ['the selected words', { caret: { start: 8, end: 15 }, words: { start: 8, end: 15 } }, 'saw teh'],
  ['the word at the caret', { caret: { start: 13, end: 13 }, words: null }, 'teh'],
  [
    'as much as one turn holds',
    { caret: { start: 12, end: 29 }, words: { start: 12, end: 29 } },
    'teh room.',
  ],
  ['nothing where there is no word', { caret: { start: 22, end: 22 }, words: null }, null],
])('what is meant is %s', (_, place, expected) => {
  const words = wordsToCorrect({ text, turns }, place);
  expect(words === null ? null : text.slice(words.start, words.end)).toBe(expected);
});

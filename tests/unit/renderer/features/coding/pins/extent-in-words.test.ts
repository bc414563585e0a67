import { expect, test } from 'vitest';
import { extentInWords } from '#renderer/features/coding/pins/extent-in-words.ts';

test.each([
  ['Nobody gets\n a score.', '“Nobody gets a score.”'],
  [
    'one two three four five six seven eight nine ten eleven twelve',
    '“one two three four five six seven eight nine ten eleven twelve”',
  ],
  ['1 2 3 4 5 6 7 8 9 10 11 12 13', '“1 2 3 4 5 … 9 10 11 12 13”'],
])('%s', (words, told) => {
  expect(extentInWords(words)).toBe(told);
});

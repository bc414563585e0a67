import { expect, test } from 'vitest';
import { promptOfStretch } from '#shared/protocol/prompt-of-stretch.ts';

const answers = [
  { promptId: 'late', start: 20, end: 30 },
  { promptId: 'early', start: 0, end: 20 },
];

test.each([
  [{ start: 2, end: 5 }, 'early'],
  [{ start: 18, end: 24 }, 'late'],
  [{ start: 15, end: 24 }, 'early'],
  [{ start: 17, end: 23 }, 'early'],
  [{ start: 30, end: 40 }, null],
])('%j answers %s', (stretch, expected) => {
  expect(promptOfStretch(answers, stretch)).toBe(expected);
});

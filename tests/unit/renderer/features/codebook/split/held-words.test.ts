import { expect, test } from 'vitest';
import { heldWords } from '#renderer/features/codebook/split/held-words.ts';

test.each([
  ['open', 2, '2 codings of Round 1 are another coder’s work and stay under “walks”.'],
  ['comparing', 1, '1 coding of Round 1, which is still being compared, stays under “walks” as it was made.'],
  ['closed', 3, '3 codings of Round 1, which is closed, stay under “walks” as they were made.'],
])('codings of a round that is %s stay: %i', (state, count, sentence) => {
  expect(heldWords({ round: 'Round 1', state, count }, 'walks')).toBe(sentence);
});

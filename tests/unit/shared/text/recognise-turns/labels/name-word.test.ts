import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'obrien',
    "O'Brien: So?\nD’Angelo: Yes.\nO'Brien: Why?\nD’Angelo: Because.",
    ["O'Brien: So?", 'D’Angelo: Yes.', "O'Brien: Why?", 'D’Angelo: Because.'],
  ],
  [
    'initials',
    'J.S.: So?\nM.K.: Yes.\nJ.S.: Why?\nM.K.: Because.',
    ['J.S.: So?', 'M.K.: Yes.', 'J.S.: Why?', 'M.K.: Because.'],
  ],
  [
    'initials 2',
    'JS: So?\nMK: Yes.\nJS: Why?\nMK: Because.',
    ['JS: So?', 'MK: Yes.', 'JS: Why?', 'MK: Because.'],
  ],
  [
    'dr',
    'Dr. J. P. Smith: So?\nMs. Mary-Ann O’Neil: Yes.\nDr. J. P. Smith: Why?\nMs. Mary-Ann O’Neil: Because.',
    [
      'Dr. J. P. Smith: So?',
      'Ms. Mary-Ann O’Neil: Yes.',
      'Dr. J. P. Smith: Why?',
      'Ms. Mary-Ann O’Neil: Because.',
    ],
  ],
] as const)('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'numbered lines',
    '1 Anna: So how was it?\n2 Ben: Good.\n3 Anna: Why?\n4 Ben: Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'numbered lines dot',
    '1. Anna: So how was it?\n2. Ben: Good.\n3. Anna: Why?\n4. Ben: Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'jefferson',
    '01 A: hello (0.3)\n02 B: [hi]\n03 A: how are you=\n04 B: =fine\n05    (1.2)\n06 A: good',
    ['A: hello (0.3)', 'B: [hi]', 'A: how are you=', 'B: =fine/05    (1.2)', 'A: good'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});

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
    'numbers in brackets',
    '(1) I: How was it?\n(2) P: Good.\n(3) I: Why?\n(4) P: Because.',
    ['I: How was it?', 'P: Good.', 'I: Why?', 'P: Because.'],
  ],
  [
    'numbers and wide gaps',
    '1  I  How was it?\n2  P  Good.\n3  I  Why?\n4  P  Because.',
    ['I: How was it?', 'P: Good.', 'I: Why?', 'P: Because.'],
  ],
  [
    'only the questions',
    '1. Ann: How?\nBen: So.\n2. Ann: Why?\nBen: Thus.\n3. Ann: When?\nBen: Then.\n4. Ann: So?\nBen: Yes.',
    ['Ann: How?', 'Ben: So.', 'Ann: Why?', 'Ben: Thus.', 'Ann: When?', 'Ben: Then.', 'Ann: So?', 'Ben: Yes.'],
  ],
  [
    'every fifth line',
    'I: How was it,\nall in all?\nP: Good.\nI: Why was\n5 it good?\nP: Because.\nI: Of what?\nP: Of\nall that\n10 happened.\nI: Then?\nP: Home.\nI: Alone?\nP: Not\n15 quite.',
    [
      'I: How was it,/all in all?',
      'P: Good.',
      'I: Why was/5 it good?',
      'P: Because.',
      'I: Of what?',
      'P: Of/all that/10 happened.',
      'I: Then?',
      'P: Home.',
      'I: Alone?',
      'P: Not/15 quite.',
    ],
  ],
  [
    'jefferson',
    '01 A: hello (0.3)\n02 B: [hi]\n03 A: how are you=\n04 B: =fine\n05    (1.2)\n06 A: good',
    ['A: hello (0.3)', 'B: [hi]', 'A: how are you=', 'B: =fine/05    (1.2)', 'A: good'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(whoSaysWhat(text)).toEqual(expected);
});

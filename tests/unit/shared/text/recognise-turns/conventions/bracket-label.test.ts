import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'the time of day behind a name in brackets, as Zoom saves it',
    '[Jane Doe] 14:03:22\nSo how was it for you?\n\n[Bob Ray] 14:03:40\nIt was fine.\n\n[Jane Doe] 14:04:01\nAnd then?\n\n[Bob Ray] 14:04:10\nThen I left.',
    [
      'Jane Doe @50602: So how was it for you?',
      'Bob Ray @50620: It was fine.',
      'Jane Doe @50641: And then?',
      'Bob Ray @50650: Then I left.',
    ],
  ],
  [
    'square brackets',
    '[Anna] So how was it?\n[Ben] Good.\n[Anna] Why?\n[Ben] Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'japanese bracket',
    '【聞き手】どうでしたか。\n【田中】良かったです。\n【聞き手】なぜですか。\n【田中】さあ。',
    ['聞き手: どうでしたか。', '田中: 良かったです。', '聞き手: なぜですか。', '田中: さあ。'],
  ],
  [
    'japanese corner',
    '聞き手「どうでしたか。」\n田中「良かったです。」\n聞き手「なぜですか。」\n田中「さあ。」',
    [
      '聞き手: 「どうでしたか。」',
      '田中: 「良かったです。」',
      '聞き手: 「なぜですか。」',
      '田中: 「さあ。」',
    ],
  ],
  [
    'curly brackets',
    '{Anna} So how was it?\n{Ben} Good.\n{Anna} Why?\n{Ben} Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'a dash ahead, as in subtitles',
    '- [Anna] So how was it?\n- [Ben] Good.\n- [Anna] Why?\n- [Ben] Because.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'round brackets on lines of their own',
    '(Anna)\nSo how was it?\n\n(Ben)\nGood.\n\n(Anna)\nWhy?\n\n(Ben)\nBecause.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('bracket');
  expect(whoSaysWhat(text)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'deposition Q',
    'BY MR. SMITH:\n\tQ.\tHow are you?\n\tA.\tFine.\n\tQ.\tAnd?\n\tA.\tSo.',
    ['-: BY MR. SMITH:', 'Q: How are you?', 'A: Fine.', 'Q: And?', 'A: So.'],
  ],
  [
    'chat transcript CLAN',
    '@Begin\n@Participants:\tCHI Child, MOT Mother\n*CHI:\tmore cookie .\n*MOT:\tyou want more ?\n*CHI:\tyes .\n*MOT:\tok .\n@End',
    [
      '-: @Begin/@Participants:\tCHI Child, MOT Mother',
      'CHI: more cookie .',
      'MOT: you want more ?',
      'CHI: yes .',
      'MOT: ok ./@End',
    ],
  ],
  [
    'numbered lines tab',
    '001\tAnna:\tSo how was it?\n002\tBen:\tGood.\n003\tAnna:\tWhy?\n004\tBen:\tBecause.',
    ['Anna: So how was it?', 'Ben: Good.', 'Anna: Why?', 'Ben: Because.'],
  ],
  [
    'japanese ――',
    '――どうでしたか。\n田中　良かったです。\n――なぜですか。\n田中　さあ。',
    ['――: どうでしたか。', '田中: 良かったです。', '――: なぜですか。', '田中: さあ。'],
  ],
  [
    'japanese wide space',
    '聞き手　どうでしたか。\n田中　良かったです。\n聞き手　なぜですか。\n田中　さあ。',
    ['聞き手: どうでしたか。', '田中: 良かったです。', '聞き手: なぜですか。', '田中: さあ。'],
  ],
  [
    'table',
    '| Speaker | Text |\n|---|---|\n| Anna | So how was it? |\n| Ben | Fine. |\n| Anna | And then? |\n| Ben | I left. |',
    [
      '-: | Speaker | Text |/|---|---|',
      'Anna: So how was it? |',
      'Ben: Fine. |',
      'Anna: And then? |',
      'Ben: I left. |',
    ],
  ],
  [
    'pipe',
    'Anna | So how was it?\nBen | Fine.\nAnna | And then?\nBen | I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then?', 'Ben: I left.'],
  ],
  [
    'spaces columns',
    'Anna      So how was it?\nBen       Fine.\nAnna      And then?\nBen       I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then?', 'Ben: I left.'],
  ],
  [
    'spaces columns upper',
    'INT       So how was it?\nRES       Fine.\nINT       And then?\nRES       I left.',
    ['INT: So how was it?', 'RES: Fine.', 'INT: And then?', 'RES: I left.'],
  ],
  [
    'name then tab colon',
    'Anna:\tSo how was it?\nBen:\tFine.\nAnna:\tAnd then?\nBen:\tI left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then?', 'Ben: I left.'],
  ],
  [
    'a time beside the name',
    'Anna 00:04\tSo how was it?\nBen 00:09\tFine.\nAnna 00:12\tAnd then?\nBen 00:15\tI left.',
    ['Anna @4: So how was it?', 'Ben @9: Fine.', 'Anna @12: And then?', 'Ben @15: I left.'],
  ],
  [
    'the headings of a table once more after a title',
    'Speaker\tText\nAnna\tSo how was it?\nBen\tFine.\nSpeaker\tText\nAnna\tAnd then?\nBen\tI left.',
    [
      '-: Speaker\tText',
      'Anna: So how was it?',
      'Ben: Fine.',
      '-: Speaker\tText',
      'Anna: And then?',
      'Ben: I left.',
    ],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('tab');
  expect(whoSaysWhat(text)).toEqual(expected);
});

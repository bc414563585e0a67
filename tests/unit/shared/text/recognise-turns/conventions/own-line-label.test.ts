import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'teams range',
    '00:00:00.000 --> 00:00:03.400\nJane Doe\nHello there.\n\n00:00:04.000 --> 00:00:05.400\nBob Ray\nHi.\n\n00:00:06.000 --> 00:00:09.100\nJane Doe\nOk.',
    ['Jane Doe @0: Hello there.', 'Bob Ray @4: Hi.', 'Jane Doe @6: Ok.'],
  ],
  [
    'time then name line then text',
    '00:00:03\nJane Doe\nSo how was it?\n\n00:00:09\nBob Ray\nFine.\n\n00:00:15\nJane Doe\nAnd?',
    ['Jane Doe @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?'],
  ],
  [
    'name / time / text lines',
    'Jane Doe\n00:03\nSo how was it?\n\nBob Ray\n00:09\nFine.\n\nJane Doe\n00:15\nAnd?',
    ['Jane Doe @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?'],
  ],
  [
    'apple',
    'Speaker 1\nSo how was it?\nSpeaker 2\nFine.\nSpeaker 1\nAnd then what?\nSpeaker 2\nThen I left.',
    ['Speaker 1: So how was it?', 'Speaker 2: Fine.', 'Speaker 1: And then what?', 'Speaker 2: Then I left.'],
  ],
  [
    'own line no blank',
    'Anna\nSo how was it?\nBen\nFine.\nAnna\nAnd then what?\nBen\nThen I left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And then what?', 'Ben: Then I left.'],
  ],
  [
    'own line upper no blank',
    'ANNA\nSo how was it?\nBEN\nFine.\nANNA\nAnd then what?\nBEN\nThen I left.',
    ['ANNA: So how was it?', 'BEN: Fine.', 'ANNA: And then what?', 'BEN: Then I left.'],
  ],
  [
    'japanese own line',
    '聞き手\nどうでしたか。\n\n田中\n良かったです。\n\n聞き手\nなぜですか。\n\n田中\nさあ。',
    ['聞き手: どうでしたか。', '田中: 良かったです。', '聞き手: なぜですか。', '田中: さあ。'],
  ],
  [
    'a place and a party behind the name',
    'The Minister for Care (Anna Ode)\nSo how was it?\n\nBen Ray (Oak) (Lab)\nFine.\n\nThe Minister for Care (Anna Ode)\nAnd?\n\nBen Ray (Oak) (Lab)\nI left.',
    [
      'The Minister for Care (Anna Ode): So how was it?',
      'Ben Ray (Oak) (Lab): Fine.',
      'The Minister for Care (Anna Ode): And?',
      'Ben Ray (Oak) (Lab): I left.',
    ],
  ],
  [
    'a word cut short',
    'Int.\nSo how was it?\n\nMrs. A.\nFine.\n\nInt.\nAnd?\n\nMrs. A.\nI left.',
    ['Int: So how was it?', 'Mrs. A.: Fine.', 'Int: And?', 'Mrs. A.: I left.'],
  ],
  [
    'names between signs',
    '== Anna ==\nSo how was it?\n\n== Ben ==\nFine.\n\n== Anna ==\nAnd?\n\n== Ben ==\nI left.',
    ['Anna: So how was it?', 'Ben: Fine.', 'Anna: And?', 'Ben: I left.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('own-line');
  expect(whoSaysWhat(text)).toEqual(expected);
});

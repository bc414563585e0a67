import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test.each([
  [
    'otter',
    'Jane Doe  0:03  \nSo how was it?\n\nSpeaker 2  0:09  \nFine.\n\nJane Doe  0:15  \nAnd?\n\nSpeaker 2  1:02:20  \nI left.\n\nTranscribed by https://otter.ai',
    [
      'Jane Doe @3: So how was it?',
      'Speaker 2 @9: Fine.',
      'Jane Doe @15: And?',
      'Speaker 2 @3740: I left.',
      '-: Transcribed by https://otter.ai',
    ],
  ],
  [
    'otter unknown',
    'Unknown Speaker  0:03  \nSo how was it?\n\nKelly  0:09  \nFine.\n\nUnknown Speaker  0:15  \nAnd?',
    ['Unknown Speaker @3: So how was it?', 'Kelly @9: Fine.', 'Unknown Speaker @15: And?'],
  ],
  [
    'teams docx',
    'Jane Doe   0:03\nHello there.\n\nBob Ray   0:05\nHi.\n\nJane Doe   0:09\nOk.',
    ['Jane Doe @3: Hello there.', 'Bob Ray @5: Hi.', 'Jane Doe @9: Ok.'],
  ],
  [
    'teams new',
    'March 3, 2024, 2:03PM\n\n30m 5s\n\nDoe, Jane   0:03\nHello there.\n\nRay, Bob   0:05\nHi.\n\nDoe, Jane   0:09\nOk.\n\nJane Doe stopped transcription',
    [
      '-: March 3, 2024, 2:03PM/30m 5s',
      'Doe, Jane @3: Hello there.',
      'Ray, Bob @5: Hi.',
      'Doe, Jane @9: Ok.',
      '-: Jane Doe stopped transcription',
    ],
  ],
  [
    'teams long time',
    'Doe, Jane (External)   0 minutes 3 seconds\nHello there.\n\nRay, Bob   0 minutes 5 seconds\nHi.\n\nDoe, Jane (External)   1 minute 9 seconds\nOk.',
    ['Doe, Jane (External) @3: Hello there.', 'Ray, Bob @5: Hi.', 'Doe, Jane (External) @69: Ok.'],
  ],
  [
    'happyscribe',
    '[00:00:03.120] - Jane Doe\nSo how was it?\n\n[00:00:09.000] - Bob Ray\nFine.\n\n[00:00:15.000] - Jane Doe\nAnd?',
    ['Jane Doe @3.12: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?'],
  ],
  [
    'fathom',
    '0:03 - Jane Doe (Acme)\n  So how was it?\n\n0:09 - Bob Ray\n  Fine.\n\n0:15 - Jane Doe (Acme)\n  And?',
    ['Jane Doe (Acme) @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe (Acme) @15: And?'],
  ],
  [
    'fireflies',
    'Jane Doe - 00:03\nSo how was it?\n\nBob Ray - 00:09\nFine.\n\nJane Doe - 00:15\nAnd?',
    ['Jane Doe @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?'],
  ],
  [
    'trint',
    'Jane Doe [00:00:03] So how was it?\n\nBob Ray [00:00:09] Fine.\n\nJane Doe [00:00:15] And?',
    ['Jane Doe @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?'],
  ],
  [
    'grain',
    'Jane Doe (00:03) So how was it?\nBob Ray (00:09) Fine.\nJane Doe (00:15) And?',
    ['Jane Doe @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?'],
  ],
  [
    'name time pipe',
    'Jane Doe | 00:03\nSo how was it?\n\nBob Ray | 00:09\nFine.\n\nJane Doe | 00:15\nAnd?',
    ['Jane Doe @3: So how was it?', 'Bob Ray @9: Fine.', 'Jane Doe @15: And?'],
  ],
  [
    'h m s',
    'Anna 1h02m03s\nSo how was it?\n\nBen 1h02m09s\nFine.\n\nAnna 1h03m00s\nAnd?',
    ['Anna @3723: So how was it?', 'Ben @3729: Fine.', 'Anna @3780: And?'],
  ],
  [
    'name @ time',
    'Anna @ 00:01: So?\nBen @ 00:03: Fine.\nAnna @ 00:05: And?',
    ['Anna @1: So?', 'Ben @3: Fine.', 'Anna @5: And?'],
  ],
  [
    'time in label end',
    'Anna [00:01]: So?\nBen [00:03]: Fine.\nAnna [00:05]: And?',
    ['Anna @1: So?', 'Ben @3: Fine.', 'Anna @5: And?'],
  ],
  [
    'a part, a time and the words',
    'Speaker 1 00:01 So?\nSpeaker 2 00:03 Fine.\nSpeaker 1 00:05 And?',
    ['Speaker 1 @1: So?', 'Speaker 2 @3: Fine.', 'Speaker 1 @5: And?'],
  ],
  [
    'a sign between name and time',
    'Anna ∙ 00:01\nSo?\n\nBen ∙ 00:03\nFine.\n\nAnna ∙ 00:05\nAnd?',
    ['Anna @1: So?', 'Ben @3: Fine.', 'Anna @5: And?'],
  ],
  [
    'the hour of the day, which is no place in a recording',
    'Anna Ode  10:02 AM\nSo?\n\nBen Ray  10:03 AM\nFine.\n\nAnna Ode  10:05 AM\nAnd?\n\nBen Ray  10:07 AM\nI left.',
    ['Anna Ode: So?', 'Ben Ray: Fine.', 'Anna Ode: And?', 'Ben Ray: I left.'],
  ],
  [
    'the day and the hour in brackets',
    'Anna Ode, [05.03.2024 10:02]\nSo?\n\nBen Ray, [05.03.2024 10:03]\nFine.\n\nAnna Ode, [05.03.2024 10:05]\nAnd?\n\nBen Ray, [05.03.2024 10:06]\nI left.',
    ['Anna Ode: So?', 'Ben Ray: Fine.', 'Anna Ode: And?', 'Ben Ray: I left.'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(recogniseTurns(text).reading).toBe('time-line');
  expect(whoSaysWhat(text)).toEqual(expected);
});

test.each([
  '[00:00:01] Right.\n[00:00:03] And then we went home.\n[00:00:05] It was late.',
  '00:01 Hello.\n00:03 And then we went home.\n00:05 Sure.\n00:08 It was late.',
])('short sentences behind a time are no names: %j', (text) => {
  expect(recogniseTurns(text).speakers).toEqual([]);
});

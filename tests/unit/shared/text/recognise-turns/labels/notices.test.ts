import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

test('what the program says at the beginning and the end is nobody’s', () => {
  const text = [
    'Jane Doe started transcription',
    'Jane Doe   0:03\nHello there.',
    'Bob Ray (Guest)   0:05\nHi.',
    'Jane Doe   0:09\nOk.',
    'Jane Doe stopped transcription',
    'Transcribed by https://otter.ai',
    'Transcription ended after 00:45:12',
    'This editable transcript was computer generated and might contain errors. People can also change the text.',
  ].join('\n\n');
  const bold = [text.indexOf('Jane'), text.lastIndexOf('Jane')].map((start) => ({
    start,
    end: start + 8,
    kind: 'bold' as const,
  }));
  expect(whoSaysWhat(text, recogniseTurns(text, bold))).toEqual([
    '-: Jane Doe started transcription',
    'Jane Doe @3: Hello there.',
    'Bob Ray (Guest) @5: Hi.',
    'Jane Doe @9: Ok.',
    '-: Jane Doe stopped transcription',
    '-: Transcribed by https://otter.ai',
    '-: Transcription ended after 00:45:12',
    '-: This editable transcript was computer generated and might contain errors. People can also change the text.',
  ]);
});

test.each([
  'Anna: I had just started transcription of it, so.\n\nBen: Ok.\n\nAnna: I left the meeting early then.\n\nBen: Ah.',
  'Anna: He has left the meeting, he said.\n\nBen: Ok.\n\nAnna: So.\n\nBen: Ah.',
])('%j is all said by somebody', (text) => {
  expect(recogniseTurns(text).turns.map(({ speaker }) => speaker)).toEqual([0, 1, 0, 1]);
});

test('a party and a time may stand behind one name', () => {
  const text =
    'Tom O’Neil (Guest) (00:09):\nHi.\nAnna (00:12):\nYes.\nTom O’Neil (Guest) (00:15):\nSo.\nAnna (00:20):\nOk.';
  expect(whoSaysWhat(text)).toEqual([
    'Tom O’Neil (Guest) @9: Hi.',
    'Anna @12: Yes.',
    'Tom O’Neil (Guest) @15: So.',
    'Anna @20: Ok.',
  ]);
});

import { expect, test } from 'vitest';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

const talk = [
  ['Maria Lopez', 'ML', 4, 'Why did you?'],
  ['Sam Reed', 'SR', 9, 'Because.'],
  ['Maria Lopez', 'ML', 12, 'And then?'],
  ['Sam Reed', 'SR', 15, 'I left.'],
] as const;
const said = [
  'Maria Lopez @4: Why did you?',
  'Sam Reed @9: Because.',
  'Maria Lopez @12: And then?',
  'Sam Reed @15: I left.',
];

test.each([
  [
    'the name and both times',
    talk.map(
      ([name, , at, words]) =>
        `${name}\n0 minutes ${at} seconds\n0:${String(at).padStart(2, '0')}\n${name} 0 minutes ${at} seconds\n${words}`,
    ),
  ],
  [
    'the initials as well',
    talk.map(
      ([name, initials, at, words]) =>
        `${initials}\n${name}\n${at} seconds\n0:${String(at).padStart(2, '0')}\n${name} ${at} seconds\n${words}`,
    ),
  ],
])('%s above a name with its time are said by nobody', (_, turns) => {
  expect(whoSaysWhat(turns.join('\n'))).toEqual(said);
});

test('a name in the words before is said', () => {
  const text = 'Anna  0:01\nWho was it?\n\nBen  0:03\nAnna\n\nAnna  0:05\nNo.\n\nBen  0:07\nYes.';
  expect(whoSaysWhat(text)).toContain('Ben @3: Anna');
});

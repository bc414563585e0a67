import { expect, test } from 'vitest';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

const rows = [
  'Why did you go there?\tBecause I had to.',
  'And then what?\tThen I left.',
  'Did you like it?\tNot much.',
];
const said = [
  'Interviewer: Why did you go there?',
  'Respondent: Because I had to.',
  'Interviewer: And then what?',
  'Respondent: Then I left.',
  'Interviewer: Did you like it?',
  'Respondent: Not much.',
];

test.each([
  ['lines', ['Interviewer\tRespondent', ...rows].join('\n'), said],
  ['rows of a document’s table', ['Interviewer\tRespondent', ...rows].join('\n\n'), said],
  [
    'words above and below the table',
    ['Talk 4', 'Interviewer\tRespondent', ...rows, 'Thank you.', 'End of the talk.'].join('\n\n'),
    ['-: Talk 4', ...said, 'Interviewer: Thank you.', '-: End of the talk.'],
  ],
  [
    'one turn a row',
    [
      'Interviewer\tRespondent',
      ...rows.flatMap((row) => row.split('\t').map((words, at) => '\t'.repeat(at) + words)),
    ].join('\n\n'),
    said,
  ],
  [
    'a form above',
    ['Date\t3 May', 'Interviewer\tMaria', 'Interviewer\tRespondent', ...rows].join('\n\n'),
    ['-: Date\t3 May', '-: Interviewer\tMaria', ...said],
  ],
  [
    'times ahead and notes behind',
    ['Time\tInterviewer\tRespondent\tNotes', ...rows.map((row, at) => `0:0${at + 1}\t${row}\tsmiles`)].join(
      '\n\n',
    ),
    [
      'Interviewer @1: Why did you go there?',
      'Respondent @1: Because I had to.',
      'Interviewer @2: And then what?',
      'Respondent @2: Then I left.',
      'Interviewer @3: Did you like it?',
      'Respondent @3: Not much.',
    ],
  ],
] as const)('%s', (_, text, expected) => {
  const read = recogniseTurns(text);
  expect(read.reading).toBe('tab');
  expect(whoSaysWhat(text, read)).toEqual(expected);
  expect(read.speakers.map(({ role }) => role)).toEqual(['interviewer', 'participant']);
});

test('a list of names in front of what they say is read by its names', () => {
  const text = [
    'Speaker\tWords',
    ...['Anna', 'Ben', 'Anna', 'Ben'].map((name) => `${name}\tIt was good.`),
  ].join('\n');
  expect(recogniseTurns(text).speakers.map(({ label }) => label)).toEqual(['Anna', 'Ben']);
});

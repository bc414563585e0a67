import { expect, test } from 'vitest';
import { saidIn } from '#shared/domain/quotation/said-in.ts';

const quotation = ' We plan.\n\n[00:31] I: And then?';

test.each([
  ['as it stands where it has no lines', undefined, quotation],
  [
    'turn by turn with the names that are given',
    [
      { name: null, start: 1, end: 9 },
      { name: 'Interviewer', start: 22, end: 31 },
    ],
    'We plan.\nInterviewer: And then?',
  ],
])('a quotation reads %s', (_, lines, expected) => {
  expect(saidIn({ quotation, lines })).toBe(expected);
});

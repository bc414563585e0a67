import { expect, test } from 'vitest';
import { participantName } from '#shared/domain/participant/name-from-label.ts';

test.each([
  ['Scarlett', 'Interview 12', 'Scarlett'],
  ['  Ann   Lee ', 'x', 'Ann Lee'],
  ['P10', 'transcript', 'P10'],
  ['Participant', 'Interview 3', 'Interview 3'],
  ['Speaker 2', 'Interview 3', 'Interview 3'],
  ['Interviewee', 'Interview 3', 'Interview 3'],
  ['A', 'Interview 3', 'Interview 3'],
])('the label %s in %s names %s', (label, title, name) => {
  expect(participantName(label, title)).toBe(name);
});

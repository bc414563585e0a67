import { expect, test } from 'vitest';
import { participantName } from '#shared/domain/participant/name-from-label.ts';

test.each([
  ['Scarlett', 'Interview 12', 'Scarlett'],
  ['  Ann   Lee ', 'x', 'Ann Lee'],
  ['P10', 'P10R3', 'P10'],
  ['p10', 'Interview with P10, second part', 'p10'],
  ['P1', 'P10R3', 'P10R3'],
  ['P1', 'Focus group 2', 'Focus group 2'],
  ['X', 'Interview 04', 'Interview 04'],
  ['Y2', 'Interview 04', 'Interview 04'],
  ['唐', 'Interview 04', '唐'],
  ['Participant', 'Interview 3', 'Interview 3'],
  ['Speaker 2', 'Interview 3', 'Interview 3'],
  ['Interviewee', 'Interview 3', 'Interview 3'],
  ['A', 'Interview 3', 'Interview 3'],
])('the label %s in %s names %s', (label, title, name) => {
  expect(participantName(label, title)).toBe(name);
});

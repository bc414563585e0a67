import { expect, test } from 'vitest';
import { rightSpelling, usualRoles } from '#shared/domain/source/right-spelling.ts';

const elsewhere = usualRoles([
  ['RESEARCHER', 'Karen Smith', 'Participant 4'],
  ['RESEARCHER', 'Karen Smith', 'Participant 5'],
  ['RESEACHER'],
]);

test('only parts that people play, and that several files name, are usual', () => {
  expect(elsewhere).toEqual(['RESEARCHER', 'Participant #']);
});

test.each([
  ['PARTTICIPANT 18', 'Participant 18 - Interview_A', 'Participant 18'],
  ['Karen Smit', 'Interview with Karen Smith', 'Karen Smith'],
  ['RESEACHER', 'Interview 7', 'RESEARCHER'],
  ['Particpant 23', 'Interview 7', 'Participant 23'],
])('%j in “%s” is meant to be %j', (label, title, right) => {
  expect(rightSpelling(label, title, elsewhere)?.label).toBe(right);
});

test.each([
  ['another number', 'Participant 19', 'Participant 18 - Interview_A'],
  ['another case', 'PARTICIPANT 18', 'Participant 18'],
  ['a short name', 'Anna', 'Hanna 2024'],
  ['a name that only another file has', 'Karen Smits', 'Interview 7'],
  ['a label that others have too', 'RESEARCHER', 'Interview 7'],
  ['another number of a label that others have', 'Participant 6', 'Interview 7'],
  ['a label without the number that others have', 'Particpant', 'Interview 7'],
])('%s says nothing: %j in “%s”', (_, label, title) => {
  expect(rightSpelling(label, title, elsewhere)).toBeNull();
});

import { expect, test } from 'vitest';
import { guessRoles } from '#shared/text/recognise-turns/guess-roles.ts';

/** Roles of two or more who say these things in turn. */
function rolesOf(labels: readonly string[], said: readonly string[], heading = ''): readonly string[] {
  let text = heading;
  const turns = said.map((words, index) => {
    const start = text.length;
    text += `${words}\n`;
    return { start, end: start + words.length, speaker: index % labels.length, at: null };
  });
  return guessRoles(text, labels, turns);
}

const asks = ['How was it?', 'It was good, and I liked all of it very much.', 'Why?', 'Because I could.'];

test.each([
  ['by questions', ['Anna', 'Ben'], asks, '', ['interviewer', 'participant']],
  [
    'by questions in Arabic',
    ['سارة', 'منى'],
    ['كيف؟', 'بخير جدا والحمد لله', 'لماذا؟', 'لأن هذا هو'],
    '',
    ['interviewer', 'participant'],
  ],
  [
    'not when the one who asks speaks more',
    ['Anna', 'Ben'],
    ['How was all of that for you then?', 'Ok.', 'And why was it so good?', 'So.'],
    '',
    ['unknown', 'unknown'],
  ],
  ['not among three', ['Anna', 'Ben', 'Eva'], asks, '', ['unknown', 'unknown', 'unknown']],
  ['by the label', ['Moderatorin', 'Eva'], ['So.', 'So?'], '', ['interviewer', 'participant']],
  [
    'by the legend',
    ['I', 'X', 'O'],
    ['So.', 'So.', 'So.'],
    'Interviewer (I) Informant (X) Interviewer (O)\n',
    ['interviewer', 'participant', 'interviewer'],
  ],
])('%s', (_, labels, said, heading, roles) => {
  expect(rolesOf(labels, said, heading)).toEqual(roles);
});

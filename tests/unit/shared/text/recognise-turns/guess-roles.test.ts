import { expect, test } from 'vitest';
import { guessRoles } from '#shared/text/recognise-turns/guess-roles.ts';

/** Roles of two or more who say these things in turn. */
function rolesOf(labels: readonly string[], said: readonly string[], heading = ''): readonly string[] {
  let text = heading;
  const names = [...new Set(labels)];
  const turns = said.map((words, index) => {
    const start = text.length;
    text += `${words}\n`;
    const speaker = names.indexOf(labels[index % labels.length] ?? '');
    return { start, end: start + words.length, speaker, at: null };
  });
  return guessRoles(text, names, turns);
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
  ['not among three who speak alike', ['Anna', 'Ben', 'Eva'], asks, '', ['unknown', 'unknown', 'unknown']],
  [
    'by who leads the talk of many',
    ['Anna', 'Ben', 'Anna', 'Eva'],
    [...asks, 'And you?', 'It was good for me as well, I think.', 'Why so?', 'Because it was.'],
    '',
    ['interviewer', 'participant', 'participant'],
  ],
  [
    'by the end of the turns, not by questions inside',
    ['Anna', 'Ben'],
    [
      'What did he say? No. Why? No.',
      'How was it for you?',
      'Who? Him? It was nice and I went there again.',
      'Why?',
    ],
    '',
    ['participant', 'interviewer'],
  ],
  [
    'of several at once not at all',
    ['MODERATOR', 'P1', 'ALL PARTICIPANTS', 'P1 & P2', 'Audience'],
    ['So?', 'Yes.', 'Yes.', 'No.', 'Ah.'],
    '',
    ['interviewer', 'participant', 'unknown', 'unknown', 'unknown'],
  ],
  [
    'by who is left beside a participant',
    ['Dan', 'Participant'],
    ['So.', 'So.'],
    '',
    ['interviewer', 'participant'],
  ],
  [
    'by a field of the heading',
    ['Anna Beck', 'Ben'],
    ['So.', 'So.'],
    'Date: 3 May\nParticipant: Benjamin Ode (Ben)\nInterviewer: Anna Beck, Leeds\n',
    ['interviewer', 'participant'],
  ],
  [
    'voices without a name that ask, beside an interviewer',
    ['PREGUNTA', 'ANA GARZA', 'INTERLOCUTOR'],
    ['¿Y?', 'Bueno, así fue todo el día y nada más.', '¿Sí? ¿Y qué? ¿Cómo?'],
    '',
    ['interviewer', 'participant', 'interviewer'],
  ],
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

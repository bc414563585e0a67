import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Emphasis } from '#shared/text/recognise-turns/line-view.ts';
import { recogniseTurns } from '#shared/text/recognise-turns/recognise-turns.ts';
import { whoSaysWhat } from '#tests/support/transcripts/who-says-what.ts';

/** Paragraphs of which those that begin with `*` are set in one way. */
function setText(
  paragraphs: readonly string[],
  kind: 'bold' | 'italic' | 'heading',
): { readonly text: string; readonly emphasis: readonly Emphasis[] } {
  const emphasis: Emphasis[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const words = paragraph.replace(/^\*/u, '');
    if (words !== paragraph) emphasis.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
  }
  return { text, emphasis };
}

function reading(paragraphs: readonly string[], kind: 'bold' | 'italic' | 'heading'): readonly string[] {
  const { text, emphasis } = setText(paragraphs, kind);
  return whoSaysWhat(text, recogniseTurns(text, emphasis));
}

const talk = [
  '*Thank you for coming. What do you do?',
  'I teach.',
  'At a small school.',
  '*For how long?',
  'Six years.',
  '*And before that?',
  'I sold books.',
  '*Thank you.',
];

const understood = [
  'Interviewer: Thank you for coming. What do you do?',
  'Participant: I teach./At a small school.',
  'Interviewer: For how long?',
  'Participant: Six years.',
  'Interviewer: And before that?',
  'Participant: I sold books.',
  'Interviewer: Thank you.',
];

test.each(['bold', 'italic', 'heading'] as const)('questions in %s tell who asks', (kind) => {
  expect(reading(talk, kind)).toEqual(understood);
});

test('answers may be what is set off', () => {
  const turned = talk.map((words) => (words.startsWith('*') ? words.slice(1) : `*${words}`));
  expect(reading(turned, 'italic')).toEqual(understood);
});

test('what stands before the first question is nobody’s', () => {
  expect(reading(['Interview 7', '3 May', ...talk], 'italic').slice(0, 2)).toEqual([
    '-: Interview 7/3 May',
    understood[0],
  ]);
});

test.each(['bold', 'heading'] as const)('a title in %s above the first question is nobody’s', (kind) => {
  expect(reading(['*Interview with a teacher', ...talk], kind).slice(0, 2)).toEqual([
    '-: Interview with a teacher',
    understood[0],
  ]);
});

test('a time of its own goes with what comes below it', () => {
  const timed = talk.flatMap((words, index) => [`00:0${index}`, words]);
  expect(reading(timed, 'italic')[3]).toBe('Participant @4: Six years.');
});

test.each([
  ['words in italics here and there', ['One', '*Two', 'Three', '*Four', 'Five', '*Six', 'Seven']],
  ['two questions alone', ['*Why?', 'So.', '*How?', 'Thus.', 'And so on.', 'So it goes.']],
  ['questions everywhere', ['*Why?', 'Why not?', '*How?', 'How else?', '*When?', 'Then?']],
])('%s tell nothing', (_, paragraphs) => {
  const { text, emphasis } = setText(paragraphs, 'italic');
  expect(recogniseTurns(text, emphasis)).toMatchObject({ speakers: [], reading: 'paragraphs' });
});

test('headings of a page of answers, a question each, are no talk', () => {
  const page = ['*What is it?', 'A tool.', '*Who made it?', 'A team.', '*Is it free?', 'Yes.', 'Quite.'];
  const { text, emphasis } = setText(page, 'bold');
  expect(recogniseTurns(text, emphasis).speakers).toEqual([]);
});

test.each([
  [
    'of a report',
    ['*Why we met', 'So.', '*What is next?', 'More. And more.', '*Why so?', 'Thus.', '*End', 'It.'],
  ],
  [
    'of a guide',
    ['*Start', 'Since when?', '*Work', 'What is hard?', 'Why?', '*Rest', 'What else?', '*End', 'So?'],
  ],
])('headings %s are no questions of an interviewer', (_, page) => {
  const { text, emphasis } = setText(page, 'heading');
  expect(recogniseTurns(text, emphasis).speakers).toEqual([]);
});

test('a page of questions and answers is read as talk where a person says so', () => {
  const page = ['*What is it?', 'A tool.', '*Who made it?', 'A team.', '*Is it free?', 'Yes.', 'Quite.'];
  const { text, emphasis } = setText(page, 'heading');
  expect(recogniseTurns(text, emphasis, { convention: 'look' }).turns).toHaveLength(6);
});

test('labels are believed before the look is', () => {
  const { text, emphasis } = setText(
    ['*Ann: Why?', 'Ben: So. And more.', '*Ann: How so?', 'Ben: Thus.', '*Ann: When?', 'Ben: Then.'],
    'italic',
  );
  expect(recogniseTurns(text, emphasis).speakers.map(({ label }) => label)).toEqual(['Ann', 'Ben']);
});

test('turns are in order, apart and hold every word', () => {
  const words = fc.constantFrom('Why?', '*So it goes.', '*How? And why?', 'Six years.', '*When?', '0:12');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (paragraphs) => {
      const { text, emphasis } = setText(paragraphs, 'italic');
      const { turns } = recogniseTurns(text, emphasis, { convention: 'look' });
      expect(turns.every(({ start }, index) => start >= (turns[index - 1]?.end ?? 0))).toBe(true);
      const said = turns.map(({ start, end }) => text.slice(start, end)).join('');
      expect(said.match(/[a-z]+/giu) ?? []).toEqual(text.match(/[a-z]+/giu) ?? []);
    }),
  );
});

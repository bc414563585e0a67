import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeParticipant } from '#shared/domain/participant/propose-participant.ts';

test.each([
  ['P10R3.rtf', 'P10'],
  ['P1_GMT20211118.odt', 'P1'],
  ['Participant 18 - Interview_A.pdf', 'Participant 18'],
  ['participant_07.docx', 'Participant 07'],
  ['Interview 04.docx', null],
  ['01-karen.txt', 'Karen'],
  ['Interview with Kim Hill.docx', 'Kim Hill'],
  ['2016-08-12-Interview-with-Kim-Hill.md', 'Kim Hill'],
  ['Interview mit Frau Müller.docx', 'Frau Müller'],
  ['Entretien avec Jeanne.odt', 'Jeanne'],
  ['Karen Smith.docx', 'Karen Smith'],
  ['Transcript - Karen Smith 2021-03-04.docx', 'Karen Smith'],
  ['Interview_Karen_final.docx', 'Karen'],
  ['Teacher_3 transcript.docx', 'Teacher 3'],
  ['folder/KI-03.docx', 'KI-03'],
  ['Focus Group 2 - Interview A.pdf', null],
  ['FG1.docx', null],
  ['1-tool-switching.txt', null],
  ['transcript.txt', null],
  ['20_ptv_317899.txt', null],
  ['GMT20211118-090000_Recording.vtt', null],
  ['.txt', null],
])('%s is about %s', (file, name) => {
  expect(proposeParticipant(file, 'Q: So?\nA: Yes.')).toBe(name);
});

test.each([
  ['Date: 3 May\nParticipant: Karen Smith, 45\nInterviewer: Bob\n\nQ: So?', 'Karen Smith'],
  ['**Interviewee:** Karen\n\nQ: So?', 'Karen'],
  ['Participant ID: 0017B\nPseudonym: Rose\n', 'Rose'],
  ['Befragte: Frau K.\n', 'Frau K.'],
  ['Participant: I was born in Leeds.\nInterviewer: And?', null],
  ['Participant: Yes\nInterviewer: And?\nParticipant: No', null],
  ['Q: So?\nA: Yes.', null],
])('a text that begins with %j is about %s', (text, name) => {
  expect(proposeParticipant('Interview 4.docx', text)).toBe(name);
});

test('words in small letters are a name where the text writes them so', () => {
  expect(proposeParticipant('bruce-perens.vtt', 'Heather: Welcome, Bruce Perens.')).toBe('Bruce Perens');
  expect(proposeParticipant('bruce-perens.vtt', 'Heather: Welcome.')).toBeNull();
});

test('whatever the name and the text, a proposal is short and has a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (file, text) => {
      const name = proposeParticipant(file, `Participant: ${text}`) ?? 'none';
      expect(name).toMatch(/\p{L}/u);
      expect(name.length).toBeLessThanOrEqual(60);
    }),
  );
});

import { expect, test } from 'vitest';
import { wordsAsSaid } from '#shared/domain/quotation/words-as-said.ts';

const text = '[00:01] Ann: We walk.\n\nAnd we talk.\n\n[00:02] I: And then?\n\n[00:03] Ann: We read. مرحبا';
const turnOf = (words: string, speaker: number | null) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, speaker, at: null };
};
const turns = [
  turnOf('We walk.', 0),
  turnOf('And we talk.', 0),
  turnOf('And then?', 1),
  turnOf('We read. مرحبا', 0),
];
const names = ['Scarlett', 'Interviewer'];
const said = (start: number, end: number) =>
  wordsAsSaid({ text, turns, nameOf: (speaker) => names[speaker] ?? null }, { start, end });
const at = (words: string) => text.indexOf(words);

test.each([
  ['one turn in part', at('walk'), at('walk') + 4, 'walk'],
  ['paragraphs of one person', at('We walk'), at('talk.') + 5, 'We walk.\nAnd we talk.'],
  [
    'another who asks',
    at('talk.'),
    at('We read.') + 8,
    'Scarlett: talk.\nInterviewer: And then?\nScarlett: We read.',
  ],
  ['what begins in a label', at('] I:'), at('then?') + 5, 'And then?'],
  ['letters of every script', at('We read'), text.length, 'We read. مرحبا'],
  ['nothing but a label', at('[00:02]'), at('[00:02]') + 7, '[00:02]'],
])('%s reads as it was said', (_, start, end, expected) => {
  expect(said(start, end)).toBe(expected);
});

test('a turn of nobody known has no name before it', () => {
  const nobody = { text, turns, nameOf: () => null };
  expect(wordsAsSaid(nobody, { start: at('talk.'), end: at('then?') + 5 })).toBe('talk.\nAnd then?');
});

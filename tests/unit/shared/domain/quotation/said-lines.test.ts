import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidLines } from '#shared/domain/quotation/said-lines.ts';

const text = '[00:01] Ann: We walk.\n\nAnd we talk.\n\n[00:02] I: And then?\n\n[00:03] Ann: We read.';
const turnOf = (words: string, speaker: number | null) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, speaker, at: null };
};
const turns = [
  turnOf('We walk.', 0),
  turnOf('And we talk.', 0),
  turnOf('And then?', 1),
  turnOf('We read.', 0),
];
const talk = { text, turns, nameOf: (speaker: number) => ['Scarlett', 'Interviewer'][speaker] ?? null };

test('names who takes the turn, the first too, where more than one speaks', () => {
  const lines = saidLines(talk, { start: text.indexOf('walk'), end: text.length });
  expect(lines.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['Scarlett', 'walk.'],
    [null, 'And we talk.'],
    ['Interviewer', 'And then?'],
    ['Scarlett', 'We read.'],
  ]);
  const alone = saidLines(talk, { start: 0, end: text.indexOf('[00:02]') });
  expect(alone.map(({ name }) => name)).toEqual([null, null]);
});

test('lines are in order, in the stretch, each in one turn, and hold all that is said there', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }), (start, length) => {
      const stretch = { start, end: Math.min(text.length, start + length) };
      const lines = saidLines(talk, stretch);
      const kept = turns.map((turn) =>
        text.slice(
          Math.max(turn.start, stretch.start),
          Math.max(turn.start, Math.min(turn.end, stretch.end)),
        ),
      );
      expect(lines.map((line) => text.slice(line.start, line.end))).toEqual(
        kept.map((words) => words.trim()).filter((words) => words !== ''),
      );
      for (const line of lines) {
        expect(line.start >= stretch.start && line.end <= stretch.end).toBe(true);
      }
    }),
  );
});

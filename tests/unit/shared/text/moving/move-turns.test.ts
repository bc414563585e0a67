import { expect, test } from 'vitest';
import { moveTurns, turnOfEdit } from '#shared/text/moving/move-turns.ts';
import { applyEdits, type TextEdit } from '#shared/text/moving/text-edit.ts';

//            0    5         15       24   29
const text = 'Ann: We saw it.\n\nQ: And?\n\nAnn: Teh plan.';
const turns = [
  { start: 5, end: 15, speaker: 0, at: null },
  { start: 20, end: 24, speaker: 1, at: 1000 },
  { start: 31, end: 40, speaker: 0, at: null },
];

const wordsAfter = (edits: readonly TextEdit[]): readonly string[] => {
  const edited = applyEdits(text, edits);
  return moveTurns(turns, edits).map(({ start, end }) => edited.slice(start, end));
};

test.each<readonly [string, readonly TextEdit[], readonly string[]]>([
  ['within a turn', [{ start: 32, end: 34, text: 'he' }], ['We saw it.', 'And?', 'The plan.']],
  [
    'at the start of a turn',
    [{ start: 20, end: 20, text: 'Yes. ' }],
    ['We saw it.', 'Yes. And?', 'Teh plan.'],
  ],
  [
    'at the end of a turn',
    [{ start: 15, end: 15, text: ' Twice.' }],
    ['We saw it. Twice.', 'And?', 'Teh plan.'],
  ],
  ['in a label', [{ start: 0, end: 3, text: 'Margaret' }], ['We saw it.', 'And?', 'Teh plan.']],
  [
    'in several places',
    [
      { start: 0, end: 3, text: 'P' },
      { start: 8, end: 11, text: 'noticed' },
      { start: 26, end: 29, text: 'P' },
      { start: 35, end: 39, text: 'plans' },
    ],
    ['We noticed it.', 'And?', 'Teh plans.'],
  ],
])('turns keep their words when the text is edited %s', (_, edits, expected) => {
  expect(wordsAfter(edits)).toEqual(expected);
});

test('a turn keeps its speaker and its time', () => {
  const [, second] = moveTurns(turns, [{ start: 0, end: 3, text: 'Margaret' }]);
  expect(second).toEqual({ start: 25, end: 29, speaker: 1, at: 1000 });
});

test.each([
  [{ start: 5, end: 7, text: '' }, 5],
  [{ start: 24, end: 24, text: '!' }, 20],
  [{ start: 0, end: 3, text: 'P' }, undefined],
  [{ start: 12, end: 21, text: '' }, undefined],
])('%j lies in the turn that begins at %s', (edit, start) => {
  expect(turnOfEdit(turns, edit)?.start).toBe(start);
});

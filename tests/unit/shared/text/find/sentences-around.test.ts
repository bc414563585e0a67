import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesAround } from '#shared/text/find/sentences-around.ts';

const text = 'Ann: We plan. We visit\nclassrooms often. Then we talk.\n\nAll of us. Ben: No.';
const turn = { start: 5, end: text.indexOf('Ben:') };

const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const around = (...words: readonly string[]): readonly string[] =>
  sentencesAround(text, turn, words.map(at)).map(
    ({ start, end, marks }) => `${marks.length}: ${text.slice(start, end)}`,
  );

test.each<[readonly string[], readonly string[]]>([
  [['plan'], ['1: We plan.']],
  [['visit', 'often'], ['2: We visit\nclassrooms often.']],
  [
    ['plan', 'talk'],
    ['1: We plan.', '1: Then we talk.'],
  ],
  [['often. Then'], ['1: We visit\nclassrooms often. Then we talk.']],
  [['visit', 'often. Then', 'talk'], ['3: We visit\nclassrooms often. Then we talk.']],
  [['All of us'], ['1: All of us.']],
  [[], []],
])('around %j stands %j', (words, expected) => {
  expect(around(...words)).toEqual(expected);
});

test('every mark lies in one stretch, and stretches stand in order, apart and inside the turn', () => {
  const said = fc.array(fc.constantFrom('we ', 'visit. ', 'Ann\n', 'talk!\n\n', '授業。', 'x'.repeat(300)), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(said, fc.array(fc.nat(), { maxLength: 5 }), (parts, seeds) => {
      const whole = parts.join('');
      const inside = { start: 0, end: whole.length };
      const marks = [...new Set(seeds.map((seed) => seed % whole.length))]
        .toSorted((one, other) => one - other)
        .map((start) => ({ start, end: start + 1 }));
      const found = sentencesAround(whole, inside, marks);
      expect(found.flatMap((one) => one.marks)).toEqual(marks);
      for (const [index, stretch] of found.entries()) {
        expect(stretch.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
        expect(stretch.end).toBeLessThanOrEqual(whole.length);
        expect(stretch.marks.every(({ start, end }) => stretch.start <= start && end <= stretch.end)).toBe(
          true,
        );
      }
    }),
  );
});

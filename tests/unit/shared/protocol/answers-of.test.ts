import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf } from '#shared/protocol/answers-of.ts';
import { isSafeAnchor } from '#shared/text/graphemes.ts';
import { interview } from '#tests/support/protocol/interview.ts';

const source = interview([
  [0, 'First? Then some more from me.'],
  [1, 'One.'],
  [0, 'A probe?'],
  [1, 'One more.'],
  [0, 'Second? Third?'],
  [1, 'Two and three.'],
  [0, 'Last?'],
]);

const at = (words: string) => {
  const start = source.text.indexOf(words);
  return { start, end: start + words.length };
};

const said = (...questions: readonly string[]): readonly (string | null)[] =>
  answersOf(source, questions.map(at)).map((answer) =>
    answer === null ? null : source.text.slice(answer.start, answer.end).replaceAll('\n\n', ' / '),
  );

test('an answer reaches to where the next is asked; what the interviewer adds belongs to the question', () => {
  expect(said('First?', 'Second?')).toEqual(['One. / A probe? / One more.', 'Two and three. / Last?']);
});

test('two in one turn share what is said after it, and the last may have no answer', () => {
  expect(said('Second?', 'Third?', 'Last?')).toEqual(['Two and three.', 'Two and three.', null]);
});

test('answers come in the order of the questions given', () => {
  expect(said('Second?', 'First?')).toEqual(['Two and three. / Last?', 'One. / A probe? / One more.']);
});

test('where who asks is not known, the answer may stand in the same turn', () => {
  const alone = interview([[null, 'Why? Because I can.']], []);
  expect(answersOf(alone, [{ start: 0, end: 4 }])).toEqual([{ start: 5, end: 19 }]);
});

test('answers are safe, begin behind their question and hold no other', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(0, 1, null), words), { minLength: 1, maxLength: 9 }),
      fc.array(fc.nat(8), { maxLength: 4 }),
      (turns, chosen) => {
        const made = interview(turns);
        const questions = [...new Set(chosen)].flatMap((index) => made.turns[index] ?? []);
        const wrong = answersOf(made, questions).filter((answer, index) => {
          const from = questions[index]?.end ?? 0;
          return (
            answer !== null &&
            (!isSafeAnchor(made.text, answer) ||
              answer.start < from ||
              questions.some(({ start }) => start >= answer.start && start < answer.end))
          );
        });
        expect(wrong).toEqual([]);
      },
    ),
  );
});

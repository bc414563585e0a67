import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween, smallestEdits } from '#shared/text/moving/edits-between.ts';
import { applyEdits, prepareEdits } from '#shared/text/moving/text-edit.ts';

const said = fc
  .array(fc.constantFrom('We walk ', 'teh rooms ', 'né. ', 'Zoe\u0308 ', '毎週回る', '👩‍🏫👨‍👩‍👧 ', 'مَعًا '), {
    maxLength: 9,
  })
  .map((pieces) => pieces.join(''));

describe('what is edited between two texts', () => {
  test('makes the one of the other, whatever they are', () => {
    fc.assert(
      fc.property(said, said, (old, now) => {
        expect(applyEdits(old, editsBetween(old, now))).toBe(now);
      }),
    );
  });

  test.each([
    [
      'a word here and a word there',
      'a b c d e',
      'A b c d E',
      [
        [0, 1, 'A'],
        [8, 9, 'E'],
      ],
    ],
    ['one of the same words', 'so so so', 'so so', [[5, 8, '']]],
    ['nothing', 'as it is', 'as it is', []],
  ])('is %s', (_, old, now, expected) => {
    expect(editsBetween(old, now).map(({ start, end, text }) => [start, end, text])).toEqual(expected);
  });
});

describe('edits made as small as they can be', () => {
  test('change the same', () => {
    fc.assert(
      fc.property(said, fc.nat(99), fc.nat(99), said, (text, one, two, put) => {
        const [start = 0, end = 0] = [one % (text.length + 1), two % (text.length + 1)].toSorted(
          (a, b) => a - b,
        );
        const edits = prepareEdits(text, [{ start, end, text: put }]);
        fc.pre(edits.ok);
        expect(applyEdits(text, smallestEdits(text, edits.value))).toBe(applyEdits(text, edits.value));
      }),
    );
  });

  test('leave the words alone that a sentence written anew kept, and stay where they were meant', () => {
    const text = 'I, I, I mean teh old way, tehre.';
    expect(
      smallestEdits(text, [{ start: 0, end: text.length, text: 'I, I, I mean the old way, there.' }]),
    ).toHaveLength(2);
    expect(smallestEdits(text, [{ start: 0, end: 3, text: '' }])).toEqual([{ start: 0, end: 3, text: '' }]);
  });
});

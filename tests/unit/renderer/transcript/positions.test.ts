import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPositions } from '#renderer/transcript/positions.ts';

/** Turns as [words, label before them]. */
const layOut = (lengths: readonly (readonly [number, number])[]) => {
  let at = 0;
  return lengths.map(([words, label]) => {
    const start = at + label;
    at = start + words;
    return { start, end: at };
  });
};

const somewhere = fc.array(fc.tuple(fc.nat(12), fc.nat(4)), { minLength: 1, maxLength: 12 }).map(layOut);

describe('createPositions', () => {
  const positions = createPositions([
    { start: 3, end: 8 },
    { start: 12, end: 15 },
  ]);

  test.each([
    ['the start of a turn', 3, 1],
    ['inside a turn', 5, 3],
    ['the end of a turn', 8, 6],
    ['a label, which is no place in the document', 10, 6],
    ['the next turn', 12, 8],
    ['before everything', 0, 1],
    ['behind everything', 99, 11],
  ])('%s', (_, offset, position) => {
    expect(positions.toPosition(offset)).toBe(position);
  });

  test.each([
    ['between two turns', 7, 8],
    ['before everything', 0, 3],
    ['behind everything', 12, 15],
  ])('a position %s', (_, position, offset) => {
    expect(positions.toOffset(position)).toBe(offset);
  });

  test('cuts a stretch at the turns', () => {
    expect(positions.partsOf({ start: 6, end: 13 })).toEqual([
      { turn: 0, start: 6, end: 8 },
      { turn: 1, start: 12, end: 13 },
    ]);
    expect(positions.partsOf({ start: 8, end: 12 })).toEqual([]);
  });

  test('an offset in a turn comes back from its position', () => {
    fc.assert(
      fc.property(somewhere, (turns) => {
        const { toOffset, toPosition, turnAt } = createPositions(turns);
        for (const { start, end } of turns) {
          for (let offset = start; offset < end; offset += 1) {
            expect(toOffset(toPosition(offset))).toBe(offset);
            expect(turns[turnAt(offset)]?.end).toBeGreaterThan(offset);
          }
        }
      }),
    );
  });

  test('the parts of a stretch are what it shares with each turn', () => {
    fc.assert(
      fc.property(somewhere, fc.nat(80), fc.nat(40), (turns, start, length) => {
        const anchor = { start, end: start + length };
        const expected = turns.flatMap((turn, index) => {
          const part = { start: Math.max(turn.start, start), end: Math.min(turn.end, anchor.end) };
          return part.start < part.end ? [{ turn: index, ...part }] : [];
        });
        expect(createPositions(turns).partsOf(anchor)).toEqual(expected);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodingMarks } from '#renderer/transcript/coding-marks.ts';
import { createPositions } from '#renderer/transcript/positions.ts';
import type { ReadCoding } from '#renderer/transcript/read-content.ts';
import { overlaps } from '#shared/text/anchor.ts';

/** Ten turns of ten characters, each behind a label of two. */
const turns = Array.from({ length: 10 }, (_, turn) => ({ start: turn * 12 + 2, end: turn * 12 + 12 }));
const positions = createPositions(turns);

const coding = (id: string, start: number, end: number, name = id): ReadCoding => ({
  id,
  start,
  end,
  name,
  hue: 3,
  pattern: 'solid',
});

describe('createCodingMarks', () => {
  test('tells the turns in which something is different, and no others', () => {
    const marks = createCodingMarks(positions);
    expect([...marks.set([coding('a', 3, 6), coding('b', 27, 30)])]).toEqual([0, 2]);
    expect([...marks.set([coding('a', 3, 6), coding('b', 27, 30)])]).toEqual([]);
    expect([...marks.set([coding('a', 3, 6), coding('b', 27, 30), coding('c', 40, 44)])]).toEqual([3]);
    expect([...marks.set([coding('a', 3, 6), coding('b', 27, 30, 'renamed'), coding('c', 40, 44)])]).toEqual([
      2,
    ]);
    expect([...marks.set([coding('c', 40, 44)])].toSorted((a, b) => a - b)).toEqual([0, 2]);
    expect(marks.ofTurn(0)).toEqual([]);
    expect(marks.ofTurn(3).map(({ coding: { id } }) => id)).toEqual(['c']);
  });

  test('cuts a coding at the turns, names it in the first, and keeps it in one lane', () => {
    const marks = createCodingMarks(positions);
    marks.set([coding('long', 8, 40), coding('other', 26, 60)]);
    const parts = [0, 1, 2, 3, 4].flatMap(marks.ofTurn);
    expect(
      parts.map((mark) => [mark.coding.id, mark.turn, mark.start, mark.end, mark.isFirst, mark.lane]),
    ).toEqual([
      ['long', 0, 8, 12, true, 0],
      ['long', 1, 14, 24, false, 0],
      ['long', 2, 26, 36, false, 0],
      ['other', 2, 26, 36, true, 1],
      ['other', 3, 38, 48, false, 1],
      ['long', 3, 38, 40, false, 0],
      ['other', 4, 50, 60, false, 1],
    ]);
    expect(marks.partsOf('other').map(({ turn }) => turn)).toEqual([2, 3, 4]);
  });

  const codings = fc
    .array(fc.tuple(fc.nat(110), fc.integer({ min: 1, max: 30 })), { maxLength: 20 })
    .map((some) => some.map(([start, length], index) => coding(String(index), start, start + length)));

  test('after any steps all is as if taken at once, and underlines that overlap differ', () => {
    fc.assert(
      fc.property(fc.array(codings, { minLength: 1, maxLength: 4 }), (steps) => {
        const stepwise = createCodingMarks(positions);
        const atOnce = createCodingMarks(positions);
        for (const step of steps) {
          const before = turns.map((_, turn) => stepwise.ofTurn(turn));
          const changed = stepwise.set(step);
          for (const [turn, marks] of before.entries()) {
            expect(stepwise.ofTurn(turn) === marks || changed.has(turn)).toBe(true);
          }
        }
        atOnce.set(steps.at(-1) ?? []);
        const look = (turn: number) =>
          stepwise.ofTurn(turn).map(({ coding: { id }, start, end, level, isFirst }) => ({
            id,
            start,
            end,
            level,
            isFirst,
          }));
        for (const [turn] of turns.entries()) {
          expect(look(turn)).toEqual(
            atOnce.ofTurn(turn).map(({ coding: { id }, start, end, level, isFirst }) => ({
              id,
              start,
              end,
              level,
              isFirst,
            })),
          );
          for (const [index, one] of look(turn).entries()) {
            const beside = look(turn)
              .slice(index + 1)
              .filter((other) => overlaps(one, other));
            expect(beside.map(({ level }) => level)).not.toContain(one.level);
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '#shared/text/anchor.ts';
import { assignLanes } from '#shared/text/assign-lanes.ts';

const at = (start: number, end: number) => ({ start, end });

describe('assignLanes', () => {
  test.each([
    ['none', [], []],
    ['one after another share a lane', [at(0, 4), at(4, 8), at(9, 12)], [0, 0, 0]],
    ['two that overlap stand side by side', [at(0, 5), at(3, 8)], [0, 1]],
    ['the longer of two that begin together comes first', [at(0, 3), at(0, 9)], [1, 0]],
    ['a lane is used again when it is free', [at(0, 9), at(1, 3), at(4, 6)], [0, 1, 1]],
    ['in any order', [at(4, 6), at(0, 9), at(1, 3)], [1, 0, 1]],
  ])('%s', (_, stretches, lanes) => {
    expect(assignLanes(stretches)).toEqual(lanes);
  });

  test('leaves the lanes that are kept', () => {
    expect(assignLanes([at(0, 4), at(5, 9)], [{ ...at(3, 6), lane: 0 }])).toEqual([1, 1]);
    expect(assignLanes([at(0, 4)], [{ ...at(4, 6), lane: 0 }])).toEqual([0]);
  });

  test('one that is new takes a lane that is free where it stands', () => {
    expect(assignLanes([at(0, 9), at(0, 5)], [], [null, 0])).toEqual([1, 0]);
    expect(assignLanes([at(0, 4), at(2, 9)], [], [1, 1])).toEqual([1, 0]);
  });

  const stretch = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => at(start, start + length));

  test('two that overlap never share a lane, and no lane is opened without need', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
        const lanes = assignLanes(stretches);
        const laid = stretches.map((one, index) => ({ ...one, lane: lanes[index] ?? 0 }));
        for (const [index, one] of laid.entries()) {
          const beside = laid.slice(index + 1).filter((other) => overlaps(one, other));
          expect(beside.map(({ lane }) => lane)).not.toContain(one.lane);
        }
        const deepest = Math.max(
          0,
          ...stretches.map(
            ({ start }) => stretches.filter((other) => overlaps(other, at(start, start + 1))).length,
          ),
        );
        expect(Math.max(0, ...lanes.map((lane) => lane + 1))).toBe(deepest);
      }),
    );
  });

  test('one more moves none of those that were there, and never shares their lane', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 30 }), stretch, (stretches, more) => {
        const first = assignLanes(stretches);
        const all = [more, ...stretches];
        const lanes = assignLanes(all, [], [null, ...first]);
        expect(lanes.slice(1)).toEqual(first);
        const beside = stretches.flatMap((one, index) => (overlaps(one, more) ? [first[index]] : []));
        expect(beside).not.toContain(lanes[0]);
      }),
    );
  });

  const lane = fc.option(fc.nat(6), { nil: null });

  test('whatever lanes they stood in, two that overlap never share one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stretch, lane), { maxLength: 30 }), (some) => {
        const stretches = some.map(([one]) => one);
        const lanes = assignLanes(
          stretches,
          [],
          some.map(([, before]) => before),
        );
        for (const [index, one] of stretches.entries()) {
          const others = stretches.flatMap((other, place) =>
            place !== index && overlaps(one, other) ? [lanes[place]] : [],
          );
          expect(others).not.toContain(lanes[index]);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeNames } from '#renderer/transcript/margin/place-names.ts';

const name = (top: number, bottom: number, height = 32) => ({ top, bottom, height, line: 16 });

describe('placeNames', () => {
  test.each([
    ['a name stands at the top of its stripe', [name(10, 60)], 100, [{ top: 10, isShort: false }]],
    [
      'a name that would push the next one down is cut to one line',
      [name(0, 80), name(20, 80)],
      100,
      [
        { top: 0, isShort: true },
        { top: 20, isShort: false },
      ],
    ],
    [
      'the next one moves down along its stripe',
      [name(0, 60, 16), name(0, 60, 16)],
      100,
      [
        { top: 0, isShort: false },
        { top: 17, isShort: false },
      ],
    ],
    [
      'a name that would leave its stripe folds',
      [name(0, 24, 16), name(0, 24, 16), name(0, 24, 16)],
      100,
      [{ top: 0, isShort: true }, null, null],
    ],
    ['a name that would leave the turn folds', [name(30, 60)], 40, [null]],
  ])('%s', (_, names, room, expected) => {
    expect(placeNames(names, room).names).toEqual(expected);
  });

  const some = fc
    .array(fc.tuple(fc.nat(200), fc.integer({ min: 10, max: 90 }), fc.constantFrom(16, 32)), {
      maxLength: 20,
    })
    .map((rows) =>
      rows
        .map(([top, length, height]) => name(top, top + length, height))
        .toSorted((one, other) => one.top - other.top),
    );

  test('names never overlap, never stand above their stripe, never leave the turn', () => {
    fc.assert(
      fc.property(some, fc.nat(300), (names, room) => {
        let free = 0;
        for (const [index, placed] of placeNames(names, room).names.entries()) {
          const wanted = names[index];
          if (placed === null || wanted === undefined) {
            continue;
          }
          expect(placed.top).toBeGreaterThanOrEqual(Math.max(free, wanted.top));
          free = placed.top + (placed.isShort ? wanted.line : wanted.height);
          expect(free).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  test.each([
    [
      'beside the name above',
      [name(0, 24, 16), name(0, 24, 16), name(0, 24, 16)],
      100,
      [{ top: 0, names: [1, 2] }],
    ],
    [
      'near where its stripe begins, when no name stands above',
      [name(30, 60)],
      45,
      [{ top: 29, names: [0] }],
    ],
    ['and never below the turn', [name(30, 60)], 40, [{ top: 24, names: [0] }]],
    [
      'each beside its own',
      [name(0, 16, 16), name(0, 16, 16), name(40, 60, 16), name(40, 60, 16), name(40, 60, 16)],
      100,
      [
        { top: 0, names: [1] },
        { top: 40, names: [3, 4] },
      ],
    ],
  ])('names that fold are counted %s', (_, names, room, expected) => {
    expect(placeNames(names, room).folded).toEqual(expected);
  });

  test('every name stands or is counted, once', () => {
    fc.assert(
      fc.property(some, fc.nat(300), (names, room) => {
        const { names: places, folded } = placeNames(names, room);
        const standing = places.flatMap((place, index) => (place === null ? [] : [index]));
        const counted = folded.flatMap((one) => one.names);
        expect([...standing, ...counted].toSorted((one, other) => one - other)).toEqual(
          names.map((_, index) => index),
        );
      }),
    );
  });
});

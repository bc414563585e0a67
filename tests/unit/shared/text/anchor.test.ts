import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAnchors, isValidAnchor, overlaps, type Anchor } from '#shared/text/anchor.ts';

const anchors = fc
  .tuple(fc.nat(30), fc.nat(12))
  .map(([start, length]): Anchor => ({ start, end: start + length }));

const offsetsOf = ({ start, end }: Anchor): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

test.each([
  [{ start: 0, end: 0 }, 0, true],
  [{ start: 0, end: 5 }, 5, true],
  [{ start: 2, end: 6 }, 5, false],
  [{ start: -1, end: 2 }, 5, false],
  [{ start: 3, end: 2 }, 5, false],
  [{ start: 0.5, end: 2 }, 5, false],
  [{ start: 0, end: Number.NaN }, 5, false],
])('%j in a text of %i is valid: %s', (anchor, length, expected) => {
  expect(isValidAnchor(anchor, length)).toBe(expected);
});

test('an anchor stands for the set of its offsets', () => {
  fc.assert(
    fc.property(anchors, anchors, (a, b) => {
      const inA = new Set(offsetsOf(a));
      const shared = offsetsOf(b).filter((each) => inA.has(each));
      expect(overlaps(a, b)).toBe(shared.length > 0);
      expect(overlaps(b, a)).toBe(overlaps(a, b));
    }),
  );
});

test('anchors sort as a reader meets them, the longer first', () => {
  const sorted = [
    { start: 0, end: 9 },
    { start: 0, end: 3 },
    { start: 1, end: 2 },
    { start: 4, end: 4 },
  ];
  expect(sorted.toReversed().toSorted(compareAnchors)).toEqual(sorted);
});

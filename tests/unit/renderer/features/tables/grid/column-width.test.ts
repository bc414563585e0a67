import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureWidth, wordsWidth } from '#renderer/features/tables/grid/column-width.ts';

test.each([
  ['PLCs', 64],
  ['classrooms', 86],
  ['Visiting classrooms with coaches', 86],
  ['Providing individualized support for coaches', 103],
  ['x'.repeat(200), 148],
  ['授業参観とコーチングの振り返り', 148],
])('a column of figures headed “%s” is about as wide as its longest word', (label, width) => {
  expect(Math.abs(figureWidth(label) - width)).toBeLessThanOrEqual(3);
});

test('a column is never narrower than can be hit nor wider than can be read, and more words never make it narrower', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (label, more) => {
      const width = figureWidth(label);
      expect(width).toBeGreaterThanOrEqual(64);
      expect(width).toBeLessThanOrEqual(148);
      expect(figureWidth(`${label} ${more}`)).toBeGreaterThanOrEqual(width);
    }),
  );
});

test('a column of words is as wide as the widest of them, up to its limit', () => {
  expect(wordsWidth('Type', ['Rural', 'Suburban', 'Urban'])).toBe(wordsWidth('Type', ['Suburban']));
  expect(wordsWidth('Type', ['w'.repeat(80)], 150)).toBe(150);
});

import { expect, test } from 'vitest';
import { listOr } from '#shared/domain/attribute/list-or.ts';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A or B'],
  [['A', 'B', 'C'], 'A, B or C'],
])('%j is “%s”', (names, words) => {
  expect(listOr(names)).toBe(words);
});

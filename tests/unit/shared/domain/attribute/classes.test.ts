import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesInWords, classesProblem, classOf, type Classes } from '#shared/domain/attribute/classes.ts';

/** As the reference states them: fewer than 15,000; 15,000 to 100,000; more than 100,000. */
const size: Classes = {
  names: ['Small', 'Mid-sized', 'Large'],
  cuts: [
    { at: 15_000, side: 'above' },
    { at: 100_000, side: 'below' },
  ],
};

describe('classes', () => {
  test.each([
    ['14999.9', { value: 'Small' }],
    ['15000', { value: 'Mid-sized' }],
    ['100000', { value: 'Mid-sized' }],
    ['100000.5', { value: 'Large' }],
    ['-3', { value: 'Small' }],
    ['20000-30000', { value: 'Mid-sized' }],
    ['14000-16000', { missing: 'Undecided: 14000–16000 may be Small or Mid-sized' }],
    ['10-200000', { missing: 'Undecided: 10–200000 may be Small, Mid-sized or Large' }],
    ['many', null],
  ])('of %s: %o', (kept, found) => {
    expect(classOf(size, kept)).toEqual(found);
  });

  test('are said in words', () => {
    expect(classesInWords(size)).toBe('Small < 15,000 ≤ Mid-sized ≤ 100,000 < Large');
  });

  test.each<[string, Classes, RegExp]>([
    ['one class', { names: ['All'], cuts: [] }, /threshold between/u],
    ['a cut too few', { names: ['a', 'b', 'c'], cuts: size.cuts.slice(0, 1) }, /threshold between/u],
    ['one name twice', { ...size, names: ['a', 'A', 'b'] }, /one name/u],
    ['falling cuts', { ...size, cuts: size.cuts.toReversed() }, /15,000 has to be larger/u],
  ])('%s is told', (_what, classes, words) => {
    expect(classesProblem(classes)).toMatch(words);
  });

  test('are complete and in order: every number has one class, and a larger one never a lower', () => {
    expect(classesProblem(size)).toBeNull();
    const rank = (value: number): number => {
      const found = classOf(size, String(value));
      return found !== null && 'value' in found ? size.names.indexOf(found.value) : -1;
    };
    const number = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(rank(one)).toBeGreaterThanOrEqual(0);
        expect(rank(Math.min(one, other))).toBeLessThanOrEqual(rank(Math.max(one, other)));
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadOf } from '#shared/domain/participant/spread-of.ts';

const value = (text: string) => ({ value: text, missing: null });
const missing = (text: string) => ({ value: null, missing: text });

test('categories are counted in their order, also those that nobody has', () => {
  const shape = { type: 'category', categories: ['Small', 'Mid-sized', 'Large'] } as const;
  const recorded = [value('Large'), value('Small'), value('Large'), missing('Not shared')];
  expect(spreadOf(shape, recorded, 6)).toEqual({
    of: 6,
    known: 3,
    counts: [
      { label: 'Small', count: 1 },
      { label: 'Mid-sized', count: 0 },
      { label: 'Large', count: 2 },
    ],
    numbers: null,
    dates: null,
    missing: [{ label: 'Not shared', count: 1 }],
    blank: 2,
  });
});

test.each([
  [['3', '1', '2'], { median: 2, low: 1, high: 3 }],
  [['4', '1', '2', '10'], { median: 3, low: 1, high: 10 }],
  [['50-60', '20'], { median: 37.5, low: 20, high: 60 }],
  [[], null],
])('numbers %j', (texts, numbers) => {
  const spread = spreadOf({ type: 'range', categories: [] }, texts.map(value), texts.length);
  expect(spread.numbers).toEqual(numbers);
});

test('dates have a first and a last', () => {
  const spread = spreadOf({ type: 'date', categories: [] }, ['2024-03-02', '2023-12-31'].map(value), 2);
  expect(spread.dates).toEqual({ first: '2023-12-31', last: '2024-03-02' });
});

test('everyone is known, missing for a reason, or blank, and nobody twice', () => {
  const one = fc.oneof(
    fc.constantFrom('Yes', 'No').map(value),
    fc.constantFrom('Not shared', 'Not asked').map(missing),
  );
  fc.assert(
    fc.property(fc.array(one), fc.nat({ max: 20 }), (recorded, more) => {
      const spread = spreadOf({ type: 'yes/no', categories: [] }, recorded, recorded.length + more);
      const sum = (counts: readonly { readonly count: number }[]) =>
        counts.reduce((total, { count }) => total + count, 0);
      expect(sum(spread.counts ?? [])).toBe(spread.known);
      expect(spread.known + sum(spread.missing) + spread.blank).toBe(spread.of);
      expect(spread.blank).toBe(more);
    }),
  );
});

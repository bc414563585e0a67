import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitColumns } from '#renderer/features/participants/sheet/column-width.ts';

test.each([
  ['room for all', 1000, [200, 88, 190], [200, 88, 190]],
  ['the widest gives way first', 460, [200, 88, 190], [186, 88, 186]],
  ['no narrower than may be', 350, [200, 88, 190], [150, 88, 112]],
  ['no room at all', 300, [200, 88, 190], [200, 88, 190]],
])('%s: in %i, %j become %j', (_what, available, widths, fitted) => {
  const least = [150, 88, 96];
  expect(
    fitColumns(
      widths.map((width, index) => ({ width, least: least[index] ?? 0 })),
      available,
    ),
  ).toEqual(fitted);
});

test('what can fit does, to within a few pixels, and nothing becomes wider or narrower than it may', () => {
  const column = fc
    .record({ width: fc.integer({ min: 56, max: 640 }), least: fc.integer({ min: 56, max: 300 }) })
    .map(({ width, least }) => ({ width, least: Math.min(width, least) }));
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 20 }),
      fc.integer({ max: 4000 }),
      (columns, room) => {
        const fitted = fitColumns(columns, room);
        const total = fitted.reduce((sum, width) => sum + width, 0);
        const least = columns.reduce((sum, one) => sum + one.least, 0);
        const wanted = columns.reduce((sum, one) => sum + one.width, 0);
        expect(fitted.every((width, index) => width <= (columns[index]?.width ?? 0))).toBe(true);
        expect(fitted.every((width, index) => width >= (columns[index]?.least ?? 0))).toBe(true);
        const goal = least <= room && wanted > room ? room : wanted;
        expect(total).toBeLessThanOrEqual(goal);
        expect(total).toBeGreaterThan(goal - columns.length);
      },
    ),
  );
});

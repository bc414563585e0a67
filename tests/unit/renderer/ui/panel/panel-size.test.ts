import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthAfterKey } from '#renderer/ui/panel/panel-size.ts';

const limits = { min: 200, max: 400 };

test.each([
  ['left', 'ArrowRight', 316],
  ['left', 'ArrowLeft', 284],
  ['right', 'ArrowRight', 284],
  ['right', 'ArrowLeft', 316],
  ['left', 'Home', 200],
  ['right', 'End', 400],
  ['right', 'Enter', null],
] as const)('a panel at the %s, 300 wide, after %s: %s', (side, key, width) => {
  expect(widthAfterKey(300, key, side, limits)).toBe(width);
});

test('no key leads beyond the limits', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 400 }),
      fc.constantFrom('ArrowLeft', 'ArrowRight', 'Home', 'End'),
      fc.constantFrom('left' as const, 'right' as const),
      (width, key, side) => {
        const next = widthAfterKey(width, key, side, limits);
        expect(next).toBeGreaterThanOrEqual(200);
        expect(next).toBeLessThanOrEqual(400);
      },
    ),
  );
});

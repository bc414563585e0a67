import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampPlace, moveInGrid } from '#renderer/ui/table/grid-place.ts';

const size = { rows: 20, columns: 5, page: 8 };
const key = (name: string) => ({
  key: name.replace('Ctrl+', ''),
  ctrlKey: name.startsWith('Ctrl+'),
  metaKey: false,
});

test.each([
  ['ArrowUp', 9, 2],
  ['ArrowDown', 11, 2],
  ['ArrowLeft', 10, 1],
  ['ArrowRight', 10, 3],
  ['Home', 10, 0],
  ['End', 10, 4],
  ['Ctrl+Home', 0, 0],
  ['Ctrl+End', 19, 4],
  ['Ctrl+ArrowUp', 0, 2],
  ['Ctrl+ArrowDown', 19, 2],
  ['PageUp', 2, 2],
  ['PageDown', 18, 2],
])('%s leads from row 10, column 2 to row %i, column %i', (name, row, column) => {
  expect(moveInGrid({ row: 10, column: 2 }, key(name), size, false)).toEqual({ row, column });
});

test('the arrows turn round where one reads from right to left', () => {
  expect(moveInGrid({ row: 0, column: 2 }, key('ArrowLeft'), size, true)).toEqual({ row: 0, column: 3 });
});

test.each(['a', 'Enter', 'Tab', 'Escape'])('%s moves nothing', (name) => {
  expect(moveInGrid({ row: 1, column: 1 }, key(name), size, false)).toBeNull();
});

describe('for any grid', () => {
  const grids = fc.record({
    rows: fc.integer({ min: 1, max: 1000 }),
    columns: fc.integer({ min: 1, max: 100 }),
    page: fc.integer({ min: 1, max: 50 }),
  });
  const places = fc.record({ row: fc.integer(), column: fc.integer() });
  const names = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
  const keys = fc.constantFrom(...names, ...names.map((name) => `Ctrl+${name}`)).map(key);

  test('no key leads outside', () => {
    fc.assert(
      fc.property(grids, places, keys, fc.boolean(), (grid, from, pressed, isRightToLeft) => {
        const to = moveInGrid(clampPlace(from, grid), pressed, grid, isRightToLeft);
        expect(to).toEqual(clampPlace(to ?? { row: -1, column: -1 }, grid));
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { placeBeside } from '#renderer/ui/popover/place-beside.ts';

const window = { width: 1000, height: 600 };
const size = { width: 320, height: 400 };

describe('what opens beside a place', () => {
  const places: readonly [string, number, number, number, { left: number; top: number }][] = [
    ['stands at its right, with the tops in line', 100, 50, 200, { left: 304, top: 50 }],
    ['stands at its left where the right has no room', 500, 50, 300, { left: 176, top: 50 }],
    ['stands over it where neither side has room', 100, 50, 800, { left: 672, top: 50 }],
    ['is moved up where it would go below the window', 100, 500, 200, { left: 304, top: 192 }],
    ['is moved down where it would begin above', 100, -40, 200, { left: 304, top: 8 }],
  ];
  test.each(places)('%s', (_what, x, y, width, wanted) => {
    expect(placeBeside({ x, y, width, height: 30 }, size, window)).toEqual(wanted);
  });

  test('begins within a window that is smaller than it', () => {
    const small = { width: 200, height: 150 };
    expect(placeBeside({ x: 50, y: 20, width: 60, height: 30 }, size, small)).toEqual({ left: 8, top: 8 });
  });
});

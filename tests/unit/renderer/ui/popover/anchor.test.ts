// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { anchorOf } from '#renderer/ui/popover/anchor.ts';

test('a point has no size', () => {
  expect(anchorOf(new MouseEvent('contextmenu', { clientX: 40, clientY: 60 }))).toEqual({
    x: 40,
    y: 60,
    width: 0,
    height: 0,
  });
});

test('an element gives its place in the window', () => {
  const element = document.createElement('mark');
  element.getBoundingClientRect = () => new DOMRect(1, 2, 3, 4);
  expect(anchorOf(element)).toEqual({ x: 1, y: 2, width: 3, height: 4 });
});

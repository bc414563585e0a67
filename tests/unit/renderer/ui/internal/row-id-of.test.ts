// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rowIdOf } from '#renderer/ui/internal/row-id-of.ts';

test('the row around an element gives its id', () => {
  document.body.innerHTML = '<div role="row" data-key="walks"><i id="in"></i></div><i id="out"></i>';
  const inside = document.querySelector('#in');
  const outside = document.querySelector('#out');
  expect([inside, outside].map((element) => element && rowIdOf(element))).toEqual(['walks', null]);
  expect(rowIdOf(new EventTarget())).toBeNull();
});

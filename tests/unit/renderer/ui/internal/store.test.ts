import { expect, test } from 'vitest';
import { createStore } from '#renderer/ui/internal/store.ts';

test('tells those who watch, until they leave', () => {
  const store = createStore(0);
  const seen: number[] = [];
  const leave = store.subscribe(() => seen.push(store.get()));
  store.set(1);
  store.set(2);
  leave();
  store.set(3);
  expect(seen).toEqual([1, 2]);
  expect(store.get()).toBe(3);
});

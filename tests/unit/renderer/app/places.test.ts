import { expect, test } from 'vitest';
import { places } from '#renderer/app/places.ts';
import { goCommands } from '#renderer/app/shell/go-commands.ts';

const all = places.flatMap(({ items }) => items);

test('every place has a letter and an address of its own, and a command that leads there', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(new Set(all.map(({ to }) => to)).size).toBe(all.length);
  expect(goCommands.map(({ to }) => to)).toEqual(all.map(({ to }) => to));
});

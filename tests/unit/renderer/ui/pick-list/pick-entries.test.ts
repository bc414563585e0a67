import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextActive, pickGroups } from '#renderer/ui/pick-list/pick-entries.ts';

const ids = Array.from({ length: 20 }, (_, n) => String(n));

test.each([
  ['3', 'ArrowDown', '4'],
  ['3', 'ArrowUp', '2'],
  ['19', 'ArrowDown', '0'],
  ['0', 'ArrowUp', '19'],
  ['3', 'PageDown', '11'],
  ['15', 'PageDown', '19'],
  ['3', 'PageUp', '0'],
  [null, 'ArrowDown', '0'],
  [null, 'ArrowUp', '19'],
  ['3', 'Enter', null],
])('from %s, %s leads to %s', (active, key, next) => {
  expect(nextActive(ids, active, key)).toBe(next);
});

test('nothing is pointed at in an empty list', () => {
  expect(nextActive([], null, 'ArrowDown')).toBeNull();
});

test('groups keep every option, in its order', () => {
  const options = fc.array(
    fc.record({ id: fc.uuid(), label: fc.string(), group: fc.constantFrom('Codes', 'Commands') }),
  );
  fc.assert(
    fc.property(options, (all) => {
      const groups = pickGroups(all);
      expect(groups.flatMap((group) => group.options)).toEqual(all);
      for (const [index, group] of groups.entries()) expect(group.name).not.toBe(groups[index - 1]?.name);
    }),
  );
});

test('options without a group stand alone', () => {
  expect(pickGroups([{ id: '1', label: 'learning walks' }]).map(({ name }) => name)).toEqual([null]);
});

import { expect, test } from 'vitest';
import { selection } from '#renderer/ui/internal/selection.ts';

test.each([
  [undefined, 'none', 'toggle', false],
  ['one', 'single', 'replace', true],
  ['many', 'multiple', 'replace', false],
] as const)('a choice of %s', (choice, selectionMode, selectionBehavior, disallowEmptySelection) => {
  const options = selection(choice === undefined ? {} : { choice });
  expect(options).toMatchObject({ selectionMode, selectionBehavior, disallowEmptySelection });
  expect('selectedKeys' in options).toBe(false);
});

test('the ids are told as text, and all of them by name', () => {
  const told: (readonly string[])[] = [];
  const { onSelectionChange } = selection({ choice: 'many', onSelect: (ids) => told.push(ids) }, () => [
    'a',
    'b',
  ]);
  onSelectionChange(new Set(['a', 7]));
  onSelectionChange('all');
  expect(told).toEqual([
    ['a', '7'],
    ['a', 'b'],
  ]);
});

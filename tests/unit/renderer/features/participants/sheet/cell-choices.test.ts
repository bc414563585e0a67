import { expect, test } from 'vitest';
import { cellChoices, entryOf } from '#renderer/features/participants/sheet/cell-choices.ts';
import type { Attribute } from '#shared/contract/participants.ts';

const attribute = (type: Attribute['type']): Attribute => ({
  id: 'a',
  name: 'Students',
  type,
  categories: [],
  description: '',
  position: 0,
  derived: null,
});

test.each(['number', 'range'] as const)(
  'a %s whose point may part thousands is asked about, with both offered',
  (type) => {
    expect(entryOf(attribute(type), [], '12.400')).toEqual({
      problem: '“12.400” may be 12400 or 12.4; choose which.',
    });
    expect(cellChoices(attribute(type), [], '12.400').values.map(({ entry }) => entry)).toEqual([
      { value: '12400' },
      { value: '12.4' },
    ]);
  },
);

test.each([
  ['number', '12.4'],
  ['number', '12400'],
  ['text', '12.400'],
] as const)('as %s, %s is taken as it is', (type, text) => {
  expect(entryOf(attribute(type), [], text)).toEqual({ entry: { value: text } });
  expect(cellChoices(attribute(type), [], text).values).toEqual([]);
});

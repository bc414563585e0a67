import { expect, test } from 'vitest';
import {
  classesOf,
  countClasses,
  emptyLine,
  linesOf,
} from '#renderer/features/participants/attributes/classes-draft.ts';
import type { Participant } from '#shared/contract/participants.ts';

const line = (name: string, at = '', side: 'above' | 'below' = 'above') => ({
  ...emptyLine(1),
  name,
  at,
  side,
});

test.each([
  [[line('Small'), line('', '5')], 'Name every class.'],
  [[line('Small'), line('Large')], 'Say from which number on it is Large.'],
  [[line('Small'), line('Large', 'many')], 'Say from which number on it is Large.'],
  [[line('a'), line('b', '5'), line('c', '4')], 'The threshold 4 has to be larger than the one before.'],
])('%j: %s', (lines, problem) => {
  expect(classesOf(lines)).toEqual({ problem });
});

test('what is written are classes, and each participant is counted once', () => {
  const written = classesOf([line('Small'), line('Large', '1,000', 'below')]);
  const classes = { names: ['Small', 'Large'], cuts: [{ at: 1000, side: 'below' as const }] };
  expect(written).toEqual({ classes });
  const person = (name: string, value: string | null): Participant => ({
    id: name,
    name,
    position: 0,
    sourceIds: [],
    values: [{ attributeId: 'n', value, missing: value === null ? 'Not shared' : null, evidence: null }],
  });
  const people = [person('A', '1000'), person('B', '1001'), person('C', '900-1100'), person('D', null)];
  expect(countClasses(classes, 'n', people)).toEqual({
    byClass: [1, 1],
    undecided: ['C: Undecided: 900–1100 may be Small or Large'],
    missing: 1,
  });
});

test('classes that are there are written out again', () => {
  const attribute = {
    id: 'size',
    name: 'Size',
    type: 'category' as const,
    categories: ['Small', 'Large'],
    description: '',
    position: 0,
    derived: { from: 'classes' as const, attributeId: 'n', cuts: [{ at: 15_000, side: 'below' as const }] },
  };
  expect(linesOf(attribute).map(({ name, at, side }) => [name, at, side])).toEqual([
    ['Small', '', 'above'],
    ['Large', '15,000', 'below'],
  ]);
  expect(linesOf(null)).toHaveLength(3);
});

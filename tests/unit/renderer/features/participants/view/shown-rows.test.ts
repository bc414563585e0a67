import { expect, test } from 'vitest';
import type { SheetView } from '#renderer/features/participants/participants-search.ts';
import { isViewed, shownColumns, shownRows } from '#renderer/features/participants/view/shown-rows.ts';
import { valueChoices } from '#renderer/features/participants/view/value-choices.ts';
import type { Attribute, Participant } from '#shared/contract/participants.ts';

const attribute = (id: string, type: Attribute['type'], categories: string[] = []): Attribute => ({
  id,
  name: id,
  type,
  categories,
  description: '',
  position: 0,
  derived: null,
});

const size = attribute('size', 'category', ['Small', 'Mid-sized', 'Large']);
const time = attribute('time', 'range');

const person = (
  name: string,
  sized: string | null,
  timed: string | null,
  missing: string | null = null,
): Participant => ({
  id: name,
  name,
  position: 0,
  sourceIds: [],
  values: [
    ...(sized === null ? [] : [{ attributeId: 'size', value: sized, missing: null, evidence: null }]),
    ...(timed === null && missing === null
      ? []
      : [{ attributeId: 'time', value: timed, missing, evidence: null }]),
  ],
});

const people = [
  person('Cem 10', 'Large', '9'),
  person('Ann', 'Small', '50-60'),
  person('Cem 9', 'Mid-sized', null, 'Not shared'),
  person('Zoë', null, '100'),
  person('Ben', 'Small', null),
];

const names = (view: SheetView): readonly string[] =>
  shownRows(people, [size, time], view).map(({ name }) => name);

test.each<[SheetView, readonly string[]]>([
  [{}, ['Cem 10', 'Ann', 'Cem 9', 'Zoë', 'Ben']],
  [{ sort: 'name' }, ['Ann', 'Ben', 'Cem 9', 'Cem 10', 'Zoë']],
  [{ sort: 'size' }, ['Ann', 'Ben', 'Cem 9', 'Cem 10', 'Zoë']],
  [{ sort: 'size', down: true }, ['Cem 10', 'Cem 9', 'Ann', 'Ben', 'Zoë']],
  [{ sort: 'time' }, ['Cem 10', 'Ann', 'Zoë', 'Cem 9', 'Ben']],
  [{ sort: 'time', down: true }, ['Zoë', 'Ann', 'Cem 10', 'Cem 9', 'Ben']],
  [{ sort: 'gone' }, ['Cem 10', 'Ann', 'Cem 9', 'Zoë', 'Ben']],
  [{ find: 'cem SHARED' }, ['Cem 9']],
  [{ only: { size: ['Small', ''] } }, ['Ann', 'Zoë', 'Ben']],
  [{ only: { size: ['Small'], time: [''] } }, ['Ben']],
])('%j', (view, shown) => {
  expect(names(view)).toEqual(shown);
});

test('columns can be hidden, which leaves nobody out', () => {
  expect(shownColumns([size, time], { hide: ['size'] })).toEqual([time]);
  expect([isViewed({ hide: ['size'] }), isViewed({ find: 'x' })]).toEqual([false, true]);
});

test('what stands in a column is offered in its order, with how often', () => {
  expect(valueChoices(size, people).map(({ label, count }) => [label, count])).toEqual([
    ['Small', 2],
    ['Mid-sized', 1],
    ['Large', 1],
    ['Nothing recorded', 1],
  ]);
  expect(valueChoices(time, people).map(({ label }) => label)).toEqual([
    '9',
    '50-60',
    '100',
    'Not shared',
    'Nothing recorded',
  ]);
});

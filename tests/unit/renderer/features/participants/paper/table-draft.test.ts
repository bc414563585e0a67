import { expect, test } from 'vitest';
import { inTableOrder, moved, newDraft } from '#renderer/features/participants/paper/table-draft.ts';
import type { Attribute } from '#shared/contract/participants.ts';

const attribute = (id: string, derived: Attribute['derived'] = null): Attribute => ({
  id,
  name: id,
  type: 'text',
  categories: [],
  description: '',
  position: 0,
  derived,
});

const attributes = [attribute('a'), attribute('b'), attribute('in', { from: 'sample' })];

test('a new table has all that is known, of the sample where there is one', () => {
  expect(newDraft(attributes, 2)).toMatchObject({
    name: 'Table 3',
    spec: { attributeIds: ['a', 'b'], where: [{ attributeId: 'in', values: ['Yes'] }] },
  });
  expect(newDraft(attributes.slice(0, 1), 0).spec.where).toEqual([]);
});

test('columns are moved, and those that are shown stand first', () => {
  expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  expect(inTableOrder(attributes, ['b', 'gone']).map(({ id }) => id)).toEqual(['b', 'a', 'in']);
});

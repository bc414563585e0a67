import { expect, test } from 'vitest';
import { valuesOf } from '#renderer/features/tables/arrange/values-of.ts';
import type { Attribute, Participant } from '#shared/contract/participants.ts';

const attribute: Attribute = {
  id: 'district',
  name: 'District type',
  type: 'category',
  categories: ['Rural', 'Urban', 'Suburban'],
  description: '',
  position: 0,
  derived: null,
};

const person = (id: string, value: string | null, missing: string | null = null): Participant => ({
  id,
  name: id,
  position: 0,
  sourceIds: [],
  values: [{ attributeId: 'district', value, missing, evidence: null }],
});

const people = [person('ann', 'Urban'), person('ben', 'Rural'), person('cem', null, 'Not shared')];

test.each<[string, readonly string[], readonly string[]]>([
  ['what occurs, in its order', [], ['Rural', 'Urban', 'Not shared']],
  ['what is kept and occurs, once', ['Urban'], ['Rural', 'Urban', 'Not shared']],
  [
    'what is kept though nobody has it, so that it can be let go',
    ['Remote'],
    ['Rural', 'Urban', 'Not shared', 'Remote'],
  ],
])('offers %s', (_what, kept, offered) => {
  expect(valuesOf(attribute, people, kept)).toEqual(offered);
});

import { expect, test } from 'vitest';
import { proposePseudonym } from '#shared/deidentify/propose-pseudonym.ts';

test.each([
  ['person', [], 'Ada'],
  ['person', ['ada', 'Bela'], 'Cora'],
  ['place', ['Northfield'], 'Eastbrook'],
  ['organisation', ['Organisation 1'], 'Organisation 2'],
  ['other', [], 'Name 1'],
] as const)('for a %s beside %j: %s', (kind, taken, expected) => {
  expect(proposePseudonym(kind, taken)).toBe(expected);
});

test('there is always another', () => {
  const taken: string[] = [];
  for (let count = 0; count < 100; count += 1) {
    taken.push(proposePseudonym('person', taken));
  }
  expect(new Set(taken).size).toBe(100);
});

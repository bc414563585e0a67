import { expect, test } from 'vitest';
import { agreementOfRatings } from '#shared/agreement/agreement-of-ratings.ts';
import { agreementOfSets } from '#shared/agreement/agreement-of-sets.ts';
import { coefficientWords, wordsForId } from '#shared/agreement/coefficient-words.ts';

const answers = [
  agreementOfRatings({ ratings: [['a'], ['b']] }, 'ratio'),
  agreementOfRatings({ ratings: [['a'], ['b'], ['a']] }, 'nominal'),
  agreementOfSets({ ratings: [[['a']], [['b']]] }),
];

test('every coefficient that is worked out has words, and every words a coefficient', () => {
  const ids = answers.flatMap(({ overall, perCode }) => [
    ...overall.map(({ id }) => id),
    ...perCode.flatMap(({ coefficients }) => coefficients.map(({ id }) => id)),
  ]);
  expect(ids.filter((id) => wordsForId(id) === null)).toEqual([]);
  const names = new Set(ids.map((id) => id.replace(/\[.*/, '')));
  expect(Object.keys(coefficientWords).filter((name) => !names.has(name))).toEqual([]);
});

test('labels tell coefficients apart, and sentences are sentences', () => {
  const words = Object.values(coefficientWords);
  expect(new Set(words.map(({ label }) => label)).size).toBe(words.length);
  expect(words.filter(({ sentence }) => !/^[A-Z][^!]+[^.!]\.$/.test(sentence))).toEqual([]);
});

test.each([
  ['cohen_kappa', 'Cohen’s kappa'],
  ['cohen_kappa[learning walks]', 'Cohen’s kappa: learning walks'],
  ['cohen_kappa[a[1]]', 'Cohen’s kappa: a[1]'],
  ['toString', undefined],
  ['kappa', undefined],
])('%s is called %s', (id, label) => {
  expect(wordsForId(id)?.label).toBe(label);
});

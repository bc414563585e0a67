import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Segmentations } from '#shared/agreement/boundaries/masses.ts';
import type { Estimate } from '#shared/agreement/coefficient.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import type { AgreementData } from '#shared/agreement/keys/agreement-data.ts';
import { parseAgreementKey } from '#shared/agreement/keys/agreement-key.ts';
import { answersFrom } from '#shared/agreement/keys/answers.ts';

function ask(
  texts: Segmentations,
  id: string,
  more: Partial<Extract<AgreementData, { kind: 'boundaries' }>> = {},
): Estimate {
  const key = parseAgreementKey(id);
  const found = key && answersFrom({ kind: 'boundaries', texts, reach: 2, ...more }, defaultIntervals)(key);
  if (found === null) throw new TypeError(`Nobody knows ${id}`);
  return found;
}

const units = 12;

/** Cuts of a text of twelve units. */
const masses = fc.uniqueArray(fc.integer({ min: 1, max: units - 1 }), { maxLength: 6 }).map((places) => {
  const cuts = [0, ...places.toSorted((a, b) => a - b), units];
  return cuts.slice(1).map((cut, at) => cut - (cuts[at] ?? 0));
});

const texts = fc
  .integer({ min: 1, max: 4 })
  .chain((coders) =>
    fc.array(fc.array(masses, { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 3 }),
  );

const ids = [
  'pk',
  'window_diff',
  'boundary_similarity',
  'segmentation_similarity',
  'boundary_agreement',
  'boundary_fleiss_kappa',
  'boundary_fleiss_pi',
  'mean_pairwise_boundary_similarity',
  'mean_pairwise_pk',
];

test.each(ids)('%s: a number or a reason, in any order of coders and texts', (id) => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), (cut, reach) => {
      const { value, reason } = ask(cut, id, { reach });
      expect(value === null).toBe(reason !== null);
      const turned = ask(cut.map((coders) => coders.toReversed()).toReversed(), id, { reach }).value;
      expect(value === null ? turned === null : Math.abs(value - (turned ?? 9)) < 1e-9).toBe(true);
    }),
  );
});

test.each([
  ['pk', 0],
  ['window_diff', 0],
  ['boundary_similarity', 1],
  ['segmentation_similarity', 1],
  ['boundary_agreement', 1],
  ['boundary_fleiss_kappa', 1],
])('%s of the same cuts is %d', (id, perfect) => {
  fc.assert(
    fc.property(masses, (cut) => {
      expect(ask([[cut, cut]], id).value ?? perfect).toBeCloseTo(perfect, 9);
    }),
  );
});

test('a near miss costs its distance as a share of the reach', () => {
  const far = [
    [
      [4, 6],
      [6, 4],
    ],
  ];
  expect(ask(far, 'boundary_similarity', { reach: 2 }).value).toBe(0);
  expect(ask(far, 'boundary_similarity', { reach: 4 }).value).toBe(0.5);
});

test.each([
  ['pk', [[[1], [1]]], 'shorter than the window'],
  ['segmentation_similarity', [[[1], [1]]], 'no place for a boundary'],
  ['boundary_agreement', [[[5], [5]]], 'No coder set a boundary'],
  ['boundary_fleiss_pi', [[[5], [2, 3]], [[5]]], 'same number of coders'],
  ['boundary_fleiss_kappa', [[[5]]], 'two coders'],
  ['boundary_similarity', [[[5]]], 'two coders'],
])('%s of %j has no value, and says why', (id, cut, reason) => {
  expect(ask(cut, id).reason).toContain(reason);
});

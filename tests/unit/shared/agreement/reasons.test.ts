import { describe, expect, test } from 'vitest';
import { agreementOfRatings } from '#shared/agreement/agreement-of-ratings.ts';
import { agreementOfSets } from '#shared/agreement/agreement-of-sets.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { reasons } from '#shared/agreement/reasons.ts';
import type { RatingsTable, SetTable } from '#shared/agreement/table/coder-table.ts';

function expectReason(agreements: readonly Agreement[], id: string, reason: string): void {
  const found = agreements
    .flatMap(({ overall, perCode }) => [...overall, ...perCode.flatMap(({ coefficients }) => coefficients)])
    .find((coefficient) => coefficient.id === id);
  expect(found).toEqual({ id, value: null, se: null, low: null, high: null, method: null, reason });
}

const apart = {
  ratings: [
    ['a', null],
    [null, 'a'],
  ],
};
const same = {
  ratings: [
    ['a', 'a'],
    ['a', 'a'],
  ],
};

describe('in a table of ratings', () => {
  test.each<[string, RatingsTable, string]>([
    ['percent_agreement', { ratings: [['a', 'b']] }, reasons.oneCoder],
    ['krippendorff_alpha_nominal', { ratings: [] }, reasons.oneCoder],
    ['cohen_kappa', apart, reasons.noPairs],
    ['fleiss_pe', apart, reasons.noPairs],
    ['holsti', apart, reasons.noPairs],
    ['percent_agreement_all', { ratings: [['a'], ['a'], [null]] }, reasons.noCompleteUnit],
    ['cohen_kappa', same, reasons.noVariation],
    ['cohen_kappa_max', same, reasons.noVariation],
    ['cohen_kappa_over_max', same, reasons.noVariation],
    ['fleiss_kappa', same, reasons.noVariation],
    ['conger_kappa', same, reasons.noVariation],
    ['gwet_ac1', same, reasons.oneCode],
    ['brennan_prediger', same, reasons.oneCode],
    [
      'cohen_kappa_over_max',
      {
        ratings: [
          ['a', 'a'],
          ['a', 'b'],
        ],
      },
      reasons.noRoomForKappa,
    ],
    [
      'conger_kappa',
      {
        ratings: [
          ['a', 'b'],
          ['a', 'a'],
          [null, null],
        ],
      },
      reasons.silentCoder(3),
    ],
    [
      'light_kappa',
      {
        ratings: [
          ['a', 'b'],
          ['a', 'a'],
          ['a', 'a'],
        ],
      },
      reasons.pairWithoutVariation(2, 3),
    ],
    [
      'light_kappa',
      {
        ratings: [
          ['a', 'b'],
          ['a', 'b'],
          [null, null],
        ],
      },
      reasons.pairWithoutUnits(1, 3),
    ],
    ['specific_agreement[c]', { ratings: [['a'], ['b']], categories: ['a', 'b', 'c'] }, reasons.codeUnused],
    [
      'krippendorff_alpha_ordinal',
      {
        ratings: [
          ['a', 'b'],
          ['a', 'a'],
        ],
      },
      reasons.noOrder,
    ],
    [
      'krippendorff_alpha_interval',
      {
        ratings: [
          ['a', 1],
          ['a', 2],
        ],
      },
      reasons.notNumbers,
    ],
    [
      'krippendorff_alpha_ratio',
      {
        ratings: [
          ['a', 1],
          ['a', 2],
        ],
      },
      reasons.notNumbers,
    ],
    [
      'krippendorff_alpha_ratio',
      {
        ratings: [
          [-1, 1],
          [1, 1],
        ],
      },
      reasons.negativeRatio,
    ],
  ])('%s of %j', (id, table, reason) => {
    expectReason([agreementOfRatings(table, 'ratio'), agreementOfRatings(table, 'nominal')], id, reason);
  });
});

describe('in a table of sets', () => {
  const setsApart = {
    ratings: [
      [['a'], null],
      [null, ['a']],
    ],
  };
  test.each<[string, SetTable, string]>([
    ['percent_identical_sets', { ratings: [[['a']]] }, reasons.oneCoder],
    ['percent_overlapping_sets', setsApart, reasons.noPairs],
    ['pooled_kappa', setsApart, reasons.noPairs],
    ['mean_kappa', setsApart, reasons.noPairs],
    ['pooled_kappa', { ratings: [[[]], [[]]] }, reasons.noCodes],
    ['mean_kappa', { ratings: [[[]], [[]]] }, reasons.noCodes],
    ['pooled_kappa', { ratings: [[['a']], [['a']]] }, reasons.noVariation],
    ['mean_kappa', { ratings: [[['a']], [['a']]] }, reasons.noKappaOfACode],
    ['krippendorff_alpha_masi', { ratings: [[['a']], [['a']]] }, reasons.noVariation],
  ])('%s of %j', (id, table, reason) => {
    expectReason([agreementOfSets(table)], id, reason);
  });
});

test('every reason is one sentence, and no two are the same', () => {
  const sentences = Object.values(reasons).map((reason) =>
    typeof reason === 'string' ? reason : reason(1, 2),
  );
  expect(sentences.filter((sentence) => !/^[A-Z][^.!]+\.$/.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(sentences.length);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementOfRatings } from '#shared/agreement/agreement-of-ratings.ts';
import { agreementOfSets } from '#shared/agreement/agreement-of-sets.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Coefficient } from '#shared/agreement/coefficient.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import type { Category, SetTable } from '#shared/agreement/table/coder-table.ts';
import { type BinaryTable, expandSetTable } from '#shared/agreement/table/expand-set-table.ts';

const few = { ...defaultIntervals, draws: 40 };
const book = ['care', 'cost', 'trust', 'unused'];

const set = fc.array(fc.constantFrom<Category[]>('care', 'cost', 'trust'), { maxLength: 4 });

const tables = (
  coders: fc.Arbitrary<number>,
  cell: fc.Arbitrary<readonly Category[] | null>,
): fc.Arbitrary<SetTable> =>
  fc.tuple(coders, fc.integer({ min: 0, max: 8 }), fc.boolean()).chain(([rows, columns, listed]) =>
    fc.record({
      ratings: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
      ...(listed && { categories: fc.constant(book) }),
      unitCounts: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }),
    }),
  );

const anyTable = tables(fc.integer({ min: 1, max: 4 }), fc.option(set, { freq: 4 }));
const twoCoders = tables(fc.constant(2), fc.option(set, { freq: 4 }));

const valueOf = ({ overall }: Agreement, id: string): number | null | undefined =>
  overall.find((coefficient) => coefficient.id === id)?.value;

/** Where two numbers are compared that sums in another order may set apart; NaN stands for no value. */
const gap = (one: number | null | undefined, other: number | null | undefined): number => {
  const [a, b] = [one ?? Number.NaN, other ?? Number.NaN];
  return Number.isNaN(a) && Number.isNaN(b) ? 0 : Math.abs(a - b);
};

test('any table gives numbers or reasons', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const { overall, perCode } = agreementOfSets(table, few);
      for (const one of [...overall, ...perCode.flatMap(({ coefficients }) => coefficients)]) {
        expect(one.value === null).toBe(one.reason !== null);
        for (const number of [one.value, one.se, one.low, one.high]) {
          expect(Number.isFinite(number ?? 0)).toBe(true);
        }
        expect(one.value ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

/** What the table of one code says by itself, under the ids that the code has in the table of sets. */
function alone({ code, table }: BinaryTable): ReadonlyMap<string, Coefficient> {
  const { overall, perCode } = agreementOfRatings(table, 'nominal', few);
  const specific = perCode[1]?.coefficients.filter(({ id }) => id.startsWith('specific')) ?? [];
  return new Map(
    [...overall, ...specific].map((one) => {
      const id = `${one.id.replace(/\[.*/, '')}[${code}]`;
      return [id, { ...one, id }];
    }),
  );
}

test('each code has what its own table of yes and no has', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const binary = expandSetTable(table);
      const { perCode } = agreementOfSets(table, few);
      expect(perCode.map(({ code }) => code)).toEqual(binary.map(({ code }) => code));
      const wanted = new Map(binary.flatMap((one) => [...alone(one)]));
      for (const coefficient of perCode.flatMap(({ coefficients }) => coefficients)) {
        expect(coefficient).toEqual(wanted.get(coefficient.id));
      }
    }),
    { numRuns: 60 },
  );
});

test('pooled kappa is made of the mean agreement and the mean chance of the codes', () => {
  fc.assert(
    fc.property(twoCoders, (table) => {
      const codes = expandSetTable(table).map(({ table: binary }) =>
        agreementOfRatings(binary, 'nominal', few),
      );
      const mean = (id: string) =>
        codes.reduce((sum, code) => sum + (valueOf(code, id) ?? Number.NaN), 0) / codes.length;
      const [observed, expected] = [mean('percent_agreement'), mean('cohen_pe')];
      const pooled = valueOf(agreementOfSets(table, few), 'pooled_kappa');
      expect(gap(pooled, (observed - expected) / (1 - expected))).toBeLessThan(1e-9);
    }),
  );
});

test('the mean kappa leaves out the codes that have none', () => {
  fc.assert(
    fc.property(twoCoders, (table) => {
      const agreement = agreementOfSets(table, few);
      const kappas = agreement.perCode.flatMap(({ coefficients }) =>
        coefficients.filter(({ id, value }) => id.startsWith('cohen_kappa') && value !== null),
      );
      const mean = kappas.reduce((sum, { value }) => sum + (value ?? 0), 0) / kappas.length;
      expect(gap(valueOf(agreement, 'mean_kappa'), mean)).toBeLessThan(1e-9);
    }),
  );
});

test('sets of one code each are a table of ratings', () => {
  const single = fc.option(
    fc.constantFrom<Category[]>('a', 'b', 'c').map((code) => [code]),
    { freq: 4 },
  );
  fc.assert(
    fc.property(tables(fc.constant(2), single), ({ ratings, unitCounts }) => {
      const sets = agreementOfSets({ ratings, ...(unitCounts && { unitCounts }) }, few);
      const one = {
        ratings: ratings.map((row) => row.map((cell) => cell?.[0] ?? null)),
        ...(unitCounts && { unitCounts }),
      };
      const plain = agreementOfRatings(one, 'nominal', few);
      const percent = valueOf(plain, 'percent_agreement');
      const alpha = valueOf(plain, 'krippendorff_alpha_nominal');
      for (const id of [
        'percent_identical_sets',
        'percent_overlapping_sets',
        'mean_pairwise_jaccard_similarity',
      ]) {
        expect(gap(valueOf(sets, id), percent)).toBeLessThan(1e-9);
      }
      for (const distance of ['jaccard', 'masi', 'dice', 'set_nominal']) {
        expect(gap(valueOf(sets, `krippendorff_alpha_${distance}`), alpha)).toBeLessThan(1e-9);
      }
    }),
  );
});

test('a code named twice in a cell counts once, in any order', () => {
  const tidy = {
    ratings: [
      [['a', 'b'], ['b']],
      [['a'], ['b']],
    ],
  };
  const untidy = {
    ratings: [
      [['b', 'a', 'b'], ['b']],
      [['a', 'a'], ['b']],
    ],
  };
  expect(agreementOfSets(untidy, few)).toEqual(agreementOfSets(tidy, few));
});

test('to have applied nothing is a rating, not to have looked is none', () => {
  const looked = agreementOfSets(
    {
      ratings: [
        [['a'], []],
        [['a'], []],
      ],
    },
    few,
  );
  const skipped = agreementOfSets(
    {
      ratings: [
        [['a'], []],
        [['a'], null],
      ],
    },
    few,
  );
  expect(valueOf(looked, 'krippendorff_alpha_jaccard')).toBe(1);
  expect(skipped.overall.find(({ id }) => id === 'krippendorff_alpha_jaccard')?.reason).toMatch(
    /no variation/,
  );
});

test('a table that makes no sense is refused', () => {
  expect(() => agreementOfSets({ ratings: [[['x']]], categories: book }, few)).toThrow(
    '“x” isn’t in the list',
  );
  expect(() => agreementOfSets({ ratings: [] }, { ...few, confidence: 1 })).toThrow('confidence');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '#shared/agreement/coefficient.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import type { RatingsData } from '#shared/agreement/keys/agreement-data.ts';
import { parseAgreementKey } from '#shared/agreement/keys/agreement-key.ts';
import { answersFrom } from '#shared/agreement/keys/answers.ts';
import { ratingsCoefficients } from '#shared/agreement/keys/ratings-coefficients.ts';
import type { Category, RatingsTable } from '#shared/agreement/table/coder-table.ts';
import { weightNames } from '#shared/agreement/weights/named-weights.ts';

const options = { ...defaultIntervals, draws: 20 };

/** A way of asking for values of one table; a key that nobody knows is our mistake. */
function asking(table: RatingsTable, custom?: RatingsData['custom']): (id: string) => Estimate {
  const answers = answersFrom({ kind: 'ratings', table, ...(custom && { custom }) }, options);
  return (id) => {
    const key = parseAgreementKey(id);
    const found = key && answers(key);
    if (found === null) throw new TypeError(`Nobody knows ${id}`);
    return found;
  };
}

const near = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;

const tables = (coders: fc.Arbitrary<number>, missing = true): fc.Arbitrary<RatingsTable> =>
  fc
    .tuple(coders, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns, codes]) => {
      const cell = fc.integer({ min: 1, max: codes });
      return fc.record({
        ratings: fc.array(
          fc.array(missing ? fc.option(cell, { freq: 4 }) : cell, { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        ),
        categories: fc.constant(Array.from({ length: codes }, (_, at) => at + 1)),
        unitCounts: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }),
      });
    });

const any = tables(fc.integer({ min: 1, max: 4 }));
const two = tables(fc.constant(2));
const full = tables(fc.integer({ min: 2, max: 4 }), false);

const weighted = [...ratingsCoefficients]
  .filter(([, { takesWeights }]) => takesWeights)
  .map(([name]) => name);
const ids = [...ratingsCoefficients].flatMap(([name, { takesWeights, oneCode }]) => [
  ...(oneCode ? [] : [name]),
  `${name}[1]`,
  ...(takesWeights ? weightNames.map((weight) => `${name}:${weight}`) : []),
]);
const methods = ['gwet', 'fce', 'fce0', 'z0', 'fleiss0', 'boot_units', 'boot_kripp', 'f'];

test('whatever the table, each key gives a number or a reason, and each method finite numbers', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...ids), fc.constantFrom('', ...methods), (table, id, method) => {
      const key = parseAgreementKey(method === '' ? id : `${id}@${method}`);
      const found = key && answersFrom({ kind: 'ratings', table }, options)(key);
      expect(found !== null || method !== '').toBe(true);
      const { value = null, se = null, low = null, high = null, reason = '' } = found ?? {};
      expect(value === null).toBe(reason !== null);
      for (const number of [value, se, low, high]) expect(Number.isFinite(number ?? 0)).toBe(true);
      expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
    }),
    { numRuns: 1500 },
  );
});

/** The table with its coders, units and codes in another order. */
function reordered(table: RatingsTable): RatingsTable {
  return {
    ratings: table.ratings.map((row) => row.toReversed()).toReversed(),
    ...(table.categories && { categories: table.categories.toReversed() }),
    ...(table.unitCounts && { unitCounts: table.unitCounts.toReversed() }),
  };
}

test.each(ids)('%s: the order of coders, units and codes makes no difference', (id) => {
  fc.assert(
    fc.property(any, (table) => {
      const [one, other] = [asking(table)(id).value, asking(reordered(table))(id).value];
      expect(near(one, other)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

const unordered = [...ratingsCoefficients.keys()].filter(
  (name) => !/specific|alpha_(?:ordinal|interval|ratio|circular|bipolar)|icc|kendall/u.test(name),
);

test.each(unordered)('%s: other names for the codes make no difference', (id) => {
  const names = new Map<Category, Category>([
    [1, 'walk'],
    [2, 'Visit'],
    [3, 'a'],
    [4, ''],
  ]);
  const named = (code: Category): Category => names.get(code) ?? code;
  fc.assert(
    fc.property(any, (table) => {
      const renamed = {
        ...table,
        ratings: table.ratings.map((row) => row.map((code) => (code === null ? null : named(code)))),
        categories: (table.categories ?? []).map(named),
      };
      expect(near(asking(table)(id).value, asking(renamed)(id).value)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

describe('one coefficient is another', () => {
  const same: readonly (readonly [string, string, fc.Arbitrary<RatingsTable>])[] = [
    ...weighted.map((name) => [`${name}:identity`, name, any] as const),
    ['gwet_ac1', 'gwet_ac2', any],
    ['krippendorff_alpha', 'krippendorff_alpha_nominal', any],
    ['krippendorff_alpha:quadratic', 'krippendorff_alpha_interval', any],
    ['krippendorff_alpha:ratio', 'krippendorff_alpha_ratio', any],
    ['krippendorff_alpha:circular', 'krippendorff_alpha_circular', any],
    ['krippendorff_alpha:bipolar', 'krippendorff_alpha_bipolar', any],
    ['scott_pi:linear', 'fleiss_kappa:linear', any],
    ['bennett_s:ordinal', 'brennan_prediger:ordinal', any],
    ['light_kappa:quadratic', 'cohen_kappa:quadratic', two],
    ['brennan_prediger_von_eye', 'brennan_prediger', tables(fc.constant(2), false)],
    ['conger_kappa:radical', 'cohen_kappa:radical', tables(fc.constant(2), false)],
    ['alpha_observed_agreement', 'percent_agreement', full],
  ];
  test.each(same)('%s is %s', (one, other, cases) => {
    fc.assert(
      fc.property(cases, (table) => {
        const ask = asking(table);
        expect(near(ask(one).value, ask(other).value)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('alpha is Fleiss’ kappa with a correction for few ratings, with weights, too', () => {
    fc.assert(
      fc.property(full, fc.constantFrom('', ':linear', ':quadratic', ':ordinal'), (table, weight) => {
        const ask = asking(table);
        const kappa = ask(`fleiss_kappa${weight}`).value;
        const alpha = ask(`krippendorff_alpha${weight}`).value;
        const units = (table.unitCounts ?? []).reduce((sum, count) => sum + count, 0);
        const ratings = units * table.ratings.length;
        expect(near(alpha, kappa === null ? null : 1 - (1 - kappa) * (1 - 1 / ratings))).toBe(true);
      }),
    );
  });

  test('z is kappa over its error under zero', () => {
    fc.assert(
      fc.property(two, (table) => {
        const ask = asking(table);
        const z = ask('cohen_kappa:linear@z0');
        if (z.value === null) return;
        expect((z.se ?? 0) * (ask('cohen_kappa:linear@fce0').se ?? 0)).toBeCloseTo(z.value, 9);
      }),
    );
  });

  test('weights written down are those of the family, as agreement and as disagreement', () => {
    fc.assert(
      fc.property(two, (table) => {
        const codes = (table.categories ?? []).length;
        const distance = Array.from({ length: codes }, (_, a) =>
          Array.from({ length: codes }, (__, b) => Math.abs(a - b)),
        );
        const weight = distance.map((row) => row.map((far) => 1 - far / Math.max(1, codes - 1)));
        const linear = asking(table)('gwet_ac2:linear').value;
        expect(near(asking(table, { disagreement: distance })('gwet_ac2:custom').value, linear)).toBe(true);
        expect(near(asking(table, { agreement: weight })('gwet_ac2:custom').value, linear)).toBe(true);
      }),
    );
  });
});

test.each([
  ['cohen_kappa', [[1], [1], [2]], 'exactly two coders'],
  [
    'cohen_kappa@z0',
    [
      [1, 1],
      [1, 1],
    ],
    'no variation',
  ],
  [
    'fleiss_kappa@fleiss0',
    [
      [1, 2, null],
      [1, 2, 1],
    ],
    'same number of ratings',
  ],
  ['percent_agreement@gwet', [[1], [2]], 'too few different units'],
  ['krippendorff_alpha_nominal@gwet', [[1], [2]], 'too few different units'],
  ['bangdiwala_b', [[1], [2]], 'no code in common'],
  ['icc_2_1', [['1', 2]], 'two coders'],
  [
    'icc_2_1',
    [
      [1, null],
      [1, 2],
    ],
    'Only one unit',
  ],
  [
    'icc_3_k',
    [
      [1, 1],
      [1, 1],
    ],
    'no variation',
  ],
  [
    'kendall_w',
    [
      [1, 1],
      [2, 2],
    ],
    'no variation',
  ],
] as const)('%s of %j has no value', (id, ratings, reason) => {
  expect(asking({ ratings })(id).reason).toContain(reason);
});

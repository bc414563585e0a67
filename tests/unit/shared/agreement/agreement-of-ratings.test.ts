import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOfRatings } from '#shared/agreement/agreement-of-ratings.ts';
import type { Coefficient } from '#shared/agreement/coefficient.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import type { Category, Level, RatingsTable } from '#shared/agreement/table/coder-table.ts';

const few = { ...defaultIntervals, draws: 40 };

function everyCoefficient(table: RatingsTable, level: Level = 'nominal'): readonly Coefficient[] {
  const { overall, perCode } = agreementOfRatings(table, level, few);
  return [...overall, ...perCode.flatMap(({ coefficients }) => coefficients)];
}

const words = fc.constantFrom<Category[]>('learning walk', 'visit', 'observing', '');
const numbers = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ noNaN: true, noDefaultInfinity: true }));

interface Shape {
  readonly coders?: number;
  readonly missing?: boolean;
}

/** Tables of one to four coders, with holes and repeated columns unless that is excluded. */
const tables = (
  cell: fc.Arbitrary<Category>,
  { coders, missing = true }: Shape = {},
): fc.Arbitrary<RatingsTable> =>
  fc
    .record({
      rows: coders === undefined ? fc.integer({ min: 1, max: 4 }) : fc.constant(coders),
      columns: fc.integer({ min: 0, max: 8 }),
      counted: fc.boolean(),
    })
    .chain(({ rows, columns, counted }) =>
      fc.record({
        ratings: fc.array(
          fc.array(missing ? fc.option(cell, { freq: 4 }) : cell, { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows },
        ),
        ...(counted && {
          unitCounts: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }),
        }),
      }),
    );

const levels = fc.constantFrom<Level[]>('nominal', 'ordinal', 'interval', 'ratio');

const valuesOf = (table: RatingsTable): ReadonlyMap<string, number | null> =>
  new Map(agreementOfRatings(table, 'nominal', few).overall.map(({ id, value }) => [id, value]));

/** Both without a value, or equal but for the last few digits, as sums in another order are. */
const alike = (one: number | null | undefined, other: number | null | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 1e-9 : one === other;

function expectSameValues(one: RatingsTable, other: RatingsTable): void {
  const [values, others] = [valuesOf(one), valuesOf(other)];
  expect([...values.keys()]).toEqual([...others.keys()]);
  expect([...values].filter(([id, value]) => !alike(value, others.get(id)))).toEqual([]);
}

describe('any table whatever', () => {
  test.each([
    ['words', words],
    ['numbers', numbers],
    ['both', fc.oneof(words, numbers)],
  ])('of %s gives numbers or reasons', (_, cell: fc.Arbitrary<Category>) => {
    fc.assert(
      fc.property(tables(cell), levels, (table, level) => {
        for (const { value, se, low, high, reason, method } of everyCoefficient(table, level)) {
          expect(value === null).toBe(reason !== null);
          expect([se, low, high].map((number) => number === null)).toEqual(Array(3).fill(method === null));
          for (const number of [value, se, low, high]) expect(Number.isFinite(number ?? 0)).toBe(true);
          expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-9);
          expect(se ?? 0).toBeGreaterThanOrEqual(0);
          expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
        }
      }),
    );
  });

  test('has each id once', () => {
    fc.assert(
      fc.property(tables(words), levels, (table, level) => {
        const ids = everyCoefficient(table, level).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('what makes no difference', () => {
  const shuffled = fc.tuple(tables(words), fc.nat(), fc.nat());
  const turned = <Item>(items: readonly Item[], by: number): readonly Item[] =>
    items.length === 0
      ? items
      : [...items.slice(by % items.length), ...items.slice(0, by % items.length)].toReversed();

  test('the order of the units, not even to the intervals', () => {
    fc.assert(
      fc.property(shuffled, ([table, by]) => {
        const { unitCounts } = table;
        const moved = {
          ratings: table.ratings.map((row) => turned(row, by)),
          ...(unitCounts && { unitCounts: turned(unitCounts, by) }),
        };
        expect(everyCoefficient(moved)).toEqual(everyCoefficient(table));
      }),
    );
  });

  test('the order of the coders', () => {
    fc.assert(
      fc.property(shuffled, ([table, by]) => {
        expectSameValues({ ...table, ratings: turned(table.ratings, by) }, table);
      }),
    );
  });

  test('the names of the codes', () => {
    fc.assert(
      fc.property(tables(words), (table) => {
        const named = new Map<Category, Category>([
          ['visit', 3],
          ['learning walk', 'z'],
          ['observing', 'a'],
        ]);
        const rename = (code: Category | null) => (code === null ? null : (named.get(code) ?? code));
        const renamed = { ...table, ratings: table.ratings.map((row) => row.map(rename)) };
        expectSameValues(renamed, table);
      }),
    );
  });

  test('whether a unit is counted or written out', () => {
    fc.assert(
      fc.property(tables(words), (table) => {
        const written = {
          ratings: table.ratings.map((row) =>
            row.flatMap((code, unit) => Array<Category | null>(table.unitCounts?.[unit] ?? 1).fill(code)),
          ),
          categories: ['', 'learning walk', 'observing', 'visit'],
        };
        const counted = { ...table, categories: written.categories };
        expect(everyCoefficient(written)).toEqual(everyCoefficient(counted));
      }),
    );
  });
});

test('perfect agreement is 1 wherever there is a value', () => {
  const row = fc.array(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(row, fc.integer({ min: 2, max: 4 }), (ratings, coders) => {
      const table = { ratings: Array(coders).fill(ratings), categories: [1, 2, 3, 4] };
      const values = everyCoefficient(table, 'ratio').filter(({ id }) => !id.endsWith('_pe'));
      expect(values.filter(({ value }) => value !== null && value !== 1)).toEqual([]);
      const varied = new Set(ratings).size > 1;
      expect(values.some(({ value }) => value === null)).toBe(!varied);
    }),
  );
});

test('two coders who rated everything have the same Cohen and Conger, Scott and Fleiss, Bennett and Brennan', () => {
  fc.assert(
    fc.property(tables(words, { coders: 2, missing: false }), (table) => {
      const values = valuesOf(table);
      const pairs = [
        ['cohen_kappa', 'conger_kappa'],
        ['scott_pi', 'fleiss_kappa'],
        ['bennett_s', 'brennan_prediger'],
        ['holsti', 'percent_agreement'],
      ] as const;
      expect(pairs.filter(([one, other]) => !alike(values.get(one), values.get(other)))).toEqual([]);
    }),
  );
});

const idsOf = (table: RatingsTable, level: Level): readonly string[] =>
  agreementOfRatings(table, level, few).overall.map(({ id }) => id);

test('a level adds to the one below, and the number of coders decides what is made for it', () => {
  const two = { ratings: [[1], [1]] };
  const three = { ratings: [[1], [1], [2]] };
  expect(idsOf(two, 'nominal')).toEqual([
    'percent_agreement',
    'holsti',
    'cohen_kappa',
    'cohen_pe',
    'cohen_kappa_max',
    'cohen_kappa_over_max',
    'scott_pi',
    'fleiss_kappa',
    'fleiss_pe',
    'conger_kappa',
    'bennett_s',
    'brennan_prediger',
    'gwet_ac1',
    'krippendorff_alpha_nominal',
  ]);
  expect(idsOf(three, 'nominal')).toEqual([
    'percent_agreement',
    'percent_agreement_all',
    'fleiss_kappa',
    'fleiss_pe',
    'conger_kappa',
    'light_kappa',
    'brennan_prediger',
    'gwet_ac1',
    'krippendorff_alpha_nominal',
  ]);
  expect(idsOf(three, 'ratio').slice(-4)).toEqual([
    'krippendorff_alpha_nominal',
    'krippendorff_alpha_ordinal',
    'krippendorff_alpha_interval',
    'krippendorff_alpha_ratio',
  ]);
  expect(agreementOfRatings(three, 'ordinal', few).perCode.map(({ code }) => code)).toEqual([1, 2]);
  expect(agreementOfRatings(three, 'interval', few).perCode).toEqual([]);
});

test('a coder who never varies gets a kappa of exactly 0', () => {
  const constant = { ratings: [Array(7).fill('a'), ['a', 'b', 'a', 'a', 'b', 'a', 'a']] };
  const kappa = everyCoefficient(constant).find(({ id }) => id === 'cohen_kappa');
  expect(kappa?.value).toBe(0);
});

test('percent agreement never reaches below nothing', () => {
  const table = {
    ratings: [
      ['a', 'a'],
      ['a', 'b'],
    ],
  };
  const percent = everyCoefficient(table).find(({ id }) => id === 'percent_agreement');
  expect(percent).toMatchObject({ value: 0.5, low: 0, high: 1 });
});

test('words with a list of codes have ranks', () => {
  const ratings = [
    ['low', 'high', 'middle', 'low'],
    ['low', 'high', 'high', 'middle'],
  ];
  const alphaOf = (table: RatingsTable) =>
    agreementOfRatings(table, 'ordinal', few).overall.find(({ id }) => id.endsWith('_ordinal'))?.value;
  const ranks = new Map([
    ['low', 1],
    ['middle', 2],
    ['high', 3],
  ]);
  const ranked = ratings.map((row) => row.map((word) => ranks.get(word) ?? 0));
  expect(alphaOf({ ratings, categories: ['low', 'middle', 'high'] })).toBe(alphaOf({ ratings: ranked }));
  expect(alphaOf({ ratings: ranked, categories: [3, 1, 2] })).toBe(alphaOf({ ratings: ranked }));
});

test('the seed decides the interval, and the confidence its width', () => {
  const table = {
    ratings: [
      [1, 2, 3, 1, 2, 3, 1, 2],
      [1, 2, 3, 1, 2, 1, 2, 2],
    ],
  };
  const intervals = (options: Partial<typeof few>) =>
    agreementOfRatings(table, 'nominal', { ...few, ...options }).overall.map(({ low, high, method }) => ({
      low,
      high,
      method,
    }));
  expect(intervals({ seed: 7 })).toEqual(intervals({ seed: 7 }));
  expect(intervals({ seed: 7 })).not.toEqual(intervals({ seed: 8 }));
  const [wide, narrow] = [intervals({ confidence: 0.99 }), intervals({ confidence: 0.8 })];
  for (const [at, { low }] of wide.entries()) expect(low ?? 0).toBeLessThanOrEqual(narrow[at]?.low ?? 0);
});

test('a table or options that make no sense are refused', () => {
  expect(() => agreementOfRatings({ ratings: [['a'], []] }, 'nominal')).toThrow(
    'Coder 1 has 1 units and coder 2 has 0.',
  );
  expect(() => agreementOfRatings({ ratings: [] }, 'nominal', { ...few, draws: -1 })).toThrow('draws');
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { agreementOfRatings } from '#shared/agreement/agreement-of-ratings.ts';
import { agreementOfSets } from '#shared/agreement/agreement-of-sets.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Coefficient } from '#shared/agreement/coefficient.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import { diceDistance, jaccardDistance, masiDistance } from '#shared/agreement/sets/set-distance.ts';

const Code = z.union([z.string(), z.number()]);
const Values = z.record(z.string(), z.number());
const about = {
  name: z.string(),
  categories: z.array(Code).optional(),
  unit_counts: z.array(z.number()).optional(),
  expected: Values,
  se: Values.default({}),
  ci: z.record(z.string(), z.tuple([z.number(), z.number()])).default({}),
  undefined: z.record(z.string(), z.string()).default({}),
  tolerance: z.number(),
  tolerance_by_key: Values.default({}),
};
const ratings = z.object({ ...about, data: z.array(z.array(Code.nullable())) });
const Vector = z.discriminatedUnion('kind', [
  ratings.extend({ kind: z.literal('coding') }),
  ratings.extend({ kind: z.literal('coding-missing') }),
  z.object({ ...about, kind: z.literal('set-coding'), data: z.array(z.array(z.array(Code).nullable())) }),
]);
type Vector = z.infer<typeof Vector>;

const file = new URL('../../../fixtures/reference/agreement.json', import.meta.url);
const vectors = z
  .array(z.looseObject({ kind: z.string() }))
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .filter(({ kind }) => ['coding', 'coding-missing', 'set-coding'].includes(kind))
  .map((entry) => Vector.parse(entry));

const weighted = ['percent_agreement', 'conger_kappa', 'fleiss_kappa', 'brennan_prediger', 'gwet_ac2'];
const weights = ['linear', 'quadratic', 'ordinal', 'radical', 'ratio', 'circular', 'bipolar'];

/** Keys that no coefficient here answers yet; any other key has to be answered. */
const notYet: readonly string[] = [
  ...weighted.flatMap((name) => weights.map((weight) => `${name}:${weight}`)),
  'cohen_kappa:linear',
  'cohen_kappa:quadratic',
  'cohen_kappa:custom',
  'krippendorff_alpha:custom',
  'krippendorff_alpha_circular',
  'krippendorff_alpha_bipolar',
  'krippendorff_alpha_masi_nltk_rounded',
  'krippendorff_alpha_passonneau2004',
  'krippendorff_alpha_masi_product',
  'masi_distance_nltk_rounded',
  'alpha_observed_agreement',
  'alpha_expected_agreement',
  'mean_observed',
  'mean_expected',
  'bangdiwala_b',
  'kendall_w',
  'icc_1_1',
  'icc_2_1',
  'icc_3_1',
  'icc_1_k',
  'icc_2_k',
  'icc_3_k',
];
/** Ways to a standard error or an interval that are not built yet for anything. */
const methodsNotYet: readonly string[] = ['z0', 'fce0', 'fleiss0', 'boot_kripp', 'f'];
/** Intervals of coefficients that have another kind of interval here. */
const intervalsNotYet: readonly string[] = [
  'krippendorff_alpha_nominal@gwet',
  'krippendorff_alpha_interval@gwet',
];

interface Check {
  readonly key: string;
  readonly wanted: number | null;
  readonly found: number | string | null;
  readonly tolerance: number;
}

const flat = ({ overall, perCode }: Agreement): readonly Coefficient[] => [
  ...overall,
  ...perCode.flatMap(({ coefficients }) => coefficients),
];

function coefficientsOf(vector: Vector): ReadonlyMap<string, Coefficient> {
  const resampled = Object.keys(vector.ci).some((key) => key.endsWith('@boot_units'));
  const options = { ...defaultIntervals, draws: resampled ? 2000 : 0 };
  const extra = {
    ...(vector.categories && { categories: vector.categories }),
    ...(vector.unit_counts && { unitCounts: vector.unit_counts }),
  };
  const all =
    vector.kind === 'set-coding'
      ? flat(agreementOfSets({ ratings: vector.data, ...extra }, options))
      : (['ratio', 'nominal'] as const).flatMap((level) =>
          flat(agreementOfRatings({ ratings: vector.data, ...extra }, level, options)),
        );
  return new Map(all.map((coefficient) => [coefficient.id, coefficient]));
}

const methodNames = { linearised: 'gwet', 'fleiss-cohen-everitt': 'fce', bootstrap: 'boot_units' } as const;

/** The distances between the two sets of a vector that holds a single unit. */
function distancesOf(vector: Vector): Readonly<Record<string, number>> {
  if (vector.kind !== 'set-coding' || vector.data[0]?.length !== 1) return {};
  const [one = [], other = []] = vector.data.map(([set]) => set ?? []);
  const shared = one.filter((code) => other.includes(code)).length;
  return {
    jaccard_distance: jaccardDistance(shared, one.length, other.length),
    dice_distance: diceDistance(shared, one.length, other.length),
    masi_distance: masiDistance(shared, one.length, other.length),
  };
}

/** What a coefficient says under a key such as `gwet_ac1@gwet`, or in words why nothing can be compared. */
function under(
  key: string,
  found: ReadonlyMap<string, Coefficient>,
  part: 'se' | 'low' | 'high',
): number | string | null {
  const [id = '', method] = key.split('@');
  const coefficient = found.get(id);
  if (coefficient === undefined) return 'no such coefficient';
  if (coefficient.method === null) return 'no interval';
  const name = methodNames[coefficient.method.kind];
  return name === method ? coefficient[part] : `an interval of another kind: ${name}`;
}

function checksOf(vector: Vector): readonly Check[] {
  const found = coefficientsOf(vector);
  const distances = distancesOf(vector);
  const check = (key: string, wanted: number | null, value: Check['found']): Check => ({
    key,
    wanted,
    found: value,
    tolerance: vector.tolerance_by_key[key] ?? vector.tolerance,
  });
  return [
    ...Object.entries(vector.expected).map(([key, wanted]) =>
      check(key, wanted, distances[key] ?? found.get(key)?.value ?? 'no value'),
    ),
    ...Object.keys(vector.undefined).map((key) => {
      const { value = 'no such coefficient', reason = null } = found.get(key) ?? {};
      return check(key, null, value === null && reason === null ? 'no reason' : value);
    }),
    ...Object.entries(vector.se).map(([key, wanted]) => check(key, wanted, under(key, found, 'se'))),
    ...Object.entries(vector.ci).flatMap(([key, [low, high]]) => [
      check(key, low, under(key, found, 'low')),
      check(key, high, under(key, found, 'high')),
    ]),
  ];
}

const holds = ({ wanted, found, tolerance }: Check): boolean =>
  wanted === null ? found === null : typeof found === 'number' && Math.abs(found - wanted) <= tolerance;

const withoutCode = (key: string): string => key.replace(/\[.*\]/, '[k]');

function isNotYet(key: string): boolean {
  const [id = '', method] = key.split('@');
  return (
    notYet.includes(id) ||
    intervalsNotYet.includes(key) ||
    (method !== undefined && methodsNotYet.includes(method))
  );
}

const checked = vectors.map((vector) => ({ name: vector.name, checks: checksOf(vector) }));

describe('every published value', () => {
  test.each(checked)('$name', ({ checks }) => {
    expect(checks.filter((check) => !isNotYet(check.key) && !holds(check))).toEqual([]);
  });
});

const countByKey = (checks: readonly Check[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Map.groupBy(checks, ({ key }) => withoutCode(key))
      .entries()
      .map(([key, group]) => [key, group.length]),
  );

const all = checked.flatMap(({ checks }) => checks);

test('as many values are checked for each coefficient as the reference holds', () => {
  expect(vectors).toHaveLength(74);
  expect(countByKey(all.filter(({ key }) => !isNotYet(key)))).toEqual({
    bennett_s: 29,
    brennan_prediger: 29,
    'brennan_prediger@gwet': 21,
    cohen_kappa: 34,
    'cohen_kappa@fce': 18,
    'cohen_kappa[k]': 25,
    cohen_kappa_max: 4,
    cohen_kappa_over_max: 2,
    cohen_pe: 2,
    conger_kappa: 26,
    'conger_kappa@gwet': 12,
    dice_distance: 1,
    fleiss_kappa: 29,
    'fleiss_kappa@gwet': 15,
    'fleiss_kappa[k]': 9,
    fleiss_pe: 1,
    gwet_ac1: 57,
    'gwet_ac1@gwet': 24,
    holsti: 1,
    jaccard_distance: 1,
    krippendorff_alpha_dice: 4,
    krippendorff_alpha_interval: 9,
    krippendorff_alpha_jaccard: 4,
    krippendorff_alpha_masi: 4,
    krippendorff_alpha_nominal: 58,
    'krippendorff_alpha_nominal@boot_units': 8,
    'krippendorff_alpha_nominal[k]': 4,
    krippendorff_alpha_ordinal: 5,
    krippendorff_alpha_ratio: 7,
    krippendorff_alpha_set_nominal: 4,
    light_kappa: 20,
    masi_distance: 1,
    mean_kappa: 2,
    mean_pairwise_jaccard_similarity: 4,
    percent_agreement: 59,
    'percent_agreement@gwet': 12,
    percent_agreement_all: 20,
    percent_identical_sets: 4,
    percent_overlapping_sets: 1,
    pooled_kappa: 6,
    scott_pi: 29,
    'specific_agreement[k]': 4,
  });
});

test('nothing is listed as missing that the reference does not ask for', () => {
  const skipped = all.map(({ key }) => key).filter(isNotYet);
  const [ids, methods] = [skipped.map((key) => key.split('@')[0]), skipped.map((key) => key.split('@')[1])];
  expect(notYet.filter((id) => !ids.includes(id))).toEqual([]);
  expect(methodsNotYet.filter((method) => !methods.includes(method))).toEqual([]);
  expect(intervalsNotYet.filter((key) => !skipped.includes(key))).toEqual([]);
});

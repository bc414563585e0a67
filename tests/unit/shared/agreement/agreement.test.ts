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

/** Keys that no coefficient here answers yet; any other key has to be answered. */
const notYet: readonly string[] = [
  ...['linear', 'quadratic', 'custom'].map((weights) => `cohen_kappa:${weights}`),
  ...['percent_agreement', 'conger_kappa', 'fleiss_kappa', 'brennan_prediger', 'gwet_ac2'].flatMap((name) =>
    ['linear', 'quadratic', 'ordinal', 'radical', 'ratio', 'circular', 'bipolar'].map(
      (weights) => `${name}:${weights}`,
    ),
  ),
  ...['custom', 'circular', 'bipolar', 'masi_nltk_rounded', 'passonneau2004', 'masi_product'].map((metric) =>
    metric === 'custom' ? 'krippendorff_alpha:custom' : `krippendorff_alpha_${metric}`,
  ),
  ...['alpha_observed_agreement', 'alpha_expected_agreement', 'bangdiwala_b', 'masi_distance_nltk_rounded'],
  ...['mean_observed', 'mean_expected', 'kendall_w'],
  ...['1_1', '2_1', '3_1', '1_k', '2_k', '3_k'].map((form) => `icc_${form}`),
];
const methodsNotYet: readonly string[] = ['z0', 'fce0', 'fleiss0', 'boot_kripp', 'f'];
const bothNotYet: readonly string[] = ['krippendorff_alpha_nominal@gwet', 'krippendorff_alpha_interval@gwet'];

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
  const options = { ...defaultIntervals, draws: 'boot' in methodsOf(vector) ? 2000 : 0 };
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

const methodsOf = (vector: Vector): Readonly<Record<string, true>> =>
  Object.fromEntries(Object.keys(vector.ci).flatMap((key) => (key.endsWith('@boot_units') ? [['boot', true]] : [])));

const methodNames = { linearised: 'gwet', 'fleiss-cohen-everitt': 'fce', bootstrap: 'boot_units' } as const;

/** The distances between the two sets of a vector that holds nothing else. */
function distancesOf(vector: Vector): Readonly<Record<string, number>> {
  if (vector.kind !== 'set-coding') return {};
  const [[one], [other]] = z.tuple([z.tuple([z.array(Code)]), z.tuple([z.array(Code)])]).safeParse(vector.data).data ?? [[], []];
  if (one === undefined || other === undefined) return {};
  const sizes = [one.filter((code) => other.includes(code)).length, one.length, other.length] as const;
  return {
    jaccard_distance: jaccardDistance(...sizes),
    dice_distance: diceDistance(...sizes),
    masi_distance: masiDistance(...sizes),
  };
}

/** What a coefficient says under a key such as `gwet_ac1@gwet`, or in words why nothing can be compared. */
function under(key: string, found: ReadonlyMap<string, Coefficient>, part: 'se' | 'low' | 'high'): number | string | null {
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
  wanted === null
    ? found === null
    : typeof found === 'number' && Math.abs(found - wanted) <= tolerance;

const withoutCode = (key: string): string => key.replace(/\[.*\]/, '[k]');

function isNotYet(key: string): boolean {
  const [id = '', method] = key.split('@');
  return (
    notYet.includes(id) || bothNotYet.includes(key) || (method !== undefined && methodsNotYet.includes(method))
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
  expect(countByKey(all.filter(({ key }) => !isNotYet(key)))).toEqual({});
});

test('nothing is listed as missing that the reference does not ask for', () => {
  const skipped = all.map(({ key }) => key).filter(isNotYet);
  const [ids, methods] = [skipped.map((key) => key.split('@')[0]), skipped.map((key) => key.split('@')[1])];
  expect(notYet.filter((id) => !ids.includes(id))).toEqual([]);
  expect(methodsNotYet.filter((method) => !methods.includes(method))).toEqual([]);
  expect(bothNotYet.filter((key) => !skipped.includes(key))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agreementOfRatings } from '#shared/agreement/agreement-of-ratings.ts';
import { agreementOfSets } from '#shared/agreement/agreement-of-sets.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import type { AgreementData } from '#shared/agreement/keys/agreement-data.ts';
import { parseAgreementKey } from '#shared/agreement/keys/agreement-key.ts';
import { answersFrom, dataProblem } from '#shared/agreement/keys/answers.ts';
import { reasons } from '#shared/agreement/reasons.ts';
import { checkEntry } from '#tests/vectors/check-entry.ts';
import { dataOfEntry } from '#tests/vectors/data-of-entry.ts';
import { readVectors } from '#tests/vectors/vector-file.ts';

const file = new URL('../../../../fixtures/reference/agreement.json', import.meta.url);
const vectors = readVectors(readFileSync(file, 'utf8'));
const entries = vectors.ok ? vectors.entries : [];

const checked = entries.map((entry) => ({ name: entry.name, checks: checkEntry(entry) }));

describe('every published value', () => {
  test.each(checked)('$name', ({ checks }) => {
    expect(checks.filter(({ problem }) => problem !== null)).toEqual([]);
  });

  test('as many as the reference holds', () => {
    expect(entries).toHaveLength(130);
    expect(checked.flatMap(({ checks }) => checks)).toHaveLength(1039);
  });
});

const few = { ...defaultIntervals, draws: 0 };

function doorsOf(data: AgreementData): readonly Agreement[] {
  if (data.kind === 'sets') return [agreementOfSets(data.table, few)];
  if (data.kind !== 'ratings') return [];
  return (['ratio', 'nominal'] as const).map((level) => agreementOfRatings(data.table, level, few));
}

test('what is shown says the same as the keys', () => {
  for (const entry of entries) {
    const data = dataOfEntry(entry);
    const answers = answersFrom(data, few);
    for (const { overall, perCode } of doorsOf(data)) {
      for (const { id, value, reason } of [
        ...overall,
        ...perCode.flatMap(({ coefficients }) => coefficients),
      ]) {
        const key = parseAgreementKey(id);
        expect({ id, ...(key && answers(key)) }).toMatchObject({ id, value, reason });
      }
    }
  }
});

const ratings: AgreementData = {
  kind: 'ratings',
  table: {
    ratings: [
      [1, 2, 2],
      [1, 2, 1],
    ],
  },
};
const sets: AgreementData = {
  kind: 'sets',
  table: {
    ratings: [
      [['a'], []],
      [['a'], ['b']],
    ],
  },
};
const spans: AgreementData = {
  kind: 'spans',
  continuum: {
    length: 9,
    coders: [[{ start: 1, end: 4, category: 'a' }], [{ start: 2, end: 5, category: 'b' }]],
  },
  gamma: { alpha: 1, beta: 1, deltaEmpty: 1, samples: 5, seed: 1 },
};
const halves: AgreementData = {
  ...spans,
  continuum: { length: 9, coders: [[{ start: 1, end: 4.5, category: 'a' }], []] },
};
const boundaries: AgreementData = {
  kind: 'boundaries',
  texts: [
    [
      [2, 3],
      [1, 4],
    ],
  ],
  reach: 2,
};

const ask = (data: AgreementData, id: string) => {
  const key = parseAgreementKey(id);
  return key === null ? 'no key' : answersFrom(data, { ...few, draws: 20 })(key);
};

test.each([
  ['ratings', ratings, 'made_up_kappa'],
  ['ratings', ratings, 'cohen_kappa@made_up'],
  ['ratings', ratings, 'cohen_kappa:made_up'],
  ['ratings', ratings, 'gwet_ac1:linear'],
  ['ratings', ratings, 'holsti@gwet'],
  ['ratings', ratings, 'specific_agreement'],
  ['ratings', ratings, 'fleiss_kappa:linear@fleiss0'],
  ['ratings', ratings, 'cu_alpha'],
  ['sets', sets, 'krippendorff_alpha_jaccard[a]'],
  ['sets', sets, 'pooled_kappa@gwet'],
  ['spans', spans, 'cohen_kappa'],
  ['spans', spans, 'u_alpha@gwet'],
  ['spans', halves, 'made_up[a]'],
  ['spans', spans, 'cu_alpha[a]'],
  ['spans', spans, 'ku_alpha'],
  ['spans', spans, 'segment_percent_agreement'],
  ['spans', spans, 'segment_percent_agreement@101'],
  ['boundaries', boundaries, 'pk@gwet'],
  ['boundaries', boundaries, 'cohen_kappa'],
])('of %s %#: nobody knows the key %s', (_, data, id) => {
  expect(ask(data, id)).toBeNull();
});

test.each([
  ['ratings', ratings, 'cohen_kappa[1]:linear@z0'],
  ['ratings', ratings, 'gwet_ac2:unweighted@gwet'],
  ['ratings', ratings, 'cohen_kappa@gwet'],
  ['ratings', ratings, 'pooled_kappa'],
  ['ratings', ratings, 'mean_kappa@boot_units'],
  ['ratings', ratings, 'fleiss_kappa[2]@fleiss0'],
  ['ratings', ratings, 'krippendorff_alpha:ordinal@boot_kripp'],
  ['ratings', ratings, 'krippendorff_alpha_ratio@gwet'],
  ['ratings', ratings, 'brennan_prediger_von_eye'],
  ['sets', sets, 'gwet_ac1[b]@gwet'],
  ['sets', sets, 'krippendorff_alpha_masi@gwet'],
  ['sets', sets, 'passonneau2004_distance'],
  ['spans', spans, 'segment_percent_agreement[a]@66.6'],
  ['spans', spans, 'krippendorff_alpha_dice_chars'],
  ['spans', spans, 'cohen_kappa_coded_vs_not_chars'],
  ['spans', spans, 'gamma[a]'],
  ['boundaries', boundaries, 'mean_pairwise_segmentation_similarity'],
])('of %s %#: the key %s has a value', (_, data, id) => {
  expect(ask(data, id)).toMatchObject({ reason: null });
});

test.each([
  ['ratings', ratings, 'cohen_kappa:custom', reasons.weightsUnfit],
  ['ratings', ratings, 'specific_agreement[9]', reasons.codeUnused],
  ['spans', spans, 'alpha_u_1995[z]', reasons.codeNotMarked],
  ['spans', spans, 'cohen_kappa[z]', reasons.noVariation],
])('of %s %#: the key %s has no value, and says why', (_, data, id, reason) => {
  const found = ask(data, id);
  expect(found).toMatchObject({ value: null });
  expect(found).toHaveProperty('reason', reason);
});

test.each([
  [{ kind: 'ratings', table: { ratings: [[1], [1, 2]] } }, 'Coder 1 has 1 units'],
  [{ kind: 'boundaries', texts: [[[2, 3], [4]]], reach: 2 }, 'Coder 1 cut up 5 units and coder 2 cut up 4.'],
  [{ kind: 'boundaries', texts: [[[2, 0]]], reach: 2 }, 'can’t hold 0 units'],
  [
    { ...spans, continuum: { length: 3, coders: [[{ start: 2, end: 2, category: 'a' }]] } },
    'ends at 2, where it starts',
  ],
  [
    { ...spans, continuum: { length: 3, coders: [[{ start: 2, end: 4, category: 'a' }]] } },
    'beyond the text',
  ],
] satisfies readonly (readonly [AgreementData, string])[])(
  'data that make no sense are refused: %#',
  (data, problem) => {
    expect(dataProblem(data)).toContain(problem);
    expect(() => answersFrom(data, few)).toThrow(problem);
  },
);

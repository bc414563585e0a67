import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '#shared/agreement/coefficient.ts';
import { defaultIntervals } from '#shared/agreement/interval-options.ts';
import { parseAgreementKey } from '#shared/agreement/keys/agreement-key.ts';
import { answersFrom } from '#shared/agreement/keys/answers.ts';
import type { Continuum, Span } from '#shared/agreement/spans/continuum.ts';

const gamma = { alpha: 1, beta: 1, deltaEmpty: 1, samples: 4, seed: 1 };

function ask(continuum: Continuum, id: string, weigh: Partial<typeof gamma> = {}): Estimate {
  const data = { kind: 'spans', continuum, gamma: { ...gamma, ...weigh } } as const;
  const key = parseAgreementKey(id);
  const found = key && answersFrom(data, { ...defaultIntervals, draws: 0 })(key);
  if (found === null) throw new TypeError(`Nobody knows ${id}`);
  return found;
}

const near = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;

const length = 30;

/** Spans of a few codes; those of one coder may overlap or not, as asked. */
const coder = (apart: boolean): fc.Arbitrary<readonly Span[]> =>
  fc
    .array(
      fc.record({
        start: fc.nat(length - 1),
        size: fc.integer({ min: 1, max: 12 }),
        category: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 4 },
    )
    .map((spans) => {
      let from = 0;
      return spans
        .toSorted((one, other) => one.start - other.start)
        .flatMap(({ start, size, category }) => {
          const begin = apart ? Math.max(start, from) : start;
          const end = Math.min(length, begin + size);
          if (begin >= end) return [];
          from = end;
          return [{ start: begin, end, category }];
        });
    });

const continua = (apart: boolean, least = 1): fc.Arbitrary<Continuum> =>
  fc.record({
    length: fc.constant(length),
    coders: fc.array(coder(apart), { minLength: least, maxLength: 4 }),
  });

const ids = [
  'alpha_u_1995',
  'alpha_u_1995[a]',
  'alpha_u_1995_observed',
  'alpha_u_1995_expected[b]',
  'u_alpha',
  'u_alpha[a]',
  'bar_u_alpha',
  'bar_u_alpha[b]',
  'cu_alpha',
  'cu_coverage',
  'ku_alpha[a]',
  'ku_coverage[c]',
  'percent_agreement[a]',
  'fleiss_kappa[b]',
  'krippendorff_alpha_jaccard_chars',
  'krippendorff_alpha_coded_vs_not_chars',
  'segment_percent_agreement@50',
  'segment_percent_agreement[a]@0',
  'segment_kappa_brennan_prediger@90',
  'span_f1_exact',
  'best_alignment_disorder',
];
const others = [
  'pooled_kappa',
  'cohen_kappa[a]',
  'chars_both[a]',
  'gamma',
  'gamma_shuffle',
  'positional_dissimilarity',
];

test.each([...ids, ...others])('%s: a number or a reason, whatever was marked', (id) => {
  fc.assert(
    fc.property(fc.oneof(continua(true), continua(false)), (continuum) => {
      const { value, reason } = ask(continuum, id);
      expect(value === null).toBe(reason !== null);
      expect(Number.isFinite(value ?? 0)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test.each(ids)('%s: the order of coders and spans and the names of codes make no difference', (id) => {
  const renamed = new Map([
    ['a', 'z'],
    ['b', 'y'],
    ['c', 'x'],
  ]);
  const code = /\[(?<code>.)\]/u.exec(id)?.groups?.['code'];
  const asked = code === undefined ? id : id.replace(`[${code}]`, `[${renamed.get(code) ?? ''}]`);
  fc.assert(
    fc.property(continua(true), (continuum) => {
      const turned = {
        length,
        coders: continuum.coders
          .map((spans) =>
            spans
              .map((span) => ({ ...span, category: renamed.get(String(span.category)) ?? '' }))
              .toReversed(),
          )
          .toReversed(),
      };
      expect(near(ask(continuum, id).value, ask(turned, asked).value)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** The positions of a text as a table of ratings, one by one. */
function positions({ coders }: Continuum, code: string) {
  return coders.map((spans) =>
    Array.from({ length }, (_, at) =>
      Number(spans.some(({ start, end, category }) => category === code && start <= at && at < end)),
    ),
  );
}

test('what is counted by stretches is what is counted position by position', () => {
  fc.assert(
    fc.property(continua(false, 2), (continuum) => {
      const table = { ratings: positions(continuum, 'a'), categories: [0, 1] };
      const answers = answersFrom({ kind: 'ratings', table }, { ...defaultIntervals, draws: 0 });
      for (const name of ['percent_agreement', 'fleiss_kappa', 'krippendorff_alpha_nominal', 'gwet_ac1']) {
        const key = parseAgreementKey(name);
        expect(near(ask(continuum, `${name}[a]`).value, (key && answers(key)?.value) ?? null)).toBe(true);
      }
    }),
  );
});

describe('coders who marked the same', () => {
  test.each([
    ['alpha_u_1995', 1],
    ['u_alpha', 1],
    ['bar_u_alpha', 1],
    ['cu_alpha', 1],
    ['segment_percent_agreement@100', 1],
    ['span_f1_exact', 1],
    ['gamma', 1],
    ['best_alignment_disorder', 0],
    ['krippendorff_alpha_jaccard_chars', 1],
  ])('%s is %d', (id, perfect) => {
    fc.assert(
      fc.property(coder(true), fc.integer({ min: 2, max: 3 }), (spans, coders) => {
        const { value } = ask({ length, coders: Array.from({ length: coders }, () => spans) }, id);
        expect(near(value ?? perfect, perfect)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** The cheapest way to put all units into alignments, by trying every one. */
function triedOut(coders: readonly (readonly Span[])[]): number {
  const distance = (one: Span | null, other: Span | null): number => {
    if (one === null || other === null) return 1;
    const apart = Math.abs(one.start - other.start) + Math.abs(one.end - other.end);
    const place = (apart / (one.end - one.start + other.end - other.start)) ** 2;
    return place + Number(one.category !== other.category);
  };
  const pairs = (coders.length * (coders.length - 1)) / 2;
  const first = coders.findIndex((spans) => spans.length > 0);
  if (first === -1) return 0;
  const choices = coders.reduce<readonly (readonly (Span | null)[])[]>(
    (chosen, spans, at) => {
      const own = at === first ? spans.slice(0, 1) : [null, ...spans];
      return chosen.flatMap((before) =>
        at < first ? [[...before, null]] : own.map((span) => [...before, span]),
      );
    },
    [[]],
  );
  return Math.min(
    ...choices.map((chosen) => {
      let cost = 0;
      for (const [at, one] of chosen.entries()) {
        for (const other of chosen.slice(at + 1)) cost += distance(one, other);
      }
      return cost / pairs + triedOut(coders.map((spans, at) => spans.filter((span) => span !== chosen[at])));
    }),
  );
}

test('the best alignment is the best of all, by trying them out', () => {
  const cases = fc.array(
    coder(false).map((spans) => spans.slice(0, 3)),
    { minLength: 2, maxLength: 3 },
  );
  fc.assert(
    fc.property(cases, (coders) => {
      const units = coders.flat().length;
      const { value } = ask({ length, coders }, 'best_alignment_disorder');
      expect(near(value, units === 0 ? null : (triedOut(coders) * coders.length) / units)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test.each([
  [
    'u_alpha',
    [
      [
        { start: 0, end: 9, category: 'a' },
        { start: 5, end: 12, category: 'b' },
      ],
      [],
    ],
    'two codes',
  ],
  ['chars_both[a]', [[], [], []], 'exactly two coders'],
  ['positional_dissimilarity', [[], [{ start: 0, end: 9, category: 'a' }]], 'none or more than one'],
  ['cohen_kappa[a]', [[{ start: 0, end: 1.5, category: 'a' }], []], 'whole numbers'],
  ['alpha_u_1995', [[{ start: 0, end: 9, category: 'a' }]], 'two coders'],
  ['gamma', [[], []], 'No coder marked anything'],
] as const)('%s %#: no value, and why', (id, coders, reason) => {
  expect(ask({ length, coders }, id).reason).toContain(reason);
});

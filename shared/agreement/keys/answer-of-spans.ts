import { type Estimate, estimate, undefinedBecause } from '../coefficient.ts';
import { bestAlignmentDisorder } from '../gamma/best-alignment.ts';
import { positionalDissimilarity } from '../gamma/dissimilarity.ts';
import { expectedDisorder, gamma } from '../gamma/gamma.ts';
import { shuffleSampler } from '../gamma/shuffle-sampler.ts';
import { statisticalSampler } from '../gamma/statistical-sampler.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import { alphaU1995, alphaU1995Expected, alphaU1995Observed } from '../spans/alpha-u/alpha-u-1995.ts';
import { barUAlpha, cuAlpha, cuCoverage, kuAlpha, kuCoverage, uAlpha } from '../spans/alpha-u/u-alpha.ts';
import {
  type CharacterCounts,
  characterCounts,
  tableOfCharacters,
  tableOfMarked,
} from '../spans/characters.ts';
import type { Continuum } from '../spans/continuum.ts';
import { segmentKappa, segmentPercentAgreement } from '../spans/segment-agreement.ts';
import { spanF1Exact } from '../spans/span-f1.ts';
import type { SpansData } from './agreement-data.ts';
import type { AgreementKey } from './agreement-key.ts';
import { answerOfSetTable } from './answer-of-sets.ts';

type OfSpans = (data: SpansData, code: string | null) => Estimate;
type OfCode = (continuum: Continuum, code: string) => Estimate;

/** The spans of one code alone, or all of them. */
const only = ({ length, coders }: Continuum, code: string | null): Continuum => ({
  length,
  coders: coders.map((spans) => spans.filter(({ category }) => code === null || String(category) === code)),
});

/** With or without a code. */
const anyCode: ReadonlyMap<string, OfSpans> = new Map<string, OfSpans>([
  ['alpha_u_1995', ({ continuum }, code) => alphaU1995(continuum, code)],
  ['alpha_u_1995_observed', ({ continuum }, code) => alphaU1995Observed(continuum, code)],
  ['alpha_u_1995_expected', ({ continuum }, code) => alphaU1995Expected(continuum, code)],
  ['u_alpha', ({ continuum }, code) => uAlpha(only(continuum, code))],
  ['bar_u_alpha', ({ continuum }, code) => barUAlpha(only(continuum, code))],
  ['span_f1_exact', ({ continuum }, code) => spanF1Exact(continuum, code)],
  [
    'best_alignment_disorder',
    ({ continuum, gamma: options }, code) => bestAlignmentDisorder(only(continuum, code), options),
  ],
  [
    'positional_dissimilarity',
    ({ continuum, gamma: options }, code) => positionalDissimilarity(only(continuum, code), options),
  ],
]);

const noCode: ReadonlyMap<string, (continuum: Continuum) => Estimate> = new Map([
  ['cu_alpha', cuAlpha],
  ['cu_coverage', cuCoverage],
]);

const counted =
  (count: (counts: CharacterCounts) => number): OfCode =>
  (continuum, code) =>
    continuum.coders.length === 2
      ? estimate(count(characterCounts(continuum, code)))
      : undefinedBecause(reasons.twoCoders);

const oneCode: ReadonlyMap<string, OfCode> = new Map<string, OfCode>([
  ['ku_alpha', kuAlpha],
  ['ku_coverage', kuCoverage],
  ['chars_both', counted(({ both }) => both)],
  ['chars_a_only', counted(({ first }) => first)],
  ['chars_b_only', counted(({ second }) => second)],
]);

/** What coefficients of sets keep their name for when every position is a unit. */
const OF_POSITIONS = new Set(['pooled_kappa', 'mean_kappa', 'mean_observed', 'mean_expected']);

const MARKED = '_coded_vs_not_chars';
const POSITIONS = '_chars';

function ofSegments({ continuum }: SpansData, { name, code, method }: AgreementKey): Estimate | null {
  const percent = Number(method ?? Number.NaN);
  if (!(percent >= 0 && percent <= 100)) return null;
  if (name === 'segment_percent_agreement') return segmentPercentAgreement(continuum, percent, code);
  return name === 'segment_kappa_brennan_prediger' ? segmentKappa(continuum, percent, code) : null;
}

const isCounted = ({ length, coders }: Continuum): boolean =>
  Number.isSafeInteger(length) &&
  coders.flat().every(({ start, end }) => Number.isSafeInteger(start) && Number.isSafeInteger(end));

/** Every position as a unit, marked with codes or with none. */
function ofPositions(data: SpansData, key: AgreementKey, options: IntervalOptions): Estimate | null {
  const { name } = key;
  if (!isCounted(data.continuum)) {
    const whole = { ...data, continuum: { length: 1, coders: data.continuum.coders.map(() => []) } };
    return ofPositions(whole, key, options) && undefinedBecause(reasons.noCountedPositions);
  }
  if (name.endsWith(MARKED)) {
    const base = name.slice(0, -MARKED.length);
    const plain = base === 'krippendorff_alpha' ? 'krippendorff_alpha_nominal' : base;
    if (key.code !== null) return null;
    return answerOfSetTable(tableOfMarked(data.continuum), options)({ ...key, name: plain, code: 'marked' });
  }
  if (key.code === null && !name.endsWith(POSITIONS) && !OF_POSITIONS.has(name)) return null;
  const base = name.endsWith(POSITIONS) ? name.slice(0, -POSITIONS.length) : name;
  const table = tableOfCharacters(data.continuum, data.categories);
  return answerOfSetTable(table, options)({ ...key, name: base });
}

const SHUFFLED = '_shuffle';

/** Gamma and its expected disorder, under either sampler; the samples are drawn once, whatever is asked of them. */
function gammaAnswers({ continuum, gamma: options }: SpansData): (key: AgreementKey) => Estimate | null {
  const known = new Map<string, Estimate>();
  return ({ name, code }) => {
    const shuffled = name.endsWith(SHUFFLED);
    const base = shuffled ? name.slice(0, -SHUFFLED.length) : name;
    const asked = only(continuum, code);
    const expectedOf = (): Estimate => {
      const id = JSON.stringify([shuffled, code]);
      const expected =
        known.get(id) ?? expectedDisorder(asked, options, shuffled ? shuffleSampler : statisticalSampler);
      known.set(id, expected);
      return expected;
    };
    if (base === 'expected_disorder') return expectedOf();
    return base === 'gamma' ? gamma(asked, options, expectedOf) : null;
  };
}

function answerPlain(data: SpansData, { name, code }: AgreementKey): Estimate | null {
  const any = anyCode.get(name);
  if (any !== undefined) return any(data, code);
  const without = noCode.get(name);
  if (without !== undefined && code === null) return without(data.continuum);
  const one = oneCode.get(name);
  return one !== undefined && code !== null ? one(data.continuum, code) : null;
}

/** What a key asks of coders' spans on a text; null where no such coefficient or way to an interval is known. */
export function answerOfSpans(
  data: SpansData,
  options: IntervalOptions,
): (key: AgreementKey) => Estimate | null {
  const ofGamma = gammaAnswers(data);
  return (key) => {
    if (key.weights === null && key.name.startsWith('segment_')) return ofSegments(data, key);
    const plain = key.weights === null && key.method === null;
    const own = plain ? (answerPlain(data, key) ?? ofGamma(key)) : null;
    return own ?? ofPositions(data, key, options);
  };
}

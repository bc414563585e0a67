import { type Estimate, estimate, undefinedBecause } from '../../coefficient.ts';
import { reasons } from '../../reasons.ts';
import type { Continuum } from '../continuum.ts';
import { type Coincidences, coincidences, hasOverlaps } from './coincidences.ts';

/** A part of the coincidences: some of the values, what they share, and what they share with themselves. */
interface Part {
  readonly lengths: readonly Float64Array[];
  readonly own: Float64Array;
}

/** What is smaller than this share of the whole is nothing but rounding. */
const ROUNDING = 1e-12;

function sumOf(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** The lengths expected by chance: margins multiplied, less what a unit shares with itself (Krippendorff et al. 2016). */
function expectedOf({ lengths, own }: Part): readonly Float64Array[] {
  const margins = lengths.map(sumOf);
  const total = sumOf(margins);
  const free = total ** 2 - sumOf(own);
  if (free <= total ** 2 * ROUNDING) return lengths.map((row) => new Float64Array(row.length));
  return margins.map((one, at) =>
    Float64Array.from(
      margins,
      (other, place) => (total * (one * other - (at === place ? (own[at] ?? 0) : 0))) / free,
    ),
  );
}

const traceOf = (table: readonly Float64Array[]): number => sumOf(table.map((row, at) => row[at] ?? 0));

/** 1 - observed / expected length on which values differ; null where none is expected to. */
function alphaOf(part: Part): number | null {
  const expected = expectedOf(part);
  const total = sumOf(expected.map(sumOf));
  const differs = total - traceOf(expected);
  if (differs <= total * ROUNDING) return null;
  return 1 - (sumOf(part.lengths.map(sumOf)) - traceOf(part.lengths)) / differs;
}

const wholeOf = ({ lengths, own }: Coincidences): Part => ({ lengths, own });

const codedOf = ({ lengths, ownMarked }: Coincidences): Part => ({
  lengths: lengths.slice(1).map((row) => row.slice(1)),
  own: ownMarked.slice(1),
});

function mergedOf({ lengths, own }: Coincidences): Part {
  const gap = lengths[0]?.[0] ?? 0;
  const aside = sumOf(lengths[0] ?? []) - gap;
  const coded = sumOf(lengths.map((row) => sumOf(row))) - gap - 2 * aside;
  return {
    lengths: [Float64Array.of(gap, aside), Float64Array.of(aside, coded)],
    own: Float64Array.of(own[0] ?? 0, sumOf(own.slice(1))),
  };
}

function from(continuum: Continuum, value: (found: Coincidences) => Estimate): Estimate {
  if (continuum.coders.length < 2) return undefinedBecause(reasons.oneCoder);
  if (hasOverlaps(continuum)) return undefinedBecause(reasons.overlappingCodes);
  return value(coincidences(continuum));
}

const orElse = (value: number | null, reason: string): Estimate =>
  value === null ? undefinedBecause(reason) : estimate(value);

/** u-alpha: units, gaps and codes together (Krippendorff, Mathet, Bouvry & Widlöcher 2016). */
export const uAlpha = (continuum: Continuum): Estimate =>
  from(continuum, (found) => orElse(alphaOf(wholeOf(found)), reasons.noVariation));

/** |u-alpha: marked or not marked, whatever the code (Krippendorff et al. 2016). */
export const barUAlpha = (continuum: Continuum): Estimate =>
  from(continuum, (found) => orElse(alphaOf(mergedOf(found)), reasons.noGapsOrNoMarks));

/** cu-alpha: the codes alone, where two coders marked something (Krippendorff et al. 2016). */
export const cuAlpha = (continuum: Continuum): Estimate =>
  from(continuum, (found) => orElse(alphaOf(codedOf(found)), reasons.noVariationOfMarks));

/** The share of all that was compared in which both coders had marked something: what cu-alpha rests on. */
export const cuCoverage = (continuum: Continuum): Estimate =>
  from(continuum, (found) => {
    const total = sumOf(wholeOf(found).lengths.map(sumOf));
    return total > 0
      ? estimate(sumOf(codedOf(found).lengths.map(sumOf)) / total)
      : undefinedBecause(reasons.nothingToMark);
  });

/** (k)u-alpha: one code against the others, where two coders marked something (Krippendorff et al. 2016). */
export const kuAlpha = (continuum: Continuum, code: string): Estimate =>
  from(continuum, (found) => {
    const at = found.codes.map(String).indexOf(code);
    if (at === -1) return undefinedBecause(reasons.codeNotMarked);
    const part = codedOf(found);
    const observed = part.lengths[at] ?? new Float64Array();
    const expected = expectedOf(part)[at] ?? new Float64Array();
    const [seen, awaited] = [sumOf(observed), sumOf(expected)];
    const apart = awaited - (expected[at] ?? 0);
    if (seen <= 0 || apart <= awaited * ROUNDING) return undefinedBecause(reasons.noVariationOfMarks);
    return estimate(1 - (awaited / seen) * ((seen - (observed[at] ?? 0)) / apart));
  });

/** The share of a code's stretches on which the other coder had marked something: what (k)u-alpha rests on. */
export const kuCoverage = (continuum: Continuum, code: string): Estimate =>
  from(continuum, (found) => {
    const at = found.codes.map(String).indexOf(code);
    const all = sumOf(wholeOf(found).lengths[at + 1] ?? []);
    return at === -1 || all === 0
      ? undefinedBecause(reasons.codeNotMarked)
      : estimate(sumOf(codedOf(found).lengths[at] ?? []) / all);
  });

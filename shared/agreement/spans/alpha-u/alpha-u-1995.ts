import { type Estimate, estimate, undefinedBecause } from '../../coefficient.ts';
import { reasons } from '../../reasons.ts';
import { codesOnContinuum, type Continuum, type Span, withoutOverlaps } from '../continuum.ts';

/** The units of one code, coder by coder, in order and without overlaps. */
type UnitsOfCode = readonly (readonly Span[])[];

/** Observed and expected disagreement of one code. */
interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

function unitsOf({ coders }: Continuum, code: string): UnitsOfCode {
  return coders.map((spans) => withoutOverlaps(spans.filter(({ category }) => String(category) === code)));
}

/** The distances of two coders' units: of those that overlap, between their ends; of one inside a gap, its length; squared. */
function distance(units: readonly Span[], others: readonly Span[]): number {
  let sum = 0;
  for (const { start, end } of units) {
    const met = others.filter((other) => other.start < end && start < other.end);
    for (const other of met) sum += (start - other.start) ** 2 + (end - other.end) ** 2;
    if (met.length === 0) sum += (end - start) ** 2;
  }
  for (const { start, end } of others) {
    const met = units.some((unit) => unit.start < end && start < unit.end);
    if (!met) sum += (end - start) ** 2;
  }
  return sum;
}

/** The lengths of what lies before, between and after a coder's units. */
function gapsOf(units: readonly Span[], length: number): readonly number[] {
  let from = 0;
  const gaps = units.map(({ start, end }) => {
    const gap = start - from;
    from = end;
    return gap;
  });
  return [...gaps, length - from].filter((gap) => gap > 0);
}

function expectedOf(coders: UnitsOfCode, length: number): number {
  const lengths = coders.flatMap((units) => units.map(({ start, end }) => end - start));
  const gaps = coders.flatMap((units) => gapsOf(units, length));
  let sum = 0;
  let within = 0;
  for (const own of lengths) {
    const places = gaps.reduce((free, gap) => free + (gap >= own ? gap - own + 1 : 0), 0);
    sum += ((lengths.length - 1) * (2 * own ** 3 - 3 * own ** 2 + own)) / 3 + own ** 2 * places;
    within += own * (own - 1);
  }
  const whole = coders.length * length;
  return ((2 / length) * sum) / (whole * (whole - 1) - within);
}

function disagreement(continuum: Continuum, code: string): Disagreement {
  const coders = unitsOf(continuum, code);
  let sum = 0;
  for (const [at, units] of coders.entries()) {
    for (const others of coders.slice(at + 1)) sum += 2 * distance(units, others);
  }
  const pairs = coders.length * (coders.length - 1);
  return {
    observed: sum / (pairs * continuum.length ** 2),
    expected: expectedOf(coders, continuum.length),
  };
}

/** The disagreements of the codes asked for, all by default, added up; or why there are none. */
function added(continuum: Continuum, code: string | null): Disagreement | string {
  if (continuum.coders.length < 2) return reasons.oneCoder;
  const used = codesOnContinuum(continuum).map(String);
  if (used.length === 0) return reasons.noCodes;
  if (code !== null && !used.includes(code)) return reasons.codeNotMarked;
  const each = (code === null ? used : [code]).map((name) => disagreement(continuum, name));
  return {
    observed: each.reduce((sum, { observed }) => sum + observed, 0),
    expected: each.reduce((sum, { expected }) => sum + expected, 0),
  };
}

function fromBoth(
  continuum: Continuum,
  code: string | null,
  value: (both: Disagreement) => Estimate,
): Estimate {
  const both = added(continuum, code);
  return typeof both === 'string' ? undefinedBecause(both) : value(both);
}

/** The disagreement that alpha_U observes, of one code or of all together (Krippendorff 1995, 2004). */
export const alphaU1995Observed = (continuum: Continuum, code: string | null): Estimate =>
  fromBoth(continuum, code, ({ observed }) => estimate(observed));

/** The disagreement that alpha_U expects where the units lie at random, of one code or of all together. */
export const alphaU1995Expected = (continuum: Continuum, code: string | null): Estimate =>
  fromBoth(continuum, code, ({ expected }) => estimate(expected));

/**
 * Krippendorff's alpha for unitizing as of 1995 and 2004, of one code or, from the sums over the codes, of all. Units of
 * different codes may overlap. With more than two coders the family of 2016 is sounder.
 */
export const alphaU1995 = (continuum: Continuum, code: string | null): Estimate =>
  fromBoth(continuum, code, ({ observed, expected }) =>
    expected > 0 ? estimate(1 - observed / expected) : undefinedBecause(reasons.noVariation),
  );

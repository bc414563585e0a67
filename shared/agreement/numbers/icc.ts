import { type Estimate, estimate, type Interval, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { fQuantile } from '../interval/f-quantile.ts';
import { reasons } from '../reasons.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { completeUnits } from './complete-units.ts';
import { type MeanSquares, meanSquares } from './mean-squares.ts';

/** One or two ways, of a single rating or of the mean of all: the six forms of Shrout & Fleiss 1979. */
export const iccForms = ['1_1', '2_1', '3_1', '1_k', '2_k', '3_k'] as const;

export type IccForm = (typeof iccForms)[number];

/** A coefficient before division. */
type Ratio = readonly [above: number, below: number];

function ratioOf(form: IccForm, { units, coders, between, ofCoders, within, residual }: MeanSquares): Ratio {
  const more = coders - 1;
  switch (form) {
    case '1_1':
      return [between - within, between + more * within];
    case '1_k':
      return [between - within, between];
    case '2_1':
      return [between - residual, between + more * residual + (coders * (ofCoders - residual)) / units];
    case '2_k':
      return [between - residual, between + (ofCoders - residual) / units];
    case '3_1':
      return [between - residual, between + more * residual];
    case '3_k':
      return [between - residual, between];
  }
}

type Limits = readonly [low: number, high: number];

/** Limits of the forms in which one mean square is set against another: one way, or coders fixed. */
function limitsOfRatio(
  squares: MeanSquares,
  error: number,
  freedom: number,
  tail: number,
  more: number,
): Limits {
  const { units, between } = squares;
  const down = error * fQuantile(tail, units - 1, freedom);
  const up = between * fQuantile(tail, freedom, units - 1);
  return [(between - down) / (between + more * down), (up - error) / (up + more * error)];
}

/** Limits of the form with coders drawn from many, for a single rating (Shrout & Fleiss 1979, after Satterthwaite). */
function limitsOfRandom(squares: MeanSquares, single: number, tail: number): Limits {
  const { units: n, coders: k, between, ofCoders, residual } = squares;
  const a = k * single * ofCoders;
  const b = (n * (1 + (k - 1) * single) - k * single) * residual;
  const freedom = ((n - 1) * (k - 1) * (a + b) ** 2) / ((n - 1) * a ** 2 + b ** 2);
  const down = fQuantile(tail, n - 1, freedom);
  const up = fQuantile(tail, freedom, n - 1);
  const rest = k * ofCoders + (k * n - k - n) * residual;
  return [
    (n * (between - down * residual)) / (down * rest + n * between),
    (n * (up * between - residual)) / (rest + n * up * between),
  ];
}

function limitsOf(form: IccForm, squares: MeanSquares, confidence: number): Limits {
  const { units, coders, within, residual } = squares;
  const tail = (1 + confidence) / 2;
  const more = form.endsWith('k') ? 0 : coders - 1;
  if (form === '1_1' || form === '1_k') {
    return limitsOfRatio(squares, within, units * (coders - 1), tail, more);
  }
  if (form === '3_1' || form === '3_k') {
    return limitsOfRatio(squares, residual, (units - 1) * (coders - 1), tail, more);
  }
  const [above, below] = ratioOf('2_1', squares);
  const single = limitsOfRandom(squares, above / below, tail);
  if (form === '2_1') return single;
  const [low, high] = single.map((limit) => (coders * limit) / (1 + (coders - 1) * limit));
  return [low ?? 0, high ?? 0];
}

function intervalOf(form: IccForm, squares: MeanSquares, confidence: number): Interval | null {
  const [low, high] = limitsOf(form, squares, confidence);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  return { se: null, low, high, method: { kind: 'f-distribution' } };
}

/**
 * An intraclass correlation of numbers over the units that every coder rated (Shrout & Fleiss 1979): 1 each unit has its own
 * coders, 2 the coders are drawn from many, 3 there are no other coders; of one rating or of the mean of all k. Limits from
 * the F distribution; those of the form 2_k by Spearman and Brown from the limits of 2_1.
 */
export function icc(form: IccForm, table: CodedTable, { confidence }: IntervalOptions): Estimate {
  if (table.coders < 2) return undefinedBecause(reasons.oneCoder);
  const rated = completeUnits(table);
  if (rated === null) return undefinedBecause(reasons.notNumbers);
  const units = rated.reduce((sum, { count }) => sum + count, 0);
  if (units === 0) return undefinedBecause(reasons.noCompleteUnit);
  if (units === 1) return undefinedBecause(reasons.oneUnit);
  const squares = meanSquares(rated, table.coders);
  const [above, below] = ratioOf(form, squares);
  if (below === 0) return undefinedBecause(reasons.noVariationOfUnits);
  return estimate(above / below, intervalOf(form, squares, confidence));
}

import type { Weights } from '../weights/weights.ts';
import type { CrossTable } from './cross-table.ts';

/** The mean weight of each code against the other coder's margin (Fleiss, Cohen & Everitt 1969). */
export interface MarginWeights {
  /** Of a code of the first coder, over what the second gave. */
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Works the mean weights out for all codes. */
export function marginWeights({ units, first, second }: CrossTable, weights: Weights): MarginWeights {
  const mean = (margin: Float64Array, between: (code: number, other: number) => number) =>
    Float64Array.from(margin, (_, code) => {
      let sum = 0;
      for (const [other, times] of margin.entries()) if (times !== 0) sum += times * between(code, other);
      return sum / units;
    });
  return {
    first: mean(second, (code, other) => weights.between(code, other)),
    second: mean(first, (code, other) => weights.between(other, code)),
  };
}

import type { Random } from '#shared/kernel/random.ts';
import { binomial } from './binomial.ts';

/** Writes a new sample into `drawn`: how many units of each kind it holds. */
export type Resample = (drawn: Float64Array, random: Random) => void;

/** Unit by unit. The bias of scaling 32 bits to n units is below n / 2^32. */
function oneByOne(counts: readonly number[], units: number): Resample {
  const kinds = new Int32Array(units);
  let filled = 0;
  for (const [kind, count] of counts.entries()) {
    kinds.fill(kind, filled, filled + count);
    filled += count;
  }
  return (drawn, random) => {
    drawn.fill(0);
    for (let unit = 0; unit < units; unit += 1) {
      const kind = kinds[Math.floor((random.next() / 2 ** 32) * units)] ?? 0;
      drawn[kind] = (drawn[kind] ?? 0) + 1;
    }
  };
}

/** Kind by kind: a multinomial sample as a chain of binomial ones (Davis 1993), whatever the number of units. */
function kindByKind(counts: readonly number[], units: number): Resample {
  return (drawn, random) => {
    let toDraw = units;
    let weight = units;
    for (const [kind, count] of counts.entries()) {
      const number = binomial(toDraw, count / weight, random);
      drawn[kind] = number;
      toDraw -= number;
      weight -= count;
    }
  };
}

/** Above this many units a kind, one binomial number costs less than drawing its units. */
const UNITS_A_KIND = 8;

/** Draws as many units as there are, with replacement (Efron 1979); equal units are told apart by their counts only. */
export function resampleUnits(counts: readonly number[]): Resample {
  const units = counts.reduce((sum, count) => sum + count, 0);
  return units <= UNITS_A_KIND * counts.length ? oneByOne(counts, units) : kindByKind(counts, units);
}

import type { CodedSets } from '../table/coded-sets.ts';

/** Two coders' use of each code, over the units that both rated. */
export interface PresenceCounts {
  readonly units: number;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly both: Float64Array;
}

/** A unit that both coders rated, with the codes each applied and those both did. */
export interface PairedUnit {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly both: readonly number[];
  readonly count: number;
}

/** The units of a table of two coders that both rated. */
export function pairedUnits({ sets, table }: CodedSets): readonly PairedUnit[] {
  return table.patterns.flatMap(({ codes, count }) => {
    const first = sets[codes[0] ?? -1];
    const second = sets[codes[1] ?? -1];
    if (first === undefined || second === undefined) return [];
    return [{ first, second, both: first.filter((code) => second.includes(code)), count }];
  });
}

function add(times: Float64Array, codes: readonly number[], count: number): void {
  for (const code of codes) times[code] = (times[code] ?? 0) + count;
}

/** Counts the uses of each code in a sample that has each unit `counts` times. */
export function presenceCounts(
  paired: readonly PairedUnit[],
  counts: ArrayLike<number>,
  codes: number,
): PresenceCounts {
  const first = new Float64Array(codes);
  const second = new Float64Array(codes);
  const both = new Float64Array(codes);
  let units = 0;
  for (const [at, unit] of paired.entries()) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    units += count;
    add(first, unit.first, count);
    add(second, unit.second, count);
    add(both, unit.both, count);
  }
  return { units, first, second, both };
}

/** Units that agree on one code, and units squared times the agreement on it that chance would bring; both whole. */
export function agreementOnCode(
  { units, first, second, both }: PresenceCounts,
  code: number,
): { readonly agreed: number; readonly products: number } {
  const one = first[code] ?? 0;
  const other = second[code] ?? 0;
  return {
    agreed: units - one - other + 2 * (both[code] ?? 0),
    products: one * other + (units - one) * (units - other),
  };
}

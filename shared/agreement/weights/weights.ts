/** How far any two codes of a code book agree: 1 for the same code, down to 0. Codes are places in the code book. */
export interface Weights {
  readonly between: (one: number, other: number) => number;
  /** The sum of the weights over all pairs of codes. */
  readonly total: number;
  /** What each code agrees on average with codes that come in these shares, taken over both directions. */
  readonly towards: (shares: readonly number[]) => readonly number[];
}

/** Two codes are the same or they are not: what a coefficient without weights uses. */
export function identityWeights(codes: number): Weights {
  return { between: (one, other) => Number(one === other), total: codes, towards: (shares) => shares };
}

/** Weights from a function of two places, worked out once for every pair of codes. */
export function weightsOf(codes: number, between: (one: number, other: number) => number): Weights {
  const known = new Float64Array(codes * codes);
  let total = 0;
  for (let one = 0; one < codes; one += 1) {
    for (let other = 0; other < codes; other += 1) {
      const weight = between(one, other);
      known[one * codes + other] = weight;
      total += weight;
    }
  }
  const at = (one: number, other: number): number => known[one * codes + other] ?? 0;
  return {
    between: at,
    total,
    towards: (shares) =>
      shares.map((_, one) =>
        shares.reduce((sum, share, other) => sum + (share * (at(one, other) + at(other, one))) / 2, 0),
      ),
  };
}

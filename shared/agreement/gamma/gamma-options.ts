/** What gamma rests on: the weights of place and code, what an unaligned unit costs, and how chance is sampled. */
export interface GammaOptions {
  /** The weight of the distance in place. */
  readonly alpha: number;
  /** The weight of the distance in code. */
  readonly beta: number;
  /** What two units that have nothing in common cost, and one that is left alone. */
  readonly deltaEmpty: number;
  /** How many random continua the expected disorder is the mean of. */
  readonly samples: number;
  /** The lowest 32 bits count. */
  readonly seed: number;
}

/** Place and code weigh the same (Mathet, Widlöcher & Métivier 2015). */
export const defaultGamma: GammaOptions = { alpha: 1, beta: 1, deltaEmpty: 1, samples: 100, seed: 1 };

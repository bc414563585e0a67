/** A stream of random numbers that depends on its seed alone. */
export interface Random {
  /** The next whole number of 32 bits. */
  readonly next: () => number;
  /** The next fraction in `[0, 1)`, with 53 random bits. */
  readonly uniform: () => number;
}

export type RandomState = readonly [number, number, number, number];

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The generator xoshiro128** 1.1 (Blackman & Vigna 2021) from a state of four words that are not all zero. */
export function randomFromState([a, b, c, d]: RandomState): Random {
  let s0 = a | 0;
  let s1 = b | 0;
  let s2 = c | 0;
  let s3 = d | 0;
  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotate(s3, 11);
    return result;
  };
  return { next, uniform: () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53 };
}

/** Spreads a seed over a word: a Weyl step and the finaliser of MurmurHash3, as in SplitMix (Steele, Lea & Flood 2014). */
function scatter(seed: number, step: number): number {
  let word = ((seed | 0) + Math.imul(step, 0x9e_37_79_b9)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85_eb_ca_6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2_b2_ae_35);
  return word ^ (word >>> 16);
}

/** The generator for a seed, of which the lowest 32 bits count. */
export function randomFromSeed(seed: number): Random {
  return randomFromState([scatter(seed, 1), scatter(seed, 2), scatter(seed, 3), scatter(seed, 4)]);
}

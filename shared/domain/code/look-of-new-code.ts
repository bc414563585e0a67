/**
 * The colour and the pattern of a new code in a codebook that has so many of its kind: twelve hues taken in steps that keep
 * neighbours apart; when they are used up, the next of three patterns.
 */
export const lookOfNewCode = (count: number): { readonly hue: number; readonly pattern: number } => ({
  hue: (count * 5) % 12,
  pattern: Math.floor(count / 12) % 3,
});

/** How sure it is that a prompt was asked at a place, in the words that people read. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** The least confidence of a place that is told at all; below it, one place in five is right, and a prompt counts as not found. */
export const LEAST_CONFIDENCE = 0.25;

/**
 * A confidence in a word: sure from 0.85 on, likely from 0.6 on, else unsure. In the interviews that the weights come from (see
 * `evidence.ts`) sure places were right 29 times of 29 and likely ones 33 of 37; in those of two other studies 34 of 36 and 18 of
 * 22. The bounds were chosen with an eye on all four, so other studies may do a little worse.
 */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'unsure';
}

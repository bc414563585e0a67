/** How sure it is that a prompt was asked at a place, in the words that people read. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** The least confidence of a place that is told at all; below it, one place in five is right, and a prompt counts as not found. */
export const LEAST_CONFIDENCE = 0.25;

/**
 * A confidence in a word: sure from 0.85 on, likely from 0.6 on, else unsure. The bounds were set where, in the interviews that the
 * weights come from (see `evidence.ts`), sure places were all right and nine of ten likely ones; in interviews of two other
 * studies sure ones were right 34 times of 36 and likely ones 18 of 22.
 */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'unsure';
}

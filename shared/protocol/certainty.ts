/** How sure it is that a prompt was asked at a place, in the words that people read. */
export type Certainty = 'sure' | 'likely' | 'unsure';

/** The least score of a place that is told at all; below it a prompt counts as not found. */
export const LEAST_SCORE = 0.2;

const MIDDLE = 0.235;
const STEEPNESS = 14;

/**
 * The confidence of a score, from 0 to 1: a logistic curve through how often places of that score were right in the sample study,
 * whose interviewers speak freely (from 0.2 on six of ten, from 0.3 on four of five, from 0.4 on nineteen of twenty). Kept to
 * two digits.
 */
export function confidenceOf(score: number): number {
  return Math.round(100 / (1 + Math.exp(-STEEPNESS * (score - MIDDLE)))) / 100;
}

/** A confidence in a word: sure from 0.9 on, likely from 0.7 on, else unsure. */
export function certaintyOf(confidence: number): Certainty {
  if (confidence >= 0.9) return 'sure';
  return confidence >= 0.7 ? 'likely' : 'unsure';
}

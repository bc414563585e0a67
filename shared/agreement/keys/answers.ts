import { segmentationProblem } from '../boundaries/masses.ts';
import { type Estimate, undefinedBecause } from '../coefficient.ts';
import { assertIntervalOptions, type IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import { continuumProblem } from '../spans/continuum.ts';
import { codeSets } from '../table/coded-sets.ts';
import { codeTable } from '../table/coded-table.ts';
import { singleCodes } from '../table/single-codes.ts';
import { ratingsTableProblem, setTableProblem } from '../table/table-problem.ts';
import type { AgreementData, RatingsData } from './agreement-data.ts';
import type { AgreementKey } from './agreement-key.ts';
import { answerOfBoundaries } from './answer-of-boundaries.ts';
import { answerOfRatings } from './answer-of-ratings.ts';
import { answerOfSets, answerOfSetTable } from './answer-of-sets.ts';
import { answerOfSpans } from './answer-of-spans.ts';

/** Gives what a key asks for: a value with what the key says of its interval, or a reason; null for an unknown key. */
export type Answers = (key: AgreementKey) => Estimate | null;

/** What is wrong with the data, in one sentence for people; null when nothing is. */
export function dataProblem(data: AgreementData): string | null {
  switch (data.kind) {
    case 'ratings':
      return ratingsTableProblem(data.table);
    case 'sets':
      return setTableProblem(data.table);
    case 'spans':
      return continuumProblem(data.continuum);
    case 'boundaries':
      return segmentationProblem(data.texts);
  }
}

/** Single codes by their own coefficients; by those of sets, each as a set of one. */
function answersOfRatings({ table, custom }: RatingsData, options: IntervalOptions): Answers {
  const coded = codeTable(table);
  const sets = codeSets(singleCodes(table));
  return (key) => answerOfRatings(coded, key, options, custom) ?? answerOfSets(sets, key, options);
}

const INTERVALS = new Set(['gwet', 'fce', 'f', 'boot_units', 'boot_kripp']);

/** An interval that was asked for and can't be had has a reason, too. */
function withReason(key: AgreementKey, found: Estimate | null): Estimate | null {
  if (found === null || key.method === null || !INTERVALS.has(key.method)) return found;
  return found.value !== null && found.method === null ? undefinedBecause(reasons.noInterval) : found;
}

function answersOf(data: AgreementData, options: IntervalOptions): Answers {
  switch (data.kind) {
    case 'ratings':
      return answersOfRatings(data, options);
    case 'sets':
      return answerOfSetTable(data.table, options);
    case 'spans':
      return answerOfSpans(data, options);
    case 'boundaries':
      return (key) => answerOfBoundaries(data, key);
  }
}

/**
 * Every coefficient that can be had of some data, by its key. The options' draws are those of a bootstrap that a key asks
 * for; without a method a key gives the value alone. Throws with the sentence of `dataProblem` where there is one.
 */
export function answersFrom(data: AgreementData, options: IntervalOptions): Answers {
  assertIntervalOptions(options);
  const problem = dataProblem(data);
  if (problem !== null) throw new RangeError(problem);
  const answers = answersOf(data, options);
  return (key) => withReason(key, answers(key));
}

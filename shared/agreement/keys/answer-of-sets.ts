import { type Estimate, undefinedBecause } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import { type CodedSets, codeSets } from '../table/coded-sets.ts';
import { codeTable } from '../table/coded-table.ts';
import type { SetTable } from '../table/coder-table.ts';
import { oneCodeOfSets } from '../table/expand-set-table.ts';
import type { AgreementKey } from './agreement-key.ts';
import { answerOfRatings } from './answer-of-ratings.ts';
import { resampled } from './resampled.ts';
import { type SetCoefficient, setCoefficients } from './set-coefficients.ts';

function withMethod(
  method: string | null,
  { of, alpha = false }: SetCoefficient,
  coded: CodedSets,
  options: IntervalOptions,
): Estimate | null {
  const plain = { ...options, draws: 0 };
  switch (method) {
    case null:
      return of(coded, plain);
    case 'gwet':
      return alpha ? of(coded, { ...plain, alpha: 'linearised' }) : null;
    case 'boot_kripp':
      return alpha ? of(coded, { ...options, alpha: 'pairs' }) : null;
    case 'boot_units':
      return alpha
        ? of(coded, options)
        : resampled(coded.table, (table) => of({ ...coded, table }, plain), options);
    default:
      return null;
  }
}

/** What a key asks of whole sets of codes; null where no such coefficient or way to an interval is known. */
export function answerOfSets(coded: CodedSets, key: AgreementKey, options: IntervalOptions): Estimate | null {
  const coefficient = setCoefficients.get(key.name);
  if (coefficient === undefined || key.code !== null || key.weights !== null) return null;
  const known = withMethod(key.method, coefficient, coded, options);
  if (known === null) return null;
  return coefficient.two === true && coded.table.coders > 2 ? undefinedBecause(reasons.twoCoders) : known;
}

/**
 * What a key asks of a table of sets: of whole sets; of one code, applied or not; or, by the name of a coefficient for single
 * codes without a code, with each different set taken for a code of its own.
 */
export function answerOfSetTable(
  table: SetTable,
  options: IntervalOptions,
): (key: AgreementKey) => Estimate | null {
  const coded = codeSets(table);
  return (key) => {
    const own = answerOfSets(coded, key, options);
    if (own !== null) return own;
    if (key.code === null) return answerOfRatings(coded.table, key, options);
    const binary = codeTable(oneCodeOfSets(table, key.code));
    return answerOfRatings(binary, { ...key, code: '1' }, options);
  };
}

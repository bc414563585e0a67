import { congerKappa } from '../chance/conger-kappa.ts';
import { fleissNeeLandis } from '../chance/fleiss-nee-landis.ts';
import { type Estimate, undefinedBecause } from '../coefficient.ts';
import { errorUnderZero } from '../cohen/error-under-zero.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { reasons } from '../reasons.ts';
import { type CodedTable, codedTable } from '../table/coded-table.ts';
import { oneAgainstRest } from '../table/one-against-rest.ts';
import { agreementWeights, disagreementWeights } from '../weights/custom-weights.ts';
import { namedWeights, weightNames } from '../weights/named-weights.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';
import type { RatingsData } from './agreement-data.ts';
import type { AgreementKey } from './agreement-key.ts';
import { type RatingsCoefficient, ratingsCoefficients } from './ratings-coefficients.ts';
import { resampled } from './resampled.ts';

/** A value beside the standard error, or the test statistic, that was found for it. */
function besides(
  found: Estimate,
  error: Estimate,
  show: (value: number, se: number) => number | null,
): Estimate {
  if (found.value === null) return found;
  if (error.value === null) return undefinedBecause(error.reason ?? reasons.noVariation);
  const se = show(found.value, error.value);
  if (se === null) return undefinedBecause(reasons.noError);
  return { ...found, se, low: null, high: null, method: null };
}

const statistic = (value: number, se: number): number | null => (se === 0 ? null : value / se);

/** The units that both of two coders rated. */
const inCommon = (table: CodedTable): CodedTable =>
  codedTable({ ...table, patterns: table.patterns.filter(({ ratings }) => ratings === 2) });

function withMethod(
  { name, method }: AgreementKey,
  coefficient: RatingsCoefficient,
  table: CodedTable,
  options: IntervalOptions,
  weights: Weights | undefined,
): Estimate | null {
  const { interval } = coefficient;
  const plain = { ...options, draws: 0 };
  const of = (drawn: CodedTable): Estimate => coefficient.of(drawn, plain, weights);
  const identity = name === 'fleiss_kappa' || name === 'scott_pi' ? weights === undefined : false;
  switch (method) {
    case null:
      return of(table);
    case 'gwet':
      if (interval === 'alpha') return coefficient.of(table, { ...plain, alpha: 'linearised' }, weights);
      if (name === 'cohen_kappa') return congerKappa(inCommon(table), plain, weights);
      return interval === 'gwet' ? of(table) : null;
    case 'fce':
      return interval === 'fce' ? of(table) : null;
    case 'f':
      return interval === 'f' ? of(table) : null;
    case 'fce0':
      return interval === 'fce' ? besides(of(table), errorUnderZero(table, weights), (_, se) => se) : null;
    case 'fleiss0':
      return identity ? besides(of(table), fleissNeeLandis(table), (_, se) => se) : null;
    case 'z0':
      if (interval === 'fce') return besides(of(table), errorUnderZero(table, weights), statistic);
      return identity ? besides(of(table), fleissNeeLandis(table), statistic) : null;
    case 'boot_units':
      return interval === 'alpha' ? coefficient.of(table, options, weights) : resampled(table, of, options);
    case 'boot_kripp':
      return interval === 'alpha' ? coefficient.of(table, { ...options, alpha: 'pairs' }, weights) : null;
    default:
      return null;
  }
}

/** The weights that a key asks for: undefined for none, a reason where they can't be had, null where nobody knows them. */
function weightsFor(
  asked: string | null,
  table: CodedTable,
  custom: RatingsData['custom'],
): Weights | undefined | string | null {
  if (asked === null) return undefined;
  const codes = table.categories.length;
  if (asked === 'unweighted') return identityWeights(codes);
  const named = weightNames.find((name) => name === asked);
  if (named === undefined && asked !== 'custom') return null;
  if (named === undefined && custom === undefined) return reasons.weightsUnfit;
  const found =
    named === undefined
      ? custom !== undefined && 'agreement' in custom
        ? agreementWeights(custom.agreement, codes)
        : disagreementWeights(custom?.disagreement ?? [], codes)
      : namedWeights(named, table);
  return found.ok ? found.value : found.error;
}

/**
 * What a key asks of a table of ratings; null where no coefficient or no such way to an interval is known. A test statistic
 * stands where the standard error would. `custom` are the weights of `:custom`.
 */
export function answerOfRatings(
  whole: CodedTable,
  key: AgreementKey,
  options: IntervalOptions,
  custom?: RatingsData['custom'],
): Estimate | null {
  const coefficient = ratingsCoefficients.get(key.name);
  if (coefficient === undefined) return null;
  if (coefficient.oneCode === true && key.code === null) return null;
  if (key.weights !== null && coefficient.takesWeights !== true) return null;
  const place = whole.categories.findIndex((code) => String(code) === key.code);
  const table = key.code === null ? whole : oneAgainstRest(whole, place);
  const weights = weightsFor(key.weights, table, custom);
  if (weights === null) return null;
  const known = withMethod(
    key,
    coefficient,
    table,
    options,
    typeof weights === 'string' ? undefined : weights,
  );
  if (known === null) return null;
  if (coefficient.two === true && table.coders > 2) return undefinedBecause(reasons.twoCoders);
  return typeof weights === 'string' ? undefinedBecause(weights) : known;
}

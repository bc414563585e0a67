import type { Estimate } from '../coefficient.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { krippendorffAlphaDice } from '../sets/alpha/krippendorff-alpha-dice.ts';
import { krippendorffAlphaJaccard } from '../sets/alpha/krippendorff-alpha-jaccard.ts';
import { krippendorffAlphaMasiProduct } from '../sets/alpha/krippendorff-alpha-masi-product.ts';
import { krippendorffAlphaMasiRounded } from '../sets/alpha/krippendorff-alpha-masi-rounded.ts';
import { krippendorffAlphaMasi } from '../sets/alpha/krippendorff-alpha-masi.ts';
import { krippendorffAlphaPassonneau2004 } from '../sets/alpha/krippendorff-alpha-passonneau2004.ts';
import { krippendorffAlphaSetNominal } from '../sets/alpha/krippendorff-alpha-set-nominal.ts';
import { meanExpected, meanObserved } from '../sets/mean-agreement.ts';
import { meanKappa } from '../sets/mean-kappa.ts';
import { meanPairwiseJaccardSimilarity } from '../sets/mean-pairwise-jaccard-similarity.ts';
import { meanSetDistance } from '../sets/mean-set-distance.ts';
import { percentIdenticalSets } from '../sets/percent-identical-sets.ts';
import { percentOverlappingSets } from '../sets/percent-overlapping-sets.ts';
import { pooledKappa } from '../sets/pooled-kappa.ts';
import {
  diceDistance,
  jaccardDistance,
  masiDistance,
  masiProductDistance,
  masiRoundedDistance,
  passonneau2004Distance,
  type SetDistance,
  setNominalDistance,
} from '../sets/set-distance.ts';
import type { CodedSets } from '../table/coded-sets.ts';

/** A coefficient of a table of sets, as a key asks for it. */
export interface SetCoefficient {
  readonly of: (coded: CodedSets, options: IntervalOptions) => Estimate;
  readonly two?: boolean;
  readonly alpha?: boolean;
}

const ofDistance = (distance: SetDistance): SetCoefficient => ({
  of: (coded) => meanSetDistance(coded, distance),
});

/** Every coefficient of a table of sets under the name that keys have for it. */
export const setCoefficients: ReadonlyMap<string, SetCoefficient> = new Map<string, SetCoefficient>([
  ['krippendorff_alpha_jaccard', { of: krippendorffAlphaJaccard, alpha: true }],
  ['krippendorff_alpha_dice', { of: krippendorffAlphaDice, alpha: true }],
  ['krippendorff_alpha_masi', { of: krippendorffAlphaMasi, alpha: true }],
  ['krippendorff_alpha_masi_nltk_rounded', { of: krippendorffAlphaMasiRounded, alpha: true }],
  ['krippendorff_alpha_masi_product', { of: krippendorffAlphaMasiProduct, alpha: true }],
  ['krippendorff_alpha_passonneau2004', { of: krippendorffAlphaPassonneau2004, alpha: true }],
  ['krippendorff_alpha_set_nominal', { of: krippendorffAlphaSetNominal, alpha: true }],
  ['mean_pairwise_jaccard_similarity', { of: meanPairwiseJaccardSimilarity }],
  ['percent_identical_sets', { of: percentIdenticalSets }],
  ['percent_overlapping_sets', { of: percentOverlappingSets }],
  ['pooled_kappa', { of: pooledKappa, two: true }],
  ['mean_kappa', { of: meanKappa, two: true }],
  ['mean_observed', { of: meanObserved, two: true }],
  ['mean_expected', { of: meanExpected, two: true }],
  ['jaccard_distance', ofDistance(jaccardDistance)],
  ['dice_distance', ofDistance(diceDistance)],
  ['masi_distance', ofDistance(masiDistance)],
  ['masi_distance_nltk_rounded', ofDistance(masiRoundedDistance)],
  ['masi_product_distance', ofDistance(masiProductDistance)],
  ['passonneau2004_distance', ofDistance(passonneau2004Distance)],
  ['set_nominal_distance', ofDistance(setNominalDistance)],
]);

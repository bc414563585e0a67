import { alphaExpectedAgreement, alphaObservedAgreement } from '../alpha/alpha-agreement.ts';
import { krippendorffAlphaBipolar } from '../alpha/krippendorff-alpha-bipolar.ts';
import { krippendorffAlphaCircular } from '../alpha/krippendorff-alpha-circular.ts';
import { krippendorffAlphaInterval } from '../alpha/krippendorff-alpha-interval.ts';
import { krippendorffAlphaNominal } from '../alpha/krippendorff-alpha-nominal.ts';
import { krippendorffAlphaOrdinal } from '../alpha/krippendorff-alpha-ordinal.ts';
import { krippendorffAlphaRatio } from '../alpha/krippendorff-alpha-ratio.ts';
import { krippendorffAlphaWeighted } from '../alpha/krippendorff-alpha-weighted.ts';
import { bennettS } from '../chance/bennett-s.ts';
import { brennanPrediger } from '../chance/brennan-prediger.ts';
import { congerKappa } from '../chance/conger-kappa.ts';
import { fleissKappa } from '../chance/fleiss-kappa.ts';
import { fleissPe } from '../chance/fleiss-pe.ts';
import { gwetAc1 } from '../chance/gwet-ac1.ts';
import { gwetAc2 } from '../chance/gwet-ac2.ts';
import { scottPi } from '../chance/scott-pi.ts';
import { vonEye } from '../chance/von-eye.ts';
import type { Estimate } from '../coefficient.ts';
import { bangdiwalaB } from '../cohen/bangdiwala-b.ts';
import { cohenKappaMax } from '../cohen/cohen-kappa-max.ts';
import { cohenKappaOverMax } from '../cohen/cohen-kappa-over-max.ts';
import { cohenKappa } from '../cohen/cohen-kappa.ts';
import { cohenPe } from '../cohen/cohen-pe.ts';
import { lightKappa } from '../cohen/light-kappa.ts';
import type { IntervalOptions } from '../interval-options.ts';
import { icc, iccForms } from '../numbers/icc.ts';
import { kendallW } from '../numbers/kendall-w.ts';
import { holsti } from '../percent/holsti.ts';
import { percentAgreementAll } from '../percent/percent-agreement-all.ts';
import { percentAgreement } from '../percent/percent-agreement.ts';
import { specificAgreement } from '../percent/specific-agreement.ts';
import type { CodedTable } from '../table/coded-table.ts';
import { identityWeights, type Weights } from '../weights/weights.ts';

/** A coefficient of a table of ratings, as a key asks for it. */
export interface RatingsCoefficient {
  readonly of: (table: CodedTable, options: IntervalOptions, weights?: Weights) => Estimate;
  readonly takesWeights?: boolean;
  /** Only for exactly two coders. */
  readonly two?: boolean;
  /** Only for one code against the rest. */
  readonly oneCode?: boolean;
  /** The interval that comes with it, if it is no bootstrap. */
  readonly interval?: 'gwet' | 'fce' | 'f' | 'alpha';
}

const krippendorffAlpha = (table: CodedTable, options: IntervalOptions, weights?: Weights): Estimate =>
  krippendorffAlphaWeighted(table, options, weights ?? identityWeights(table.categories.length));

/** Every coefficient of a table of ratings under the name that keys have for it. */
export const ratingsCoefficients: ReadonlyMap<string, RatingsCoefficient> = new Map<
  string,
  RatingsCoefficient
>([
  ['percent_agreement', { of: percentAgreement, takesWeights: true, interval: 'gwet' }],
  ['percent_agreement_all', { of: percentAgreementAll }],
  ['alpha_observed_agreement', { of: alphaObservedAgreement }],
  ['alpha_expected_agreement', { of: alphaExpectedAgreement }],
  ['cohen_kappa', { of: cohenKappa, takesWeights: true, two: true, interval: 'fce' }],
  ['cohen_pe', { of: cohenPe, takesWeights: true, two: true }],
  ['cohen_kappa_max', { of: cohenKappaMax, two: true }],
  ['cohen_kappa_over_max', { of: cohenKappaOverMax, two: true }],
  ['bangdiwala_b', { of: bangdiwalaB, two: true }],
  ['holsti', { of: holsti, two: true }],
  ['scott_pi', { of: scottPi, takesWeights: true, interval: 'gwet' }],
  ['fleiss_kappa', { of: fleissKappa, takesWeights: true, interval: 'gwet' }],
  ['fleiss_pe', { of: fleissPe, takesWeights: true }],
  ['conger_kappa', { of: congerKappa, takesWeights: true, interval: 'gwet' }],
  ['light_kappa', { of: lightKappa, takesWeights: true }],
  ['bennett_s', { of: bennettS, takesWeights: true, interval: 'gwet' }],
  ['brennan_prediger', { of: brennanPrediger, takesWeights: true, interval: 'gwet' }],
  ['brennan_prediger_von_eye', { of: vonEye }],
  ['gwet_ac1', { of: gwetAc1, interval: 'gwet' }],
  ['gwet_ac2', { of: gwetAc2, takesWeights: true, interval: 'gwet' }],
  ['krippendorff_alpha', { of: krippendorffAlpha, takesWeights: true, interval: 'alpha' }],
  ['krippendorff_alpha_nominal', { of: krippendorffAlphaNominal, interval: 'alpha' }],
  ['krippendorff_alpha_ordinal', { of: krippendorffAlphaOrdinal, interval: 'alpha' }],
  ['krippendorff_alpha_interval', { of: krippendorffAlphaInterval, interval: 'alpha' }],
  ['krippendorff_alpha_ratio', { of: krippendorffAlphaRatio, interval: 'alpha' }],
  ['krippendorff_alpha_circular', { of: krippendorffAlphaCircular, interval: 'alpha' }],
  ['krippendorff_alpha_bipolar', { of: krippendorffAlphaBipolar, interval: 'alpha' }],
  ['specific_agreement', { of: specificAgreement, oneCode: true }],
  ['kendall_w', { of: kendallW }],
  ...iccForms.map((form): readonly [string, RatingsCoefficient] => [
    `icc_${form}`,
    { of: (table, options) => icc(form, table, options), interval: 'f' },
  ]),
]);

import type { Agreement } from './agreement.ts';
import { krippendorffAlphaInterval } from './alpha/krippendorff-alpha-interval.ts';
import { krippendorffAlphaNominal } from './alpha/krippendorff-alpha-nominal.ts';
import { krippendorffAlphaOrdinal } from './alpha/krippendorff-alpha-ordinal.ts';
import { krippendorffAlphaRatio } from './alpha/krippendorff-alpha-ratio.ts';
import { bennettS } from './chance/bennett-s.ts';
import { brennanPrediger } from './chance/brennan-prediger.ts';
import { congerKappa } from './chance/conger-kappa.ts';
import { fleissKappa } from './chance/fleiss-kappa.ts';
import { fleissPe } from './chance/fleiss-pe.ts';
import { gwetAc1 } from './chance/gwet-ac1.ts';
import { scottPi } from './chance/scott-pi.ts';
import { cohenKappaMax } from './cohen/cohen-kappa-max.ts';
import { cohenKappaOverMax } from './cohen/cohen-kappa-over-max.ts';
import { cohenKappa } from './cohen/cohen-kappa.ts';
import { cohenPe } from './cohen/cohen-pe.ts';
import { lightKappa } from './cohen/light-kappa.ts';
import { assertIntervalOptions, defaultIntervals, type IntervalOptions } from './interval-options.ts';
import { holsti } from './percent/holsti.ts';
import { percentAgreementAll } from './percent/percent-agreement-all.ts';
import { percentAgreement } from './percent/percent-agreement.ts';
import { specificAgreement } from './percent/specific-agreement.ts';
import { type CodedTable, codeTable } from './table/coded-table.ts';
import type { Level, RatingsTable } from './table/coder-table.ts';
import { oneAgainstRest } from './table/one-against-rest.ts';
import { type Listed, workOut } from './work-out.ts';

const nominal: readonly Listed<CodedTable>[] = [
  { name: 'percent_agreement', coders: 'any', of: percentAgreement },
  { name: 'percent_agreement_all', coders: 'several', of: percentAgreementAll },
  { name: 'holsti', coders: 'two', of: holsti },
  { name: 'cohen_kappa', coders: 'two', of: cohenKappa },
  { name: 'cohen_pe', coders: 'two', of: cohenPe },
  { name: 'cohen_kappa_max', coders: 'two', of: cohenKappaMax },
  { name: 'cohen_kappa_over_max', coders: 'two', of: cohenKappaOverMax },
  { name: 'scott_pi', coders: 'two', of: scottPi },
  { name: 'fleiss_kappa', coders: 'any', of: fleissKappa },
  { name: 'fleiss_pe', coders: 'any', of: fleissPe },
  { name: 'conger_kappa', coders: 'any', of: congerKappa },
  { name: 'light_kappa', coders: 'several', of: lightKappa },
  { name: 'bennett_s', coders: 'two', of: bennettS },
  { name: 'brennan_prediger', coders: 'any', of: brennanPrediger },
  { name: 'gwet_ac1', coders: 'any', of: gwetAc1 },
  { name: 'krippendorff_alpha_nominal', coders: 'any', of: krippendorffAlphaNominal },
];

const ordinal: readonly Listed<CodedTable>[] = [
  ...nominal,
  { name: 'krippendorff_alpha_ordinal', coders: 'any', of: krippendorffAlphaOrdinal },
];

const interval: readonly Listed<CodedTable>[] = [
  ...ordinal,
  { name: 'krippendorff_alpha_interval', coders: 'any', of: krippendorffAlphaInterval },
];

const ratio: readonly Listed<CodedTable>[] = [
  ...interval,
  { name: 'krippendorff_alpha_ratio', coders: 'any', of: krippendorffAlphaRatio },
];

/** Each level adds to those below it: what holds for names holds for ranks, and so on. */
const overall: Readonly<Record<Level, readonly Listed<CodedTable>[]>> = { nominal, ordinal, interval, ratio };

const ofOneCode: readonly Listed<CodedTable>[] = [
  { name: 'specific_agreement', coders: 'any', of: specificAgreement },
  { name: 'cohen_kappa', coders: 'two', of: cohenKappa },
  { name: 'fleiss_kappa', coders: 'any', of: fleissKappa },
  { name: 'krippendorff_alpha_nominal', coders: 'any', of: krippendorffAlphaNominal },
];

/**
 * Agreement in a table with one code a cell, at a level of measurement: everything that makes sense for so many coders,
 * with its interval, or with the reason why it has no value. Codes one by one only where they are names or ranks.
 * Throws with the sentence of `ratingsTableProblem` where the table has one.
 */
export function agreementOfRatings(
  table: RatingsTable,
  level: Level,
  options: IntervalOptions = defaultIntervals,
): Agreement {
  assertIntervalOptions(options);
  const coded = codeTable(table);
  const { categories, coders } = coded;
  const codes = level === 'nominal' || level === 'ordinal' ? categories : [];
  return {
    overall: workOut(overall[level], coded, coders, options),
    perCode: codes.map((code, place) => ({
      code,
      coefficients: workOut(ofOneCode, oneAgainstRest(coded, place), coders, options, code),
    })),
  };
}

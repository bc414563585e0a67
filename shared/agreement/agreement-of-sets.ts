import type { Agreement } from './agreement.ts';
import { krippendorffAlphaNominal } from './alpha/krippendorff-alpha-nominal.ts';
import { fleissKappa } from './chance/fleiss-kappa.ts';
import { gwetAc1 } from './chance/gwet-ac1.ts';
import { cohenKappa } from './cohen/cohen-kappa.ts';
import { assertIntervalOptions, defaultIntervals, type IntervalOptions } from './interval-options.ts';
import { percentAgreement } from './percent/percent-agreement.ts';
import { specificAgreement } from './percent/specific-agreement.ts';
import { krippendorffAlphaDice } from './sets/alpha/krippendorff-alpha-dice.ts';
import { krippendorffAlphaJaccard } from './sets/alpha/krippendorff-alpha-jaccard.ts';
import { krippendorffAlphaMasi } from './sets/alpha/krippendorff-alpha-masi.ts';
import { krippendorffAlphaSetNominal } from './sets/alpha/krippendorff-alpha-set-nominal.ts';
import { meanKappa } from './sets/mean-kappa.ts';
import { meanPairwiseJaccardSimilarity } from './sets/mean-pairwise-jaccard-similarity.ts';
import { percentIdenticalSets } from './sets/percent-identical-sets.ts';
import { percentOverlappingSets } from './sets/percent-overlapping-sets.ts';
import { pooledKappa } from './sets/pooled-kappa.ts';
import { type CodedSets, codeSets, distinctUnits } from './table/coded-sets.ts';
import { type CodedTable, codeTable } from './table/coded-table.ts';
import type { SetTable } from './table/coder-table.ts';
import { expandSetTable } from './table/expand-set-table.ts';
import { type Listed, workOut } from './work-out.ts';

const overall: readonly Listed<CodedSets>[] = [
  { name: 'percent_identical_sets', coders: 'any', of: percentIdenticalSets },
  { name: 'percent_overlapping_sets', coders: 'any', of: percentOverlappingSets },
  { name: 'mean_pairwise_jaccard_similarity', coders: 'any', of: meanPairwiseJaccardSimilarity },
  { name: 'pooled_kappa', coders: 'two', of: pooledKappa },
  { name: 'mean_kappa', coders: 'two', of: meanKappa },
  { name: 'krippendorff_alpha_jaccard', coders: 'any', of: krippendorffAlphaJaccard },
  { name: 'krippendorff_alpha_masi', coders: 'any', of: krippendorffAlphaMasi },
  { name: 'krippendorff_alpha_dice', coders: 'any', of: krippendorffAlphaDice },
  { name: 'krippendorff_alpha_set_nominal', coders: 'any', of: krippendorffAlphaSetNominal },
];

const ofOneCode: readonly Listed<CodedTable>[] = [
  { name: 'percent_agreement', coders: 'any', of: percentAgreement },
  { name: 'specific_agreement', coders: 'any', of: specificAgreement },
  { name: 'cohen_kappa', coders: 'two', of: cohenKappa },
  { name: 'fleiss_kappa', coders: 'any', of: fleissKappa },
  { name: 'gwet_ac1', coders: 'any', of: gwetAc1 },
  { name: 'krippendorff_alpha_nominal', coders: 'any', of: krippendorffAlphaNominal },
];

/**
 * Agreement in a table with any number of codes a cell: over whole sets, and for each code on its own as applied or not
 * applied; each with its interval, or with the reason why it has no value. Throws with the sentence of `setTableProblem`
 * where the table has one.
 */
export function agreementOfSets(table: SetTable, options: IntervalOptions = defaultIntervals): Agreement {
  assertIntervalOptions(options);
  const coded = codeSets(table);
  const { coders } = coded.table;
  return {
    overall: workOut(overall, coded, coders, options),
    perCode: expandSetTable(distinctUnits(coded)).map(({ code, table: binary }) => ({
      code,
      coefficients: workOut(ofOneCode, codeTable(binary), coders, options, code),
    })),
  };
}

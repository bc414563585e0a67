/** What people read about a coefficient: its name, and one sentence that says what it is. */
export interface CoefficientWords {
  readonly label: string;
  readonly sentence: string;
}

/** Every coefficient by its id. What holds for one code only carries the code behind it, as in `cohen_kappa[trust]`. */
export const coefficientWords = {
  percent_agreement: {
    label: 'Percent agreement',
    sentence: 'How often two coders of a unit gave it the same code, on average over the units.',
  },
  percent_agreement_all: {
    label: 'Percent agreement of all coders',
    sentence: 'The share of units on which every coder gave the same code.',
  },
  holsti: {
    label: 'Holsti’s coefficient',
    sentence:
      'Twice the decisions on which two coders agree, as a share of all the decisions that both made.',
  },
  cohen_kappa: {
    label: 'Cohen’s kappa',
    sentence:
      'Agreement of two coders beyond the chance that follows from how often each of them used each code.',
  },
  cohen_pe: {
    label: 'Chance agreement in Cohen’s kappa',
    sentence: 'How often two coders would agree if each kept to their own habits but rated blindly.',
  },
  cohen_kappa_max: {
    label: 'Largest possible kappa',
    sentence:
      'The highest Cohen’s kappa that these two coders could have reached, given how often each used each code.',
  },
  cohen_kappa_over_max: {
    label: 'Cohen’s kappa as a share of the largest',
    sentence: 'Cohen’s kappa divided by the highest value that the coders’ use of the codes allows.',
  },
  scott_pi: {
    label: 'Scott’s pi',
    sentence:
      'Agreement of two coders beyond the chance that follows from how often both together used each code.',
  },
  bennett_s: {
    label: 'Bennett’s S',
    sentence: 'Agreement of two coders beyond the chance of picking blindly among all the codes on offer.',
  },
  fleiss_kappa: {
    label: 'Fleiss’ kappa',
    sentence:
      'Agreement of any number of coders beyond the chance that follows from how often all of them used each code.',
  },
  fleiss_pe: {
    label: 'Chance agreement in Fleiss’ kappa',
    sentence: 'How often two ratings would agree if they were drawn blindly from all the ratings made.',
  },
  conger_kappa: {
    label: 'Conger’s kappa',
    sentence:
      'Agreement of several coders beyond the chance that follows from how often each of them used each code.',
  },
  light_kappa: {
    label: 'Light’s kappa',
    sentence: 'The mean of Cohen’s kappa over all pairs of coders.',
  },
  brennan_prediger: {
    label: 'Brennan and Prediger’s coefficient',
    sentence:
      'Agreement of any number of coders beyond the chance of picking blindly among all the codes on offer.',
  },
  gwet_ac1: {
    label: 'Gwet’s AC1',
    sentence: 'Agreement beyond chance, with chance counted low where most ratings are the same code.',
  },
  krippendorff_alpha_nominal: {
    label: 'Krippendorff’s alpha, nominal',
    sentence:
      'How much less the coders disagree than chance would make them, with codes either the same or different.',
  },
  krippendorff_alpha_ordinal: {
    label: 'Krippendorff’s alpha, ordinal',
    sentence:
      'How much less the coders disagree than chance would make them, with codes the further apart the more ratings lie between them.',
  },
  krippendorff_alpha_interval: {
    label: 'Krippendorff’s alpha, interval',
    sentence:
      'How much less the coders disagree than chance would make them, with numbers apart by their difference.',
  },
  krippendorff_alpha_ratio: {
    label: 'Krippendorff’s alpha, ratio',
    sentence:
      'How much less the coders disagree than chance would make them, with numbers apart by their difference in proportion to their size.',
  },
  specific_agreement: {
    label: 'Specific agreement',
    sentence: 'When one coder gave this code, how often another coder of the same unit gave it too.',
  },
  percent_identical_sets: {
    label: 'Identical sets of codes',
    sentence: 'How often two coders of a unit applied exactly the same codes.',
  },
  percent_overlapping_sets: {
    label: 'Overlapping sets of codes',
    sentence: 'How often two coders of a unit applied the same codes or had at least one in common.',
  },
  mean_pairwise_jaccard_similarity: {
    label: 'Mean Jaccard similarity',
    sentence:
      'The codes that two coders of a unit share, as a part of those that either applied, on average.',
  },
  pooled_kappa: {
    label: 'Pooled kappa',
    sentence:
      'One kappa of two coders over all codes, from the mean agreement and the mean chance agreement of the codes.',
  },
  mean_kappa: {
    label: 'Mean kappa',
    sentence: 'The mean of the codes’ own kappas, without the codes that have none.',
  },
  krippendorff_alpha_jaccard: {
    label: 'Krippendorff’s alpha for sets, Jaccard',
    sentence:
      'How much less the coders disagree than chance would make them, with sets apart by the codes they do not share.',
  },
  krippendorff_alpha_masi: {
    label: 'Krippendorff’s alpha for sets, MASI',
    sentence:
      'How much less the coders disagree than chance would make them, with sets closer when one lies inside the other.',
  },
  krippendorff_alpha_dice: {
    label: 'Krippendorff’s alpha for sets, Dice',
    sentence:
      'How much less the coders disagree than chance would make them, with shared codes given double weight.',
  },
  krippendorff_alpha_set_nominal: {
    label: 'Krippendorff’s alpha for sets, exact match',
    sentence:
      'How much less the coders disagree than chance would make them, with sets either the same or different.',
  },
} as const satisfies Readonly<Record<string, CoefficientWords>>;

/** The id of a coefficient, without a code. */
export type CoefficientName = keyof typeof coefficientWords;

const isCoefficientName = (name: string): name is CoefficientName => Object.hasOwn(coefficientWords, name);

/** The words for an id, with or without a code in brackets; null for an id that no coefficient has. */
export function wordsForId(id: string): CoefficientWords | null {
  const bracket = id.indexOf('[');
  const name = bracket === -1 ? id : id.slice(0, bracket);
  if (!isCoefficientName(name)) return null;
  const { label, sentence } = coefficientWords[name];
  return { label: bracket === -1 ? label : `${label}: ${id.slice(bracket + 1, -1)}`, sentence };
}

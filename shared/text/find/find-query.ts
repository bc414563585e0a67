/**
 * Words that must follow one another, folded. With an `end` of "star" the last may be the beginning of a word, and all of that word is
 * found; with "begun" too, and the part that was written is found, for words that are still being written.
 */
export type FindTerm = {
  readonly kind: 'term';
  readonly words: readonly string[];
  readonly end: 'whole' | 'star' | 'begun';
};

/** What is looked for in one turn: words, words near one another, all of some and none of others, or any of some. */
export type FindQuery =
  | FindTerm
  /** At most `within` words stand between the last of them and each other one, in whatever order. */
  | { readonly kind: 'near'; readonly terms: readonly FindTerm[]; readonly within: number }
  | { readonly kind: 'all'; readonly parts: readonly FindQuery[]; readonly without: readonly FindQuery[] }
  | { readonly kind: 'any'; readonly parts: readonly FindQuery[] };

/**
 * The words of the domain in their order: a word may see the words on its own line and above, never below.
 * A word that stands nowhere here is bound by nothing but the ban on cycles.
 */
export const wordOrder: readonly (readonly string[])[] = [
  ['text'],
  ['source', 'sources'],
  ['participant', 'participants'],
  ['episode', 'episodes'],
  ['code', 'codes', 'codebook'],
  ['coding', 'codings'],
  ['round', 'rounds'],
  ['agreement'],
  ['theme', 'themes'],
  ['matrix', 'matrices'],
  ['memo', 'memos'],
];

/** Folders whose children are words. */
export const wordFolders: readonly string[] = ['shared/domain', 'electron/services'];
